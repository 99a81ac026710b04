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

const namesIn = (
  ...items: readonly (readonly [before: string, link: string, url?: string | undefined, after?: string])[]
) =>
  findLinks([
    {
      type: 'list',
      children: items.map(([before, link, url = 'https://example.com/oven', after = '']) => ({
        type: 'listItem',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: before },
              { type: 'link', url, children: [{ type: 'text', value: link }] },
              { type: 'text', value: after },
            ],
          },
        ],
      })),
    },
  ]).map(({ text }) => text);

it.each([
  ['Baking rye at home (', 'slides', 'Baking rye at home'],
  ['Baking rye at home — ', 'Video', 'Baking rye at home'],
  ['陈龙《黑麦面包》 ', 'slides', '陈龙《黑麦面包》'],
  ['Rye is on the shelf ', 'slides', 'example.com/oven'],
  ['Rye is, as all know, ', 'here', 'example.com/oven'],
  ['Ada: ', 'Open Oven Guide', 'Open Oven Guide'],
])('before “%s%s” stands the name, or none', (before, link, name) => {
  expect(namesIn([before, link, undefined, ')'])).toEqual([name]);
});

it('tells films apart by what is asked for', () => {
  const film = (id: string) => ['Watch ', 'here', `https://www.youtube.com/watch?v=${id}&t=3`] as const;
  expect(namesIn(film('rye'), film('oat'))).toEqual(['youtube.com/watch?v=rye', 'youtube.com/watch?v=oat']);
});
