import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { checkText } from './checked-post.js';

const post = `---
title: Ovens of a town
---

## Why ovens stay warm

The oven of the mill stays warm for most of the night because its walls are made of river stone.
`;

const first = 'The oven of the mill stays warm for most of the night';
const second = 'because its walls are made of river stone';

it('what goes on with the line above it leans on nothing that is not there', async () => {
  const { deck, findings } = await checkText(post);
  const slide = deck.children.find(({ title }) => plainText(title ?? []) === first);
  expect(
    slide?.children.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')),
  ).toEqual([second]);
  expect(findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
});

it('without that line it leans', async () => {
  const { brokenBy } = await checkText(post);
  const title = [{ type: 'text', value: 'Why ovens stay warm' } as const];
  const broken = brokenBy((slides) =>
    slides.map((slide) => (plainText(slide.title ?? []) === first ? { ...slide, title, kicker: [] } : slide)),
  );
  expect(broken).toEqual(['dangling-start']);
});

it('above that line it leans, too', async () => {
  const { brokenBy } = await checkText(post);
  const broken = brokenBy((slides) =>
    slides.map((slide) =>
      plainText(slide.title ?? []) === first
        ? {
            ...slide,
            title: [{ type: 'text', value: second }],
            children: [{ type: 'paragraph', children: [{ type: 'text', value: first }] }],
          }
        : slide,
    ),
  );
  expect(broken).toContain('dangling-start');
});
