import { expect, it } from 'vitest';
import { condenseProse } from '../../src/condense/condense-prose.js';
import type { Section } from '../../src/model/outline.js';
import { paragraph } from './table.js';

const contentOf = (...texts: readonly string[]) => {
  const section: Section = { depth: 2, blocks: texts.map((text) => paragraph(text)), children: [] };
  return condenseProse(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? claim.lines : [],
  );
};
const linesOf = (...texts: readonly string[]): string[] => contentOf(...texts).map(({ text }) => text);

it.each(['TL;DR:', '**TL;DR**:', 'tl;dr', '_TLDR:_', '**TL; DR** –', 'TLDR;'])(
  'what sums up the post is shown without the letters that say so: %s',
  (mark) => {
    expect(linesOf(`${mark} Ovens of stone keep their heat for a day.`)).toEqual([
      'Ovens of stone keep their heat for a day',
    ]);
  },
);

const others = ['Rye', 'Spelt', 'Wheat', 'Barley', 'Oat', 'Millet'].map(
  (grain, at) => `${grain} bread from Ulm needs ${at + 3} times less salt than bread from any other town.`,
);

it('it is shown before what else could be, long as it is, and not in italics', () => {
  const thesis =
    '*TL;DR: Ovens of stone bake rye and spelt for a week on a single basket of wood that costs a penny.*';
  const lines = contentOf(thesis, ...others);
  expect(lines[0]?.text).toBe(
    'Ovens of stone bake rye and spelt for a week on a single basket of wood that costs a penny',
  );
  expect(lines[0]?.content).toMatchObject([{ type: 'text' }]);
  expect(linesOf(thesis.replace('TL;DR: ', ''), ...others)[0]).not.toBe(lines[0]?.text);
});

it('what leans on other words is none of it', () => {
  expect(linesOf('TL;DR: It is what they did before.')).toEqual([]);
});
