import type { Layout } from '../../src/model/deck.js';
import { sizes } from './tokens.js';

/**
 * The area that a layout leaves for the blocks below its title: insets from the slide's edges in px
 * (`endShare` adds a share of the slide's width), and how its items lie in it. Written into the manifest as
 * `<layout>.<key>`; `npm run estimate` holds them against a browser.
 */
export interface LayoutArea {
  readonly start: number;
  readonly end: number;
  readonly endShare?: number;
  readonly bottom: number;
  /** What an item of the list loses at its start and end (marker, disc, padding). */
  readonly indent?: number;
  readonly itemEnd?: number;
  /** Height an item has beside its text, and between items. */
  readonly itemPad?: number;
  /** The same at the dense step, where it is less. */
  readonly itemPadDense?: number;
  /** The same at the sparse step, where it is more. */
  readonly itemPadSparse?: number;
  /** The height that the text of an item has at least: that of the disc beside it. */
  readonly itemLeast?: number;
  readonly gap?: number;
  /** The same at the sparse step, where it is more. */
  readonly gapSparse?: number;
  /** What is kept free above all blocks. */
  readonly above?: number;
  readonly columns?: number;
  readonly columnGap?: number;
  /** Widest text. */
  readonly max?: number;
}

const { padInline, padBottom, padBottomCentred, listIndent, itemGap, columnGap, cardPad } = sizes;
const plain = { start: padInline, end: padInline, bottom: padBottom } as const;
const centred = { ...plain, bottom: padBottomCentred } as const;
const hero = { ...plain, bottom: 72, max: sizes.heroWidth } as const;
const list = { indent: listIndent, itemPad: 0, gap: itemGap } as const;
const rows = { itemPad: 33, gap: 0 } as const;

/** One row for each layout. */
export const areas: Readonly<Record<Layout, LayoutArea>> = {
  title: hero,
  section: hero,
  thanks: hero,
  agenda: { ...plain, ...rows, indent: 84 },
  bullets: { ...plain, ...list },
  content: { ...plain, ...list },
  statement: {
    ...plain,
    max: sizes.statementWidth,
    itemPad: 21,
    indent: 29,
    itemEnd: 29,
    gap: sizes.chipGap,
  },
  steps: { ...plain, indent: sizes.disc + sizes.discGap, itemLeast: sizes.disc, itemPad: 16, gap: 0 },
  chips: { ...centred, itemPad: 24, indent: 33, itemEnd: 33, gap: sizes.chipGap },
  'two-column': {
    ...centred,
    indent: listIndent,
    itemPad: 35,
    itemPadDense: 21,
    gap: 0,
    columns: 2,
    columnGap,
  },
  comparison: {
    ...centred,
    ...list,
    start: padInline + 32,
    end: padInline + 32,
    columns: 2,
    columnGap: 96,
    above: 36,
    gapSparse: 20,
  },
  quote: { ...centred, max: sizes.quoteWidth },
  'big-number': { ...centred, max: sizes.statementWidth },
  code: centred,
  table: centred,
  diagram: centred,
  'image-full': { start: 0, end: 0, bottom: 0 },
  'image-side': { ...plain, ...list, end: sizes.sideGap, endShare: sizes.sideShare },
  'image-caption': centred,
  callout: {
    ...centred,
    indent: 138,
    itemEnd: cardPad,
    itemPad: 2 * cardPad,
    itemPadSparse: 2 * cardPad + 64,
  },
  embed: { ...plain, indent: cardPad, itemEnd: cardPad },
  speaker: { ...plain, start: padInline + sizes.portrait + 64 },
  takeaways: { ...centred, indent: 92, itemEnd: 28, itemPad: 44, itemPadDense: 28, gap: 16 },
  resources: { ...plain, ...rows, indent: 56 },
};
