import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { isMemorable } from '../../src/deck/memorable.js';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const post = `---
title: A bakery queue is open to every guest
---

## Why queues matter

Queues protect the oven because a bakery has only one. The tickets were painted green by my aunt.

## How long may a queue be

Speed must be kept in mind because queues hide a slow oven.

## What tickets do

Every ticket in the queue must name one loaf, never two. Orders are baked in the order of their tickets.

## The year before

Nobody had bread in the bakery at all.

## The bakery queue is open to guests

The bakery queue is open to every guest.

## What comes next

The next release of the bakery queue is scheduled for May.

## Join us

The bakery queue must be watched because ovens are hot.
`;

it('remembers claims: no copy of a title, no story, no news and no farewell', async () => {
  const { deck } = await compileText(post);
  const slide = deck.children.find(({ layout }) => layout === 'takeaways');
  const lines = slide?.children.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap(({ children }) =>
          children.map((child) => (child.type === 'paragraph' ? plainText(child.children) : '')),
        )
      : [],
  );
  expect(lines).toEqual([
    'Queues protect the oven because a bakery has only one',
    'Speed must be kept in mind because queues hide a slow oven',
    'Every ticket in the queue must name one loaf, never two',
  ]);
});

const named = new Set(['oven', 'bakery']);

it.each([
  'The oven only bakes what its timer knows',
  'Cold dough needs twice the time of warm dough',
  'No bakery can plan a week without a list',
  'Old flour is hard to sift, even for the best of bakers',
  'A cold oven is not an excuse for flat bread',
  'Orders of 40 loaves took half the time',
])('a claim that stands alone is memorable: %s', (text) => {
  expect(isMemorable(text, named)).toBe(true);
});

it.each([
  ['a deed', 'Switched the timer behind the oven'],
  ['a story', 'Nobody came to the bakery that day'],
  ['news', 'The bakery is still waiting for its timer'],
  ['news with its year', 'In July 2020 the bakery opened its doors'],
  ['open', 'A second timer can be defined'],
  ['leaning on a condition', 'If none is left, the usual loaf is baked'],
  ['leaning on a listener', 'To the baker, the oven looks like a shelf'],
  ['leaning on what came before', 'The second kind of oven bakes rolls'],
  ['leaning on what came before', 'The oven then bakes the rolls twice'],
  ['a definition', 'A loaf is something like rolls, buns or bread'],
  ['said to somebody', 'You can bake with a single oven'],
  ['praise', 'Moving to a new oven should be a smooth process'],
  ['a remark', 'Rolls are baked within the hour; 3'],
  ['untold', 'The online counter connects to the till'],
  ['short', 'Ovens bake rolls'],
])('%s is not: %s', (_, text) => {
  expect(isMemorable(text, named)).toBe(false);
});

const linesOf = async (value: string, layout: string): Promise<string[][]> =>
  (await compileText(value)).deck.children
    .filter((slide) => slide.layout === layout)
    .map(({ children }) =>
      children.flatMap((block) => (block.type === 'list' ? block.children.map((item) => textOf(item)) : [])),
    );

const points = ['Knead the dough twice', 'Never open the oven early', 'Let each loaf cool down'];

it('several things that the author ends on are the takeaways, and there are no others', async () => {
  const list = points.map((point) => `- ${point}`).join('\n');
  const without = post.slice(0, post.indexOf('## Join us'));
  expect(await linesOf(`${without}\n## Wrapping up\n\n${list}\n`, 'takeaways')).toEqual([points]);
});

it.each(['Closing connections', 'The end-to-end tests'])('“%s” is no end of a post', async (heading) => {
  const list = points.map((point) => `- ${point}`).join('\n');
  const without = post.slice(0, post.indexOf('## Join us'));
  expect(await linesOf(`${without}\n## ${heading}\n\n${list}\n`, 'takeaways')).not.toContainEqual(points);
});

it('what a section of mistakes says is not remembered as if it were so', async () => {
  // Two claims are left, and two are no takeaways.
  expect(await linesOf(post, 'takeaways')).toHaveLength(1);
  const other = post.replace('## How long may a queue be', '## Common mistakes');
  expect(await linesOf(other, 'takeaways')).toEqual([]);
});
