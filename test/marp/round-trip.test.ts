import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { printMarp } from '../../src/marp/print-marp.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { arbitraryDeck, bare } from './arbitrary-deck.js';

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
