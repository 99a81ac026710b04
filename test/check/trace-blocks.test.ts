import { describe, expect, it } from 'vitest';
import { createFinders } from '../../src/check/find-blocks.js';
import type { DeckIndex } from '../../src/check/index-deck.js';
import type { Unit } from '../../src/check/index-post.js';
import { traceBlocks } from '../../src/check/trace-blocks.js';
import type { PostAssets } from '../../src/model/assets.js';

const count = 2000;
const listing: Unit = { kind: 'code', text: 'bake()', tokens: [], section: 0 };
const deck: DeckIndex = {
  slides: [],
  shown: [],
  shownOn: () => [],
  figures: Array.from({ length: count }, (_, slide) => ({ slide, kind: 'code', value: 'bake()' })),
  notes: [],
  end: count,
};
const assets: PostAssets = { images: new Map(), diagrams: new Map() };

describe('thousands of equal blocks', () => {
  it('are looked up once: all of them share one list of places', () => {
    const find = createFinders(deck, assets);
    expect(find.code?.(listing)).toHaveLength(count);
    expect(find.code?.({ ...listing })).toBe(find.code?.(listing));
  });

  it('are all found in order', () => {
    const units = Array.from({ length: count }, () => listing);
    const post = { units, sections: [], meta: [], isCode: () => false, language: 'en' };
    const placed = traceBlocks(post, { deck, assets, ranges: [[0, count]] });
    expect(
      placed.filter(({ slide, misplaced, partial }) => slide === undefined || misplaced || partial),
    ).toEqual([]);
    const slides = placed.map(({ slide }) => slide);
    expect(slides).toEqual(slides.toSorted((a = 0, b = 0) => a - b));
  });
});
