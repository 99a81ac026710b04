import type { Box } from '../browser/browser.js';

/** The least size that a piece of text may have, by what it is; see `floors`. */
export type TextRole = 'body' | 'table' | 'small' | 'code' | 'footer';

/** A run of text as a browser drew it; lengths in px of the slide. */
export interface DrawnText {
  /** Index of the slide, from 0. */
  readonly slide: number;
  /** Which element of the slide sets it: two runs of one number flow together. */
  readonly holder: number;
  /** Which block of the slide it is in; -1 for header, footer and page number. */
  readonly block: number;
  readonly role: TextRole;
  readonly text: string;
  readonly size: number;
  /** Computed colours, as CSS writes them; no ground where a picture or a gradient may lie behind. */
  readonly color: string;
  readonly ground: string | null;
  /** How much of the text's colour is left by what fades it, 0 to 1. */
  readonly opacity: number;
  /** One box a line. */
  readonly lines: readonly Box[];
}

/** What a block of a slide is, for the measure of empty area. */
export type BlockKind = 'title' | 'frame' | 'body';

/** Something on a slide that is not text: a picture, or a box that is painted or that could cut its content. */
export interface DrawnBox {
  readonly slide: number;
  /** As of `DrawnText`. */
  readonly block: number;
  readonly tag: string;
  readonly isPicture: boolean;
  /** Whether it has a ground or a border of its own. */
  readonly isPainted: boolean;
  /** How far its content reaches out of it where that is not shown, in px. */
  readonly cut: number;
  /** The start of its words. */
  readonly text: string;
  readonly box: Box;
}

/** A slide as a browser drew it. */
export interface DrawnFrame {
  readonly slide: number;
  readonly width: number;
  readonly height: number;
  /** What its blocks have of it: all, but beside a picture at its side (`![bg right]`). */
  readonly room: Box;
  readonly classes: readonly string[];
  /** The kinds of its blocks, by their number. */
  readonly blocks: readonly BlockKind[];
  /** The area of painted panels that a grid of blocks stands on, in px². */
  readonly panel: number;
  /** Insets of the area that blocks are set in. */
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** All that is measured of one slide. */
export interface DrawnSlide extends DrawnFrame {
  readonly texts: readonly DrawnText[];
  readonly boxes: readonly DrawnBox[];
}
