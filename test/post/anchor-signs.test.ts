import { expect, it } from 'vitest';
import { outcome } from './outcome.js';

const headed = (heading: string): string => outcome(`# Bakery\n\n## ${heading}\n\nText.\n`).tree;

it.each([
  'Ovens <a name="ovens" href="#ovens">#</a>',
  '[#](#ovens) Ovens',
  '<a href="#ovens">¶</a>Ovens',
  'Ovens [🔗](#ovens)',
])('a sign beside a heading that links to it is none of its words: %s', (heading) => {
  const tree = headed(heading);
  expect(tree).toMatch(/\| Ovens$/mu);
  expect(tree).not.toMatch(/[#¶🔗]$/mu);
});

it.each([
  ['[Ovens](#ovens)', 'Ovens'],
  ['Mills in C#', 'Mills in C#'],
  ['Ovens [#12](https://bakery.example/12)', '#12'],
  ['[#](https://bakery.example/signs) and its kin', '#'],
])('words that link, and signs that are words, stay: %s', (heading, words) => {
  expect(headed(heading)).toContain(words);
});
