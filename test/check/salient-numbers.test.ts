import { expect, it } from 'vitest';
import { salientNumbers } from '../../src/check/salient-numbers.js';
import { compileText } from '../build/build-fixture.js';

/** A paragraph, and its numbers that are worth a slide. */
const cases: readonly (readonly [what: string, text: string, numbers: readonly string[]])[] = [
  ['a share', 'About 42% of the bakers agree.', ['42%']],
  ['all and nothing', 'The bakers agree 100% and disagree 0%.', []],
  ['money', 'A loaf costs €4 in Lisbon.', ['€4']],
  ['N+', 'The mill has 200+ friends.', ['200']],
  ['a count with its unit', 'They baked 12,000 loaves in a day.', ['12,000']],
  ['four digits with a unit', 'They baked 3000 loaves in a day.', ['3000']],
  ['a year', 'The 2019 report names the mill.', []],
  ['a name', 'See issue #1234 about oven v1200 things.', []],
  ['a port', 'The oven listens on port 4143 by default.', []],
  ['two in a sentence', 'Some 43% wait and 21% bake.', []],
  ['one in each sentence', 'Some 43% wait. Others, 21%, bake.', ['43%', '21%']],
  ['a range', 'It saves 20 to 30% of the flour.', []],
  ['a range of shares', 'Between 15% – 25% of the bakers read the book.', []],
  ['a change from one share to another', 'Their part grew from 2% -> 8% of the guests.', []],
  ['a share after a year', 'According to one paper, by 2023, 40% of mills will turn.', ['40%']],
  ['millions', 'The mill sold 78 million loaves.', ['78']],
  ['two counts of a sentence, one in millions', 'Of 2 million loaves 30% were rye.', []],
  ['thanks', 'Thank you to the 5,379 bakers who answered.', []],
  ['a question', 'Did 80% of you bake today?', []],
  ['what the author tells of themselves', 'My room cost me €400 a month.', []],
  ['a supposition', 'If 30% of the loaves burn, turn the fire down.', []],
  ['how sure a survey is', 'The bars show the 95% confidence interval of each answer.', []],
  ['an item of a list', '- It saves 30% of the flour', []],
];

it.each(cases)('%s', async (_, text, numbers) => {
  const { trace } = await compileText(`---\ntitle: Talk\n---\n\n## One\n\n${text}\n`);
  expect(salientNumbers(trace)).toEqual(numbers);
});
