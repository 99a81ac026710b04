import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const post = `---
title: A bakery queue is open to every guest
---

## Why queues matter

Queues protect the oven because a bakery has only one. The tickets were painted green by my aunt.

## How long may a queue be

Speed must be kept in mind because long queues hide a slow oven.

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
    'Speed must be kept in mind because long queues hide a slow oven',
    'Every ticket in the queue must name one loaf, never two',
  ]);
});
