import type { BlockContent, PhrasingContent } from 'mdast';
import type { Position } from 'unist';

/** The rungs of the ladder: which rule found a claim. The order is the order of trust. */
export const rungs = [
  'author',
  'list',
  'lead-in',
  'ordinals',
  'enumeration',
  'number',
  'quotation',
  'definition',
  'frame',
  'contrast',
  'sentence',
  'bold',
  'title',
] as const;
export type Rung = (typeof rungs)[number];

/** A short text that may be shown, and the span of the post that it is an ordered part of. */
export interface Line {
  readonly content: readonly PhrasingContent[];
  /** The words as plain text. */
  readonly text: string;
  readonly rung: Rung;
  /** Where it stands in the post; absent for text of our own (Agenda, Takeaways …). */
  readonly source?: Position;
  /** Lines one level below (a nested list). */
  readonly children?: readonly Line[];
  /** How much of the post's point it carries, 0 to 1; told once the whole post is known (`weighPost`). */
  readonly weight?: number;
}

/** Points that go together: a list of the post, or lines that were found in its prose. */
export interface LinesClaim {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
  readonly ordered: boolean;
  /** The number of the first item when it is not 1. */
  readonly start?: number;
}

/** Short terms, drawn as pills. */
export interface ChipsClaim {
  readonly kind: 'chips';
  readonly lines: readonly Line[];
}

/** One number that a sentence is about, with its qualifier, and the words that say of what. */
export interface NumberClaim {
  readonly kind: 'number';
  readonly number: Line;
  readonly clause: Line;
  readonly citation?: Line;
}

/** A quotation with its attribution, when there is one. */
export interface QuoteClaim {
  readonly kind: 'quote';
  readonly quote: readonly BlockContent[];
  readonly attribution?: Line;
}

/** A block that is shown as it is: code, table, picture, callout, embed, formula. */
export interface BlockClaim {
  readonly kind: 'block';
  readonly block: BlockContent;
}

/** Something a slide may show: the unit between condensing and planning, one per idea. */
export type Claim = (LinesClaim | ChipsClaim | NumberClaim | QuoteClaim | BlockClaim) & {
  readonly rung: Rung;
  /** The sentence before it that ends in a colon: its title or caption. */
  readonly lead?: Line;
  /** The line of the prose before it that says what it shows: its title, or its caption where there is no `lead`. */
  readonly thought?: Line;
};

/** A claim with the index of the block in its section that it came from: claims keep the post's order. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly block: number;
  /** How much of the post's point it carries, 0 to 1: that of its strongest line; told once the whole post is known. */
  readonly weight?: number;
  /** It is only better than a bare heading: shown where its section has a slide of its own in any case. */
  readonly isFaint?: true;
}
