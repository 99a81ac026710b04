import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerDeck } from '/work/main/src/marp/lower-deck.js';
import { notesOf } from '/work/main/src/marp/note-comment.js';
import { printMarp } from '/work/main/src/marp/print-marp.js';
import { readDeck } from '/work/main/src/marp/read-deck.js';
import { renderDeck } from '/work/main/src/render/render-deck.js';
import { arbitraryDeck, bare } from '/work/main/test/marp/arbitrary-deck.js';
import {
  accidents,
  cores,
  dissect,
  draw,
  nodesOf,
  withoutGuards,
  wordsOf,
} from '/work/main/test/marp/stock-marp.js';

const theme = {
  name: 'plain',
  css: ['/* @theme plain */ section { width: 1280px; height: 720px }'],
  fontFaces: [],
};
it('soak', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDeck, async (deck) => {
      const md = printMarp(lowerDeck(deck));
      expect(bare(readDeck(md))).toEqual(bare(deck));
      for (const { marp } of cores) {
        const drawn = draw(marp, md);
        expect(drawn.map(({ text }) => withoutGuards(text))).toEqual(
          deck.children.map(wordsOf).map(withoutGuards),
        );
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
      const own = await renderDeck(md, {
        theme,
        meta: deck.meta,
        resolveImage: () => 'data:image/png;base64,AAAA',
        player: false,
      });
      const d = own.slides.map((h, i) => dissect(h, own.notes[i] ?? []));
      expect(d.map(({ text }) => text)).toEqual(deck.children.map(wordsOf));
      expect(d.map(({ alts }) => alts)).toEqual(
        deck.children.map((s) => nodesOf(s, 'image').map(({ alt }) => alt)),
      );
    }),
    { numRuns: 25000, interruptAfterTimeLimit: 560000, markInterruptAsFailure: false },
  );
}, 900000);
