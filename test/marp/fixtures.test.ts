import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { notesOf } from '../../src/marp/note-comment.js';
import { printMarp } from '../../src/marp/print-marp.js';
import { readDeck } from '../../src/marp/read-deck.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import { bare } from './arbitrary-deck.js';
import { accidents, cores, draw, nodesOf, withoutGuards, wordsOf } from './stock-marp.js';

/** A folder for each trap: a slide, and the Markdown that is written for it. */
const folder = new URL('../fixtures/marp/', import.meta.url);
const meta = {
  title: 'Traps',
  theme: 'default',
  aspect: '16:9',
  language: 'en',
  direction: 'ltr',
  authors: [],
  keywords: [],
  paginate: false,
} as const;

interface Fixture {
  readonly deck: Deck;
  /** The slide has what a deck cannot hold, so it does not read back as it was. */
  readonly lossy: boolean;
}

function load(name: string): Fixture {
  const { lossy = false, ...fields } = JSON.parse(
    readFileSync(new URL(`${name}/slide.json`, folder), 'utf8'),
  );
  const slide: Slide = { type: 'slide', ...fields };
  return { lossy, deck: { type: 'deck', meta, children: [slide], assets: [] } };
}

describe.each(readdirSync(folder))('%s', (name) => {
  const { deck, lossy } = load(name);
  const markdown = printMarp(lowerDeck(deck));
  const read = readDeck(markdown);

  it('is written as a person would', async () => {
    const body = markdown.slice(markdown.indexOf('\n---\n') + '\n---\n\n'.length);
    await expect(body).toMatchFileSnapshot(new URL(`${name}/slide.md`, folder).pathname);
  });

  it('reads back', () => {
    if (lossy) expect(printMarp(lowerDeck(read))).toBe(markdown);
    else expect(bare(read.children)).toEqual(bare(deck.children));
  });

  it.each(cores)('is shown by marp-core $version as it was meant', ({ marp }) => {
    const drawn = draw(marp, markdown);
    const [slide] = read.children;
    if (!slide) throw new Error('no slide was read');
    expect(drawn.map(({ text }) => withoutGuards(text))).toEqual([withoutGuards(wordsOf(slide))]);
    expect(drawn[0]?.comments.flatMap(notesOf)).toEqual(slide.notes);
    expect(drawn[0]?.links).toHaveLength(nodesOf(slide, 'link').length);
    // Stock Marp leaves out of an alternative text what is escaped there.
    const alts = nodesOf(slide, 'image').map(({ alt }) => alt);
    if (/!\[[^\n]*\\/.test(markdown)) expect(drawn[0]?.alts).toHaveLength(alts.length);
    else expect(drawn[0]?.alts).toEqual(alts);
    expect(drawn[0]?.formulas).toBe(nodesOf(slide, 'inlineMath').length + nodesOf(slide, 'math').length);
    expect(drawn[0]?.html).not.toMatch(accidents);
  });
});
