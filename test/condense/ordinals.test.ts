import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { flattenInline } from '../../src/condense/inline-text.js';
import { ordinalsIn } from '../../src/condense/ladder/ordinals.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { paragraph, sectionOf } from './table.js';

const points = (markdown: string): string[] => {
  const inline = flattenInline(paragraph(markdown).children);
  return ordinalsIn(sentencesOf(inline).map((sentence) => ({ inline, sentence }))).map(({ text }) => text);
};

it('what is counted is shown without its count', () => {
  expect(points('First, the dough must rest. Second, the oven must be hot.')).toEqual([
    'The dough must rest',
    'The oven must be hot',
  ]);
});

it('how much it counts is no part of what is counted', () => {
  expect(
    points('First, and perhaps most importantly: the dough must rest. Second, the oven must be hot.'),
  ).toEqual(['The dough must rest', 'The oven must be hot']);
});

it.each([
  'First, a fix from new contributor @rosa for the oven. Second, the dough must rest',
  'First, the dough must rest. Second, an order of rolls from Ada in PR #12.',
  'First, patience has been crucial. Second, the dough must rest',
  'First, rye, which is a grain. Second, the dough must rest',
  'First, it rests. Second, the oven must be hot',
  'First, the dough rests and all such loaves are weighed. Second, the oven must be hot.',
  'First, the dough must rest. Second, the oven lights these lamps.',
  'First, the dough must rest. Second, the oven must be hot. This approach works, but it takes all night.',
])('a run of which one point says nothing is not shown: %s', (markdown) => {
  expect(points(markdown)).toEqual([]);
});

it('a step between that is not counted is one of them', () => {
  expect(
    points(
      'First, the dough is weighed. Then, the oven is lit. Finally, the loaves are sold. Bread is dear.',
    ),
  ).toEqual(['The dough is weighed', 'The oven is lit', 'The loaves are sold']);
});

it.each([
  'First, the dough is weighed. Finally, the loaves are sold. This approach works, but it takes a night.',
  'First, the dough is weighed. Finally, the loaves are sold. The problem with this is the cold.',
  'First, the dough is weighed. Second, the oven is lit. However, this method has drawbacks.',
])('a way that is turned down is not shown: %s', (markdown) => {
  expect(points(markdown)).toEqual([]);
});

const shownUnder = (heading: string, prose: string): string[] =>
  condenseSection(sectionOf(`## ${heading}\n\n${prose}\n`), { language: 'en', title: 'Bread' }).flatMap(
    ({ claim }) => (claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : []),
  );

it('points that all stand in the heading are shown as they are told, or not at all', () => {
  const told = 'The first value is the oven. The second value is the stone.';
  expect(shownUnder('Reading the heat', told)).toEqual(['The oven', 'The stone']);
  expect(shownUnder('Reading oven and stone', told)).not.toContain('The oven');
  expect(shownUnder('Reading the oven', told)).toEqual(['The oven', 'The stone']);
});
