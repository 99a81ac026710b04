import { describe, expect, it } from 'vitest';
import { placeSlides } from '../../src/check/place-slides.js';
import { compileText } from '../build/build-fixture.js';

const places = async (text: string) => {
  const { trace, deck } = await compileText(text, { values: { agenda: false } });
  const lines = text.split('\n');
  return placeSlides(trace).map(
    ({ slide, line }) => [deck.children[slide]?.layout, lines[line - 1]?.slice(0, 20)] as const,
  );
};

describe('the place of a slide in its post', () => {
  it('is the first block that it says or shows; slides of the frame have none', async () => {
    const post = [
      '---\ntitle: Places\n---\n',
      'Opening prose that says why.\n',
      '## A list\n',
      'Prose before the list is said.\n',
      '- Git holds the desired state',
      '- Agents pull the state all the time\n',
      '## A listing\n',
      '```js\nrun(1);\n```\n',
      '## A table\n',
      '| a | b |\n|---|---|\n| 1 | 2 |\n',
    ].join('\n');
    expect(await places(post)).toEqual([
      ['bullets', 'Prose before the lis'],
      ['code', '```js'],
      ['table', '| a | b |'],
    ]);
  });

  it('is never before that of the slide before, also where a list goes on over several', async () => {
    const items = Array.from({ length: 18 }, (_, at) => `- Point number ${at + 1} of the whole long list`);
    const post = `# Long\n\n## Points\n\n${items.join('\n')}\n\n## After\n\nAgents compare the state with what runs.\n`;
    const { trace } = await compileText(post);
    const found = placeSlides(trace).toSorted((a, b) => a.slide - b.slide);
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b));
    expect(new Set(found.map(({ slide }) => slide)).size).toBe(found.length);
  });
});
