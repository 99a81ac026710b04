import { expect, it } from 'vitest';
import { condenseProse } from '../../src/condense/condense-prose.js';
import type { Section } from '../../src/model/outline.js';
import { paragraph, sectionOf } from './table.js';

const numbersOf = (text: string): string[] => {
  const section: Section = { depth: 2, blocks: [paragraph(text)], children: [] };
  return condenseProse(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'number' ? [claim.clause.text] : [],
  );
};

it('shows no number whose sentence could stand nowhere', () => {
  for (const text of [
    'Did you know that, on a rough estimation, only 6% of bakers were women?!',
    'The heat of the oven for a batch of 1,000,000 loaves in autumn is',
    'Ulm has grown since its first oven 7 months ago and the guild recently passed 1,000 loaves.',
    'According to this guild, rye is the first of breads with a share of 60%.',
  ])
    expect(numbersOf(text)).toEqual([]);
});

it('shows what is said of a share, and of those who said it', () => {
  expect(numbersOf('A clear 81% said yes: they want more rye.')).toHaveLength(1);
  expect(numbersOf('A second stone improved the heat of the oven by 50%.')).toHaveLength(1);
  expect(numbersOf('30% of the bakers would like to have the oven of Ulm be lit at night.')).toHaveLength(1);
});

it('shows no number that the title of its slide names', () => {
  const numbersBelow = (heading: string): number => {
    const text = 'The new mill grinds bread for 80% of the guests in the valley.';
    return condenseProse(sectionOf(`## ${heading}\n\n${text}`), { language: 'en', title: 'Bread' }).filter(
      ({ claim }) => claim.kind === 'number',
    ).length;
  };
  expect(numbersBelow('Bake rolls that 80% of guests want')).toBe(0);
  expect(numbersBelow('Bake rolls that guests want')).toBe(1);
});
