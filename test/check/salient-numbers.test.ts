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
  ['a supposition inside', 'The guild says that if the oven were to fail, it would take 100+ days.', []],
  ['a condition that is so', 'The guild says that if it rains, 30% of the guests stay away.', ['30%']],
  ['a standard', 'The mill speaks RFC 6962 endpoints now.', []],
  ['a model behind capitals', 'It bakes on RTX 8000 stones at night.', []],
  ['a model of a maker', 'They bought 400 Vulcan 2950 ovens.', []],
  ['a count behind a country', 'In the UK 4000 bakers met.', ['4000']],
  ['a count behind a name', 'At the fair of Ulm 4000 bakers met.', ['4000']],
  ['a count behind an acronym, with a comma', 'The NGO feeds 12,000 guests a day.', ['12,000']],
  ['a port before words', 'It serves on port 9093 with a bell.', []],
  ['a page, and pages', 'See page 1234 of it. The book has 2345 pages.', ['2345']],
  ['a line of a program', 'E0923 05:14:55.169771 1102 oven.go:61] the fire is out', []],
  ['a count at an hour', 'By noon at 12:30 they had baked 1102 loaves.', ['1102']],
  ['a setting', 'The heat was configured to be around 1400 degrees.', []],
  ['a record that was set', 'The mill set a record of 1400 loaves a day.', ['1400']],
  ['an example that is introduced', "Here's an example: a mill gets a sack with up to 1000 grains.", []],
  ['an example beside', 'For example, the mill gets 1000 sacks a day.', ['1000']],
  ['the title of another post', '[Old Mill grinding for 4.5 million guests](https://mill.example)', []],
  ['a sentence that is a link', '[The mill serves 4.5 million guests](https://mill.example).', ['4.5']],
  ['an address', 'Come to 16070 NE 36th Way, Ulm, or to 1200 Old Mill Street at noon.', []],
  ['a setting without a unit', 'All loaves were weighed with a mark of 1500 unless told.', []],
  ['a chance', 'Every guest had a 10% chance of a loaf.', []],
  ['a part of which something is told', 'Of the 30% of bakers who wrote, most asked for salt.', []],
  ['a part inside a sentence', 'The guild is made of the 30% of bakers who write.', ['30%']],
  ['what it was before', 'Rye is the first grain of over a third (up from 27% last year).', []],
  ['what it is', 'Rye is the first grain of 34% (up from less last year).', ['34%']],
  ['two sums', 'A loaf costs between €4 and €6.', []],
  ['a sum and a thing', 'A loaf costs €4 and a smile.', ['€4']],
  ['from one to another', 'The stone took from 50% more to 10x more of it.', []],
  ['more to do', 'The mill has 50% more to grind.', ['50%']],
  ['an item of a list', '- It saves 30% of the flour', []],
];

it.each(cases)('%s', async (_, text, numbers) => {
  const { trace } = await compileText(`---\ntitle: Talk\n---\n\n## One\n\n${text}\n`);
  expect(salientNumbers(trace)).toEqual(numbers);
});
