import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { notesOf } from '../../src/marp/note-comment.js';
import { printMarp } from '../../src/marp/print-marp.js';
import { arbitraryDeck } from './arbitrary-deck.js';
import { accidents, cores, draw, nodesOf, wordsOf } from './stock-marp.js';

describe.each(cores)('marp-core $version', ({ marp }) => {
  it('shows what was planned, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const drawn = draw(marp, printMarp(lowerDeck(deck)));
        expect(drawn.map(({ text }) => text)).toEqual(deck.children.map(wordsOf));
        expect(drawn.map(({ comments }) => comments.flatMap(notesOf))).toEqual(
          deck.children.map(({ notes }) => notes),
        );
        expect(drawn.map(({ links }) => links.length)).toEqual(
          deck.children.map((slide) => nodesOf(slide, 'link').length),
        );
        expect(drawn.map(({ alts }) => alts.length)).toEqual(
          deck.children.map((slide) => nodesOf(slide, 'image').length),
        );
        for (const { html } of drawn) expect(html).not.toMatch(accidents);
      }),
      { numRuns: 150 },
    );
  });
});
