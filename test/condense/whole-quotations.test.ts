import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

const said = '“The guild bakes the bread of nine towns in one oven.”';

const quotesOf = (text: string): string[] => {
  const blocks = unified().use(remarkParse).parse(text).children as RootContent[];
  const context = { language: 'en', title: 'The guild' };
  return condenseSection({ depth: 2, blocks, children: [] }, context).map(({ claim }) =>
    claim.kind === 'quote' ? `${textOf(claim.quote)} — ${claim.attribution?.text}` : claim.kind,
  );
};

const shown = 'The guild bakes the bread of nine towns in one oven.';

it.each([
  ['below', `${said}\n\n– Tina Moss, head baker, The Mill`, 'Tina Moss, head baker, The Mill'],
  [
    'above, in italics',
    `_Karl Stone, Senior Baker, The Mill_\n\n${said}`,
    'Karl Stone, Senior Baker, The Mill',
  ],
  ['above, with a colon', `**Karl Stone, Senior Baker:**\n\n${said}`, 'Karl Stone, Senior Baker'],
  [
    'above, as who says it',
    `Karl Stone, who bakes at The Mill, says:\n\n${said}`,
    'Karl Stone, who bakes at The Mill',
  ],
  ['behind it', `_${said}_ – **Ada Moss**, baker`, 'Ada Moss, baker'],
])('is shown with who says it %s', (_, text, name) => {
  expect(quotesOf(text)).toEqual([`${shown} — ${name}`]);
});

it.each([
  ['nobody signs it', said],
  ['a product stands above', `Docker Desktop\n\n${said}`],
  ['a question leads to it', `What does the guild say of this:\n\n${said}`],
])('is no quotation and no line where %s', (_, text) => {
  expect(quotesOf(text)).toEqual([]);
});

it('ends at a sentence that a slide has room for', () => {
  const long = `“The guild bakes the bread of nine towns in one oven. ${'Its flour comes from all the mills of the valley and is cheap. '.repeat(3).trim()}”`;
  expect(quotesOf(`${long}\n\n— Tina Moss`)).toEqual([
    `${shown} Its flour comes from all the mills of the valley and is cheap. — Tina Moss`,
  ]);
});

it('stands for the others where many are asked', () => {
  const many = Array.from({ length: 5 }, (_, at) => `${said}\n\n— Tina Moss of Town ${at}`).join('\n\n');
  expect(quotesOf(many)).toHaveLength(3);
});

it.each(['Error Message:', 'Our Mission:'])('is signed by nobody where a label stands above: %s', (label) => {
  expect(quotesOf(`${label}\n\n${said}`)).toEqual([]);
});

it.each([
  ['Here is a note from our baker Ada Moss:', 'Ada Moss'],
  ['As Ada Moss says:', 'Ada Moss'],
  ['This is my answer to a comment by Ada Moss:', undefined],
  ['They are not the words of Ada Moss:', undefined],
  ['We asked our baker Ada Moss:', undefined],
  ['Here are the words of a baker from New Haven:', undefined],
])('in > is signed by whom the words above it name as its author: %s', (above, name) => {
  const [quote] = quotesOf(`${above}\n\n> The guild bakes the bread of nine towns in one oven.`);
  expect(quote?.split(' — ')[1]).toBe(name ?? 'undefined');
});

it('keeps the lines of a poem where a slide has room for them', () => {
  const poem = (lines: number): string =>
    `${Array.from({ length: lines }, (_, at) => `> Loaf ${at} is dark  `).join('\n')}\n>\n> — Ada Moss`;
  expect(quotesOf(poem(4))[0]).toContain('Loaf 0 is darkLoaf 1');
  expect(quotesOf(poem(8))[0]).toContain('Loaf 0 is dark Loaf 1');
});
