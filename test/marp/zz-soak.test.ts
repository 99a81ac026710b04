import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerDeck } from '/work/main/src/marp/lower-deck.js';
import { notesOf } from '/work/main/src/marp/note-comment.js';
import { printMarp } from '/work/main/src/marp/print-marp.js';
import { readDeck } from '/work/main/src/marp/read-deck.js';
import { arbitraryDeck, bare } from '/work/main/test/marp/arbitrary-deck.js';
import { accidents, cores, draw, nodesOf, wordsOf } from '/work/main/test/marp/stock-marp.js';

it('soak', () => {
  fc.assert(
    fc.property(arbitraryDeck, (deck) => {
      const md = printMarp(lowerDeck(deck));
      expect(bare(readDeck(md))).toEqual(bare(deck));
      for (const { marp } of cores) {
        const drawn = draw(marp, md);
        expect(drawn.map(({ text }) => text)).toEqual(deck.children.map(wordsOf));
        expect(drawn.map(({ comments }) => comments.flatMap(notesOf))).toEqual(
          deck.children.map(({ notes }) => notes),
        );
        expect(drawn.map(({ links }) => links.length)).toEqual(
          deck.children.map((s) => nodesOf(s, 'link').length),
        );
        expect(drawn.map(({ alts }) => alts.length)).toEqual(
          deck.children.map((s) => nodesOf(s, 'image').length),
        );
        for (const { html } of drawn) expect(html).not.toMatch(accidents);
      }
    }),
    { numRuns: 3000, interruptAfterTimeLimit: 400000 },
  );
}, 900000);
