import { expect, it } from 'vitest';
import { outcome } from './outcome.js';

const heading = /heading@\d+ 2/u;

it.each([
  ['##Rye **and** oats\n\nText.\n', 'Rye '],
  ['##Ovens of `stone`\n\nText.\n', 'Ovens of '],
])('a heading that touches its signs keeps the blanks beside its marks: %s', (post, words) => {
  const { tree } = outcome(`Intro.\n\n${post}`);
  expect(tree).toMatch(heading);
  expect(tree).toContain(words);
});

it.each([
  `##Ovens **are** ${'hot and '.repeat(12)}large.\n\nText.\n`,
  '##Ovens **are** hot.\n\nText.\n',
  '\\##Ovens are hot\n\nText.\n',
])('a long line, a sentence and what is escaped are none: %s', (post) => {
  expect(outcome(`Intro.\n\n${post}`).tree).not.toMatch(heading);
});
