import { expect, it } from 'vitest';
import { speakFurtherCalls } from '../../src/deck/closing-calls.js';
import type { Section } from '../../src/model/outline.js';
import { sectionOf } from '../condense/table.js';

const spoken = (...texts: readonly string[]): (true | undefined)[] =>
  speakFurtherCalls(texts.map((text): Section => sectionOf(text))).map(({ isSpoken }) => isSpoken);

const call = (heading: string): string =>
  `## ${heading}\n\n- Visit the [shop](https://shop.example)\n- Join the [guild](https://guild.example)`;

it('of several calls at the end of a post one is named', () => {
  expect(spoken('## Rye\n\nRye is heavy.', call('Get involved'), call('Join the community'))).toEqual([
    undefined,
    true,
    undefined,
  ]);
  expect(
    spoken(call('Want to help?'), call('How to get started with Oven 2'), '## Conclusion\n\nAll is well.'),
  ).toEqual([true, undefined, undefined]);
});

it('a call before other sections, and a way in steps, is a section like any other', () => {
  expect(spoken(call('Get involved'), '## Rye\n\nRye is heavy.', call('Join the community'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const steps = '## How to get started with ovens\n\n1. Buy a [lamp](https://shop.example)\n2. Light it';
  expect(spoken(steps, call('Get involved'))).toEqual([undefined, undefined]);
});
