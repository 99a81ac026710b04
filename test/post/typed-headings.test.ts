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

it.each([
  ['== 3.2 / 2020-12-17\n\nText.\n', 'heading@\\d+ 2', '3.2 / 2020-12-17'],
  ['=== Ovens\n\n- Rye\n', 'heading@\\d+ 3', 'Ovens'],
  ['_## Doors:_\n\n- Rye\n', 'heading@\\d+ 2', 'Doors'],
  ['**### Doors**\n\n- Rye\n', 'heading@\\d+ 3', 'Doors'],
])('a heading in the signs of RDoc, or inside an emphasis: %s', (post, kind, words) => {
  const { tree } = outcome(`Intro.\n\n${post}`);
  expect(tree).toMatch(new RegExp(kind, 'u'));
  expect(tree).toContain(words);
  expect(tree).not.toContain('Doors:');
});

it.each([
  '= 3\n\nText.\n',
  '== 5 loaves are enough.\n\nText.\n',
  '==Ovens== are hot\n\nText.\n',
  '*# of loaves* is low\n\nText.\n',
  '*Doors:*\n\n- Rye\n',
])('a formula, a sentence, what is marked, and a label are none: %s', (post) => {
  expect(outcome(`Intro.\n\n${post}`).tree).not.toMatch(/heading@/u);
});
