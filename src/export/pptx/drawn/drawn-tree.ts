import type { Box } from '../../../browser/browser.js';
import type { SnapshotRequest } from './take-snapshot.js';

/** The properties of computed styles that a PowerPoint file can show, or that say where something is. */
export const styleProperties = [
  'display',
  'position',
  'visibility',
  'opacity',
  'filter',
  'content',
  'color',
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'border-top-style',
  'border-right-style',
  'border-bottom-style',
  'border-left-style',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-left-radius',
  'border-bottom-right-radius',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'margin-top',
  'margin-bottom',
  'left',
  'top',
  'width',
  'height',
  'font-size',
  'font-weight',
  'font-style',
  'font-family',
  'line-height',
  'letter-spacing',
  'tab-size',
  'text-indent',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'text-wrap-style',
  'white-space',
  'direction',
  'vertical-align',
  'list-style-type',
  'object-fit',
] as const;

export type StyleProperty = (typeof styleProperties)[number];
export type DrawnStyle = Readonly<Record<StyleProperty, string>>;

/** A line of ordinary English; the widths of fonts are compared in it. */
export const sampleLine =
  'Kubernetes will evolve just like Linux did and the community around it grows every year';

/** What a page is asked for. */
export const snapshotRequest: SnapshotRequest = {
  properties: styleProperties,
  attributes: [
    'alt',
    'aria-label',
    'class',
    'data-marpit-advanced-background',
    'data-marpit-pagination',
    'data-transition',
    'href',
    'lang',
    'start',
    'value',
  ],
  sample: sampleLine,
};

export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  readonly box: Box;
  /** Its words line by line; absent where they cannot be told. */
  readonly lines?: readonly DrawnLine[];
}

/** What of a text stands in one line. */
export interface DrawnLine {
  /** Of its first character, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** In px. */
  readonly left: number;
  readonly width: number;
  readonly middle: number;
}

export interface DrawnElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The border box. */
  readonly box: Box;
  readonly style: DrawnStyle;
  readonly before?: DrawnStyle;
  readonly after?: DrawnStyle;
  readonly markerColor?: string;
  readonly picture?: DrawnPicture;
  readonly children: readonly DrawnNode[];
}

/** A picture with its own size in px. */
export interface DrawnPicture {
  /** A data URI. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

export type DrawnNode = DrawnText | DrawnElement;

/** A deck as the browser drew it. */
export interface DrawnDeck {
  readonly slides: readonly (readonly DrawnNode[])[];
  readonly fonts: DrawnFonts;
}

/** Fonts as the page draws them, by style, weight and families, parted by `|`. */
export type DrawnFonts = ReadonlyMap<string, DrawnFont>;

export interface DrawnFont {
  /** How wide the sample is, in em. */
  readonly width: number;
  /** How far the font reaches above and below the line of writing, in em. */
  readonly ascent: number;
  readonly descent: number;
}

/** The font of a style. */
export function fontOf(style: DrawnStyle, fonts: DrawnFonts): DrawnFont | undefined {
  return fonts.get(`${style['font-style']}|${style['font-weight']}|${style['font-family']}`);
}

/** A length of a style in px; 0 for `auto` and `normal`. */
export function px(style: DrawnStyle, property: StyleProperty): number {
  return Number.parseFloat(style[property]) || 0;
}

/** The box inside borders and padding. */
export function contentBox({ box, style }: Pick<DrawnElement, 'box' | 'style'>): Box {
  const inset = (side: 'top' | 'right' | 'bottom' | 'left') =>
    px(style, `border-${side}-width`) + px(style, `padding-${side}`);
  return {
    x: box.x + inset('left'),
    y: box.y + inset('top'),
    width: Math.max(0, box.width - inset('left') - inset('right')),
    height: Math.max(0, box.height - inset('top') - inset('bottom')),
  };
}

/** All words below a node. */
export function wordsOf(node: DrawnNode): string {
  return node.kind === 'text' ? node.text : node.children.map(wordsOf).join('');
}
