import type { Blockquote } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { claimOfQuote } from '../../src/condense/ladder/quotations.js';
import { isQuotedSource } from '../../src/model/quoted-source.js';
import { firstBlock } from './table.js';

const quoteIn = (markdown: string): Blockquote => {
  const node = firstBlock(markdown);
  if (node.type !== 'blockquote') throw new TypeError(node.type);
  return node;
};

const saidIn = (markdown: string): readonly [string, string | undefined] => {
  const claim = claimOfQuote(quoteIn(markdown));
  return claim.kind === 'quote' ? [textOf(claim.quote), claim.attribution?.text] : ['', undefined];
};

it.each([
  ['> The bell is heard in the cellar alone.\n>\n> -[@rosa](https://mill.test/7)', '@rosa'],
  [
    '> The bell is heard in the cellar alone.\\\n> — [the plan of the mill](https://mill.test/7)',
    'the plan of the mill',
  ],
  ['> “The gift of rye is the gift of patience” ~Songs of the Mill', 'Songs of the Mill'],
])('reads who said it in the last line of a quotation: %s', (markdown, name) => {
  const [said, attribution] = saidIn(markdown);
  expect(attribution).toBe(name);
  expect(said).not.toContain(name);
});

it('shows a signed quotation without the marks around all of it, whichever of it is shown', () => {
  const long =
    'The oven is lit before dawn and stays warm until the last loaf of the day is sold to the town. ';
  expect(saidIn('> “Bread needs time.”\n>\n> — Ada Moss')[0]).toBe('Bread needs time.');
  // The page closes with another mark.
  expect(saidIn('> “Bread needs time."\n>\n> — Ada Moss')[0]).toBe('Bread needs time.');
  expect(saidIn(`> “Bread needs time. ${long.repeat(4)}"`)[0]).toMatch(/^Bread .*town\.$/u);
  expect(saidIn('> “She called it “slow bread” and “rye””\n>\n> — Ada Moss')[0]).toBe(
    'She called it “slow bread” and “rye”',
  );
});

it('keeps the marks of a quotation that nobody signed, and those inside', () => {
  expect(saidIn('> “Bread needs time.”')[0]).toBe('“Bread needs time.”');
  for (const said of [
    '“Rye” is bread, and so is “wheat”',
    '"Rye" is bread, and so is "wheat"',
    '“Rye” is bread',
  ])
    expect(saidIn(`> ${said}\n>\n> — Ada Moss`)[0]).toBe(said);
});

it('keeps what a dash or a sign begins within a text', () => {
  expect(saidIn('> The bell weighs ~Ten stones and is heard')[1]).toBeUndefined();
  expect(saidIn('> Light the oven.\\\n> – and wait for the bell')[1]).toBeUndefined();
});

const opening =
  'A loaf that was baked in one oven may be cut in the shop of another and sold there again; the price shall be the same as the price of the loaf before it was cut by the second baker.';
const point = 'If a loaf that was cut is sold by weight, nobody can say what it should cost.';

it('shows a quotation whole that is read on one slide: its end may be its point', () => {
  expect(saidIn(`> ${opening} ${point}`)[0]).toBe(`${opening} ${point}`);
  expect(saidIn(`> ${opening} ${point} ${opening}`)[0]).toBe(opening);
});

it('takes a reference to a page for its source', () => {
  expect(isQuotedSource(quoteIn('> Reference: [Inside the mill](https://mill.test)'))).toBe(true);
  expect(isQuotedSource(quoteIn('> The reference is [the mill](https://mill.test)'))).toBe(false);
});

const dull = 'Hello bakers, I came to this town in 1999. ';
const telling =
  'An oven that is never cleaned will cost more than a new one, because the ash must be removed by hand.';

it('shows a long quotation from its point on where it begins with an occasion or a greeting', () => {
  const aside = 'It rained on that day and on the day after it, so nobody came to the shop before noon. ';
  expect(saidIn(`> ${dull}${aside}${aside}${telling}`)[0]).toBe(telling);
  // What is told of others is not the word of who is quoted.
  const lent = 'In the town hall a rival of the guild said what I shall now read to all of you here. ';
  expect(saidIn(`> ${dull}${aside}${lent}${telling}`)[0]).toMatch(/^Hello bakers/u);
  expect(saidIn(`> **Recap**\n>\n> ${dull}${aside}${aside}${telling}`)[0]).toMatch(/^Recap/u);
  // Who leans on the sentence before does not begin; who is read at once is shown whole.
  expect(saidIn(`> ${dull}${aside}${aside}${aside}`)[0]).toMatch(/^Hello bakers/u);
  expect(saidIn(`> ${dull}${telling}`)[0]).toBe(`${dull}${telling}`);
});

it('shows nothing of a quotation that leads to a list or to a sentence that is not shown', () => {
  expect(
    saidIn('> Rye is slow.\n>\n> It needs two things:\n>\n> - heat\n> - time\n>\n> Both are cheap.')[0],
  ).toBe('Rye is slow.');
  expect(saidIn('> Rye is slow. It needs two things:\n>\n> - heat\n> - time')[0]).toBe('Rye is slow.');
  expect(saidIn('> A fire breaks out where both:\n>\n> - are hot\n> - are dry\n>\n> That is all.')[0]).toBe(
    '',
  );
  const list = '> Rye is bad in each case of the following list.';
  expect(saidIn(`${list} ${opening} ${opening} ${point}`)[0]).toBe('');
  expect(saidIn(`${list} ${point}`)[0]).toContain(point);
  expect(saidIn('> From our meeting:\n>\n> ### Rye\n>\n> Rye is slow.')[0]).toBe('Rye is slow.');
  expect(saidIn(`> Rye is slow. It needs two things:\n>\n> ${opening} ${opening} ${point}`)[0]).toBe(
    'Rye is slow.',
  );
});
