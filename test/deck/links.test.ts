import { expect, it } from 'vitest';
import { findLinks } from '../../src/deck/links.js';

const nameOf = (text: string): string | undefined =>
  findLinks([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://example.com/oven', children: [{ type: 'text', value: text }] },
      ],
    },
  ])[0]?.text;

it.each(['File systems for bakers', 'Open Oven Guide', 'oven manuals', '烤箱指南'])(
  '%s is a name',
  (text) => {
    expect(nameOf(text)).toBe(text);
  },
);

it.each([
  'open an issue',
  'file a bug',
  'opened issues',
  'Part 2',
  'the official documentation',
  'bug fixes',
  'June 10, 2017',
  '3. März 2019',
  'May of 2019',
  '[archive link]',
  'great blog post',
  'Español',
  '日本語',
])('%s is none', (text) => {
  expect(nameOf(text)).not.toBe(text);
});
