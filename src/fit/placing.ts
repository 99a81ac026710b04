import type { Layout, Slide } from '../model/deck.js';

/** A size of a theme by its name, and what it is where the theme declares none, in px. */
type NamedSize = readonly [name: string, fallback: number];

/** How a kind of theme places what a slide holds. */
export interface Placing {
  /** A slide as such a theme draws it. */
  readonly drawn: (slide: Slide) => Slide;
  /** Whether the pictures of a layout stand between its blocks, each below the other. */
  readonly flows: (layout: Layout) => boolean;
  /** What is kept free above slides with a title of the first depth. */
  readonly top: NamedSize;
  /** What a kicker takes above a large title, and what lies below the title. */
  readonly kicker: NamedSize;
  readonly gap: NamedSize;
}

/** A theme with layouts gives pictures a place of their own. */
export const inLayouts: Placing = {
  drawn: (slide) => slide,
  flows: (layout) => layout === 'content',
  top: ['largeTop', 72],
  kicker: ['largeKicker', 52],
  gap: ['headingGap', 32],
};

/** A theme without layouts draws every slide as a heading and blocks. */
export const plainly: Placing = {
  drawn: (slide) => ({
    ...slide,
    layout: slide.titleDepth === 1 ? 'title' : 'content',
    variants: slide.variants.filter((name) => name === 'wrapped' || name === 'tight'),
  }),
  flows: () => true,
  top: ['padTop', 76],
  kicker: ['kickerGap', 4],
  gap: ['titleGap', 80],
};
