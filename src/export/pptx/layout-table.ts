import type { Box } from '../../browser/browser.js';
import type { Layout } from '../../model/deck.js';
import type { PlaceholderKind } from './drawing.js';
import type { LevelStyle } from './text-style.js';

/** Slide size in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LayoutPlaceholder {
  readonly name: string;
  readonly kind: PlaceholderKind;
  readonly box: (size: Size) => Box;
  /** The first level, where it differs from the master. */
  readonly style?: LevelStyle;
  readonly anchor?: 't' | 'ctr' | 'b';
}

export interface LayoutRow {
  /** Pandoc's names: templates made for Pandoc and Quarto know them. */
  readonly name: string;
  readonly type: string;
  readonly placeholders: readonly LayoutPlaceholder[];
}

const margin = 64;

/** A box between the margins; `from` and `to` are shares of the width between them, `top` and `height` of 720 px. */
function band(top: number, height: number, from = 0, to = 1): (size: Size) => Box {
  return (size) => {
    const inner = size.width - 2 * margin;
    return { x: margin + inner * from, y: top, width: inner * (to - from), height };
  };
}

const titleBox = band(48, 96);
const title: LayoutPlaceholder = { name: 'Title', kind: { type: 'title' }, box: titleBox };
const bodyTop = 168;
const bodyHeight = 464;

function content(idx: number, from: number, to: number, top = bodyTop): LayoutPlaceholder {
  return {
    name: `Content ${idx}`,
    kind: { idx, ...(to - from < 1 ? { size: 'half' } : {}) },
    box: band(top, bodyTop + bodyHeight - top, from, to),
  };
}

function label(idx: number, from: number, to: number, box = band(bodyTop, 56, from, to)): LayoutPlaceholder {
  return {
    name: `Text ${idx}`,
    kind: { type: 'body', idx },
    box,
    style: { size: 26, bold: true },
    anchor: 'b',
  };
}

/** The layouts of the master. */
export const layoutTable = [
  {
    name: 'Title Slide',
    type: 'title',
    placeholders: [
      {
        name: 'Title',
        kind: { type: 'ctrTitle' },
        box: band(200, 192),
        style: { size: 64, bold: true, font: 'major' },
        anchor: 'b',
      },
      {
        name: 'Subtitle',
        kind: { type: 'subTitle', idx: 1 },
        box: band(408, 120),
        style: { size: 32, color: 'accent3' },
      },
    ],
  },
  { name: 'Title and Content', type: 'obj', placeholders: [title, content(1, 0, 1)] },
  {
    name: 'Section Header',
    type: 'secHead',
    placeholders: [
      {
        name: 'Title',
        kind: { type: 'title' },
        box: band(240, 160),
        style: { size: 56, bold: true, font: 'major' },
        anchor: 'b',
      },
      {
        name: 'Text 1',
        kind: { type: 'body', idx: 1 },
        box: band(416, 96),
        style: { size: 28, color: 'accent3' },
      },
    ],
  },
  { name: 'Two Content', type: 'twoObj', placeholders: [title, content(1, 0, 0.48), content(2, 0.52, 1)] },
  {
    name: 'Comparison',
    type: 'twoTxTwoObj',
    placeholders: [
      title,
      label(1, 0, 0.48),
      content(2, 0, 0.48, 232),
      label(3, 0.52, 1),
      content(4, 0.52, 1, 232),
    ],
  },
  {
    name: 'Content with Caption',
    type: 'objTx',
    placeholders: [
      title,
      content(1, 0.36, 1),
      { ...label(2, 0, 0.32, band(bodyTop, bodyHeight, 0, 0.32)), anchor: 't' },
    ],
  },
  { name: 'Blank', type: 'blank', placeholders: [] },
] as const satisfies readonly LayoutRow[];

export type LayoutName = (typeof layoutTable)[number]['name'];

const special: { readonly [L in Layout]?: LayoutName } = {
  title: 'Title Slide',
  thanks: 'Title Slide',
  section: 'Section Header',
};

/** The layout of the file that a slide of the deck stands on. */
export function layoutNameOf(layout: Layout | undefined): LayoutName {
  return (layout && special[layout]) ?? 'Title and Content';
}

/** The kind of the title's placeholder on a layout. */
export function titleKindOf(name: LayoutName): PlaceholderKind {
  return { type: name === 'Title Slide' ? 'ctrTitle' : 'title' };
}

/** Boxes of the master's own placeholders. */
export const masterBoxes = {
  title: titleBox,
  body: band(bodyTop, bodyHeight),
  footer: band(664, 32, 0, 0.75),
  number: band(664, 32, 0.85, 1),
} as const satisfies Record<string, (size: Size) => Box>;
