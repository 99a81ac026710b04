import { expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { boldClause } from '../../src/condense/ladder/bold-clauses.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { paragraph } from './table.js';

const clausesIn = (markdown: string): readonly (string | undefined)[] => {
  const inline = flattenInline(paragraph(markdown).children);
  return sentencesOf(inline).map((sentence) => boldClause(inline, sentence, new Set())?.text);
};

it.each([
  [
    'Bread was sold on Mondays only; the council is pleased to announce that **mills will open daily from March**!',
    'Mills will open daily from March',
  ],
  [
    'This is the oldest rule of the guild of bakers in Ulm: **never bake two loaves at one time**.',
    'Never bake two loaves at one time',
  ],
  [
    'All of them came to see it in a simpler way: **loaves are letters with a crust** sent by the mill in the morning, sorted by size.',
    'Loaves are letters with a crust',
  ],
  ['To bake well, you must **keep the flour dry all year**.', 'Keep the flour dry all year'],
  ['Finally, don’t forget to **clean the flue of each oven**!', 'Clean the flue of each oven'],
])('what a sentence says in bold is shown where it is a clause of its own: %s', (markdown, line) => {
  expect(clausesIn(markdown)).toEqual([line]);
});

it.each([
  'The old bakers had a saying that nobody doubts: **all loaves are born equal today**.',
  'It is a myth that bakers tell at the fair: **the oven bakes best at noon**.',
  'If the mill stands still, you should **buy the flour in the next town**.',
  'They bring a new answer: **ovens, mills and bakeries**.',
  'The millers ask one thing: **will the mill open in March?**',
  'The oven that they heat is **never cold in the morning** and so on.',
  'It is a lie: **all loaves are free from today**.',
  'A common misconception: **rye is bad for children**.',
  'They falsely announced that **mills will open daily from March**.',
  'In the story for children: **all mills close for good in May**!',
  'Critics insist: **all loaves are burnt by noon**.',
  'Ada wrote on the wall: **all loaves are free on Mondays**.',
  'The worst case: **all loaves are burnt by noon**.',
  'We fixed the following: **the oven door opens by itself**.',
  'After a fire, you must **leave the oven door wide open**.',
  'Only at night you must **close the oven door very tightly**.',
  'You must **leave the oven door wide open**, except at night.',
  'You must **leave the oven door wide open**; that is what thieves want.',
  'They now announce that **the mill will open in March** or will not.',
])('what is denied, doubted, asked, told by others, torn, or so in some case only is not: %s', (markdown) => {
  expect(clausesIn(markdown)).toEqual([undefined]);
});
