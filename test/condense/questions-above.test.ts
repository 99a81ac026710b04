import { expect, it } from 'vitest';
import { questionOver } from '../../src/condense/ladder/questions-above.js';
import { paragraph } from './table.js';

it.each([
  ['The loaves are weighed. How is the heat related to the crust?', 'How is the heat related to the crust?'],
  ['So which loaves of the mill rise the highest?', 'Which loaves of the mill rise the highest?'],
])('names a block by the question that it answers: %s', (above, lead) => {
  expect(questionOver(paragraph(above))?.text).toBe(lead);
});

it.each([
  'What if the heat is lowered by half?',
  'What do you think of the crust?',
  'How did our loaves of rye do?',
  'Why does it rise so slowly?',
  'Is the crust of the loaf dark?',
  'Which loaf? The second one of the day.',
])('is named by no question that leans, guesses or asks readers: %s', (above) => {
  expect(questionOver(paragraph(above))).toBeUndefined();
});
