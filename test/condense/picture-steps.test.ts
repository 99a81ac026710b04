import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { sectionOf } from './table.js';

/** What names the pictures of a section, and what its lists show. */
const namesIn = (markdown: string): (string | undefined)[] =>
  condenseSection(sectionOf(`# Ovens\n\n${markdown}`), { language: 'en', title: 'Bread' }).map(({ claim }) =>
    claim.kind === 'lines' ? claim.lines.map(({ text }) => text).join(' · ') : claim.lead?.text,
  );

const picture = '![The oven of the second mill](oven.png)';

it('names a picture by the one item above it', () => {
  expect(namesIn(`- **Sifting:** the flour is sifted twice.\n\n${picture}`)).toEqual([
    'Sifting: the flour is sifted twice',
  ]);
  expect(namesIn(`- Light the oven\n\n${picture}\n\n- Bake the rye\n\n${picture}`)).toEqual([
    'Light the oven',
    'Bake the rye',
  ]);
});

it('names it by what is done in a numbered step, where that can be shown', () => {
  expect(namesIn(`- Step 2. Sift the flour of the mill.\n\n${picture}`)).toEqual([
    'Sift the flour of the mill',
  ]);
  expect(namesIn(`- Step 2. We sift the flour of our mill.\n\n${picture}`)).toEqual(['Step 2']);
});

it('shows a list of more items as what it is', () => {
  expect(namesIn(`- Light the oven\n- Bake the rye\n\n${picture}`)).toEqual([
    'Light the oven · Bake the rye',
    undefined,
  ]);
});
