import type { Article } from './article.js';
import type { Deck } from './deck.js';

/** The formats that a deck can be written as. */
export const formats = [
  'md',
  'html',
  'pdf',
  'pptx',
  'handout',
  'notes',
  'outline',
  'kit',
  'card',
  'png',
  'jpeg',
] as const;
export type Format = (typeof formats)[number];

/** What the slides of a PowerPoint file are: text, tables and pictures to edit, or one picture each. */
export const pptxKinds = ['native', 'image'] as const;
export type PptxKind = (typeof pptxKinds)[number];

/** A deck as marp-core drew it: what the HTML document, the browser and the exporters start from. */
export interface RenderedDeck {
  /** One `<svg data-marpit-svg>…</svg>` for each slide, images inlined. */
  readonly slides: readonly string[];
  /** The packed CSS of the theme, without fonts. */
  readonly css: string;
  /** `@font-face` rules of the fonts that this deck uses. */
  readonly fontCss: string;
  /** Slide size in px. */
  readonly width: number;
  readonly height: number;
  /** Notes of each slide as Marp sees them, in order. */
  readonly notes: readonly (readonly string[])[];
  /** The line of the Markdown at which each slide begins, 1-based. */
  readonly lines?: readonly number[];
  /** The whole self-contained HTML document. */
  readonly html: string;
}

/** What was words in the source and is a picture in a file, which nobody can edit there. */
export interface DrawnWords {
  readonly formulas: number;
  readonly diagrams: number;
}

/** A finished file, still in memory. */
export interface Artifact {
  readonly format: Format;
  /** Path relative to the output folder, with `/`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Of a file that people edit. */
  readonly drawn?: DrawnWords;
}

/** What an exporter is given. */
export interface ExportInput {
  readonly deck: Deck;
  readonly markdown: string;
  readonly rendered: RenderedDeck;
  /** Name of the deck's file without ending. */
  readonly slug: string;
  /** The post of the deck, where it is known. */
  readonly article?: Article;
}
