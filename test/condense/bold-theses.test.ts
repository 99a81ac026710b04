import { expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { boldThesis } from '../../src/condense/ladder/bold-theses.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { paragraph } from './table.js';

const thesesIn = (markdown: string): readonly (string | undefined)[] => {
  const inline = flattenInline(paragraph(markdown).children);
  return sentencesOf(inline).map((sentence) => boldThesis(inline, sentence, new Set())?.text);
};

it.each([
  ['**But an oven of stone is more than a warm box.**', 'An oven of stone is more than a warm box'],
  ['**However, a cold oven spoils each loaf of the day:**', 'A cold oven spoils each loaf of the day'],
  ['**Mending the doors is better than heating them.**', 'Mending the doors is better than heating them'],
])('what stands in bold from end to end is shown without what joins it: %s', (markdown, line) => {
  expect(thesesIn(markdown)).toEqual([line]);
});

it.each([
  'But an oven of stone is **more than a warm box**.',
  '**But this is why bakers love their ovens of stone.**',
  '**Perhaps the oven is only still warm.**',
  '**Bakers of Ulm just removed that soot.**',
  '**Who would bake in an oven of ice?**',
  '**Bakers and millers alike**',
])('what is bold in part, leans or asks is no thesis: %s', (markdown) => {
  expect(thesesIn(markdown)).toEqual([undefined]);
});
