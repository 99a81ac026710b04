import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { printMarp } from '../../src/marp/print-marp.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { arbitraryDeck, bare } from './arbitrary-deck.js';
import { paragraphDeck } from './paragraph-deck.js';

describe('a deck and its Markdown', () => {
  it('reads back as the deck that was printed', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const markdown = printMarp(lowerDeck(deck));
        expect(bare(readDeck(markdown))).toEqual(bare(deck));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['™\uFE0E', '❤\uFE0E', '❤', '😀\uFE0E'])(
    'keeps the selector that a sign has of its own beside a mark: %j',
    (value) => {
      const children: PhrasingContent[] = [
        { type: 'text', value },
        { type: 'delete', children: [{ type: 'text', value: '(old)' }] },
      ];
      const read = readDeck(printMarp(lowerDeck(paragraphDeck(children))));
      expect(textOf(read.children[0]?.children ?? [])).toBe(`${value}(old)`);
    },
  );

  it.each(['$ ', 'for $ '])('has no formula that begins at a dollar sign before a mark: %j', (value) => {
    const strong: PhrasingContent = {
      type: 'strong',
      children: [
        { type: 'text', value: '\u00A00' },
        { type: 'delete', children: [{ type: 'inlineMath', value: 'x' }] },
      ],
    };
    const children: PhrasingContent[] = [{ type: 'text', value }, strong, { type: 'text', value: '0' }];
    const deck = paragraphDeck(children);
    expect(bare(readDeck(printMarp(lowerDeck(deck))))).toEqual(bare(deck));
  });

  it('is printed the same a second time', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const markdown = printMarp(lowerDeck(deck));
        expect(printMarp(lowerDeck(readDeck(markdown)))).toBe(markdown);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the deck that it prints unchanged', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const before = structuredClone(deck);
        printMarp(lowerDeck(deck));
        expect(deck).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
