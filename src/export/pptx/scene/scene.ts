import type { Box } from '../../../browser/browser.js';

/** A colour: six hexadecimal digits, and how opaque it is, from 0 to 1. */
export interface Color {
  readonly rgb: string;
  readonly alpha: number;
}

export type Fill =
  | { readonly kind: 'solid'; readonly color: Color }
  | {
      readonly kind: 'gradient';
      /** Degrees clockwise from left to right, as Office counts. */
      readonly angle: number;
      readonly stops: readonly { readonly at: number; readonly color: Color }[];
    };

export interface Stroke {
  readonly color: Color;
  /** In px. */
  readonly width: number;
}

export type Geometry =
  | { readonly kind: 'rectangle' }
  | { readonly kind: 'ellipse' }
  /** `radius` in px. */
  | { readonly kind: 'rounded'; readonly radius: number };

export interface RunStyle {
  /** In px; absent: as the placeholder says. */
  readonly size?: number;
  /** Absent: as the placeholder says. */
  readonly bold?: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  /** Absent: as the placeholder says. */
  readonly color?: Color;
  readonly font: OfficeFont;
  readonly highlight?: Color;
  readonly baseline?: 'sub' | 'super';
  /** Between letters, in px. */
  readonly spacing: number;
  /** In a brand's font, which may be installed: letters are not moved apart for another one. */
  readonly isBrand?: true;
  readonly href?: string;
  /** Not to be checked for spelling: code. */
  readonly noProof: boolean;
}

/** Fonts of the file: its theme's own, or one by name. */
export type OfficeFont = 'body' | 'heading' | 'code' | { readonly name: string };

export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: RunStyle;
      /** A link that goes on in a new line: LibreOffice breaks none inside. */
      readonly goesOn?: true;
    }
  /** The number of the slide, which follows when slides are moved. */
  | { readonly kind: 'number'; readonly text: string; readonly style: RunStyle }
  | { readonly kind: 'break'; readonly style: RunStyle };

export type Marker =
  | { readonly kind: 'bullet'; readonly character: string; readonly color?: Color }
  | { readonly kind: 'number'; readonly scheme: string; readonly start: number; readonly color?: Color };

export interface Paragraph {
  readonly runs: readonly Run[];
  /** From 0. */
  readonly level: number;
  readonly marker?: Marker;
  readonly align: 'start' | 'center' | 'end';
  readonly rightToLeft: boolean;
  /** From the edge of the shape's text to the paragraph's, in px; absent: as its placeholder says. */
  readonly indent?: number;
  /** Whether its placeholder says how it is aligned. */
  readonly inherits?: boolean;
  /** Space above in px; absent: as its placeholder says. */
  readonly above?: number;
  /** How far its mark hangs out to the left of it, in px. */
  readonly hang?: number;
  /** Height of a line in px; absent: as its placeholder says. */
  readonly lineHeight?: number;
  /** Whether lines keep their height whatever the font: code, whose box holds just its lines. */
  readonly fixedLines?: boolean;
}

/** What a text is on its slide. */
export type TextRole =
  | 'title'
  | 'subtitle'
  | 'kicker'
  | 'body'
  | 'caption'
  | 'footer'
  | 'number'
  | 'plain'
  | 'code';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly name: string;
  /** Absent: where the layout has its placeholder. */
  readonly box?: Box;
  /** Where the layout has it, for programs that do not look there; insets and anchor stay the layout's. */
  readonly placed?: Box;
  /** The share of its placeholder's size of type at which a text fits; absent for the whole size. */
  readonly shrink?: number;
  readonly paragraphs: readonly Paragraph[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly geometry: Geometry;
}

export interface Shadow {
  readonly color: Color;
  /** How far it is moved, and how far it spreads, in px. */
  readonly across: number;
  readonly down: number;
  readonly blur: number;
}

/** What is done to a picture when it is shown. */
export interface PictureEffects {
  /** CSS filters that PowerPoint has no word for: they are drawn into the picture. Lengths are in px of the slide. */
  readonly filter?: string;
  /** From 0 to 1; absent for 1. */
  readonly opacity?: number;
  readonly shadow?: Shadow;
}

export interface PictureShape extends PictureEffects {
  readonly kind: 'picture';
  readonly box: Box;
  /** A data URI. */
  readonly source: string;
  /** Empty for decoration. */
  readonly description: string;
  /** What is cut off at the sides, as shares of the picture. */
  readonly crop?: Insets;
  readonly geometry: Geometry;
  readonly href?: string;
}

/** A shape without words. */
export interface PaintShape {
  readonly kind: 'paint';
  readonly box: Box;
  readonly geometry: Geometry;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly fill?: Fill;
  readonly borders: Readonly<Partial<Record<keyof Insets, Stroke>>>;
}

export interface TableShape {
  readonly kind: 'table';
  readonly box: Box;
  readonly description: string;
  /** In px. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly hasHead: boolean;
  readonly rightToLeft: boolean;
}

export type Shape = TextShape | PictureShape | PaintShape | TableShape;

/** A slide as shapes, back to front, which is also the order in which it is read. */
export interface SlideScene {
  readonly background?: Fill;
  /** Marp's words for how it comes in. */
  readonly transition?: string;
  readonly shapes: readonly Shape[];
}
