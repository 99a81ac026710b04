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

/** Indexes of placeholders: Pandoc's are 1 to 4, the feet of slides 10 to 12, ours above. */
export const placeholderIndex = {
  body: 1,
  second: 2,
  footer: 11,
  number: 12,
  kicker: 13,
  caption: 14,
} as const;

const margin = 72;

/** A box between the margins; `from` and `to` are shares of the width between them, `top` and `height` of 720 px. */
function band(top: number, height: number, from = 0, to = 1): (size: Size) => Box {
  return (size) => {
    const inner = size.width - 2 * margin;
    return { x: margin + inner * from, y: top, width: inner * (to - from), height };
  };
}

const titleBox = band(76, 80);
const title: LayoutPlaceholder = { name: 'Title', kind: { type: 'title' }, box: titleBox };
const kicker: LayoutPlaceholder = {
  name: 'Kicker',
  kind: { type: 'body', size: 'quarter', idx: placeholderIndex.kicker },
  box: band(44, 30),
  style: { size: 20, bold: true, color: 'hlink' },
};
const caption: LayoutPlaceholder = {
  name: 'Caption',
  kind: { type: 'body', size: 'quarter', idx: placeholderIndex.caption },
  box: band(604, 40),
  style: { size: 18, color: 'accent3' },
};
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

/** A title that is most of its slide. */
function large(size: number): LayoutPlaceholder {
  return { ...title, box: band(240, 180), style: { size, bold: true, font: 'major', color: 'tx2' } };
}

/** Content that is set in another way. */
function body(style: LevelStyle): LayoutPlaceholder {
  return { ...content(1, 0, 1), style };
}

/** The layouts of the master: Pandoc's seven, and ours beside them. */
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
  { name: 'Title and Content', type: 'obj', placeholders: [title, kicker, content(1, 0, 1), caption] },
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
      { ...kicker, box: band(180, 56), style: { size: 40, bold: true, color: 'accent5' } },
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
  { name: 'Title Only', type: 'titleOnly', placeholders: [title, kicker] },
  { name: 'Statement', type: 'obj', placeholders: [large(60), kicker, content(1, 0, 1, 440)] },
  { name: 'Agenda', type: 'obj', placeholders: [title, content(1, 0, 1)] },
  { name: 'Steps', type: 'obj', placeholders: [title, kicker, content(1, 0, 1)] },
  { name: 'Quote', type: 'obj', placeholders: [title, kicker, body({ size: 40, color: 'tx2' })] },
  { name: 'Big Number', type: 'obj', placeholders: [title, kicker, body({ size: 34 }), caption] },
  { name: 'Callout', type: 'obj', placeholders: [title, kicker, content(1, 0, 1)] },
  { name: 'Code', type: 'titleOnly', placeholders: [title, kicker, caption] },
  { name: 'Table', type: 'titleOnly', placeholders: [title, kicker, caption] },
  { name: 'Picture', type: 'titleOnly', placeholders: [title, kicker, caption] },
  { name: 'Picture and Content', type: 'obj', placeholders: [title, kicker, content(1, 0, 0.52), caption] },
  { name: 'Takeaways', type: 'obj', placeholders: [title, kicker, content(1, 0, 1)] },
  { name: 'Resources', type: 'obj', placeholders: [title, content(1, 0, 0.76)] },
] as const satisfies readonly LayoutRow[];

export type LayoutName = (typeof layoutTable)[number]['name'];

const layoutNames: Readonly<Record<Layout, LayoutName>> = {
  title: 'Title Slide',
  agenda: 'Agenda',
  section: 'Section Header',
  bullets: 'Title and Content',
  statement: 'Statement',
  steps: 'Steps',
  chips: 'Title and Content',
  'two-column': 'Two Content',
  comparison: 'Comparison',
  quote: 'Quote',
  'big-number': 'Big Number',
  code: 'Code',
  table: 'Table',
  diagram: 'Picture',
  'image-full': 'Picture',
  'image-side': 'Picture and Content',
  'image-caption': 'Picture',
  callout: 'Callout',
  embed: 'Title and Content',
  speaker: 'Picture and Content',
  takeaways: 'Takeaways',
  resources: 'Resources',
  thanks: 'Title Slide',
  content: 'Title and Content',
};

/** The layout of the file that a slide of the deck stands on. */
export function layoutNameOf(layout: Layout | undefined): LayoutName {
  return layoutNames[layout ?? 'content'];
}

/** The row of a layout. */
export function layoutRow(name: LayoutName): LayoutRow {
  return layoutTable.find((row) => row.name === name) ?? layoutTable[1];
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
