import { expect, it } from 'vitest';
import { linesOfSlides } from '../../src/check/lines-of-slides.js';
import { compileText } from '../build/build-fixture.js';

it('gives each slide the first line that it says or shows; slides of the frame have none', async () => {
  const { trace } = await compileText(
    '---\ntitle: Ovens\n---\n\n## Doors\n\n- Doors are made of oak\n- Hinges are made of iron\n\n## Stones\n\n- Stones keep the heat\n- Bricks keep the smoke\n',
    { values: { agenda: false } },
  );
  const [heading] = trace.headings;
  if (!heading) throw new Error('the deck has no heading');
  const later = { ...heading, unit: trace.post.units.length - 1 };
  expect([...linesOfSlides({ ...trace, headings: [later, ...trace.headings] }).values()]).toEqual([5, 10]);
  expect([...linesOfSlides(trace).values()]).toEqual([5, 10]);
});
