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
  ['an item of a list', '- It saves 30% of the flour', []],
];

it.each(cases)('%s', async (_, text, numbers) => {
  const { trace } = await compileText(`---\ntitle: Talk\n---\n\n## One\n\n${text}\n`);
  expect(salientNumbers(trace)).toEqual(numbers);
});
