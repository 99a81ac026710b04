import type { Box } from '../../../browser/browser.js';
import type { DrawnElement, DrawnFonts } from '../drawn/drawn-tree.js';
import type { PictureSizes } from './background-layers.js';
import type { Fill, Geometry, Paragraph, Shape, Stroke, TextRole } from './scene.js';

/** A paragraph where the browser set it. */
export interface TextPiece {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly paragraph: Paragraph;
  /** Its lines, and the room that they have. */
  readonly lines: Box;
  readonly room: Box;
  /** The most room, in px, in which its lines break where they did. */
  readonly widest?: number;
  /** How far its mark hangs out of the room, in px. */
  readonly hang: number;
  /** The card that it stands on, and the outermost list that it belongs to. */
  readonly card?: number;
  readonly list?: DrawnElement;
}

/** A painted box that words stand on: it becomes their shape when it holds nothing else. */
export interface CardPiece {
  readonly kind: 'card';
  readonly id: number;
  readonly box: Box;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly geometry: Geometry;
}

/** What a slide is made of, in the order in which it is painted. */
export type Piece = TextPiece | CardPiece | { readonly kind: 'shape'; readonly shape: Shape };

/** What is known on the way down to an element. */
export interface Place {
  readonly role: TextRole;
  /** Depth of lists: 0 outside. */
  readonly depth: number;
  readonly card?: number;
  /** The outermost list around. */
  readonly list?: DrawnElement;
  /** The box that positioned pseudo-elements are measured from. */
  readonly containing: Box;
  /** Of the list item that an element is or stands in. */
  readonly item?: ListItem;
  readonly quoted: boolean;
}

export interface ListItem {
  readonly element: DrawnElement;
  /** Its number in the list. */
  readonly ordinal: number;
  /** Padding of the list: how far marks hang out. */
  readonly hang: number;
  /** Whether a paragraph has taken its mark. */
  taken: boolean;
}

/** What all of a slide is read with. */
export interface PieceReader {
  readonly fonts: DrawnFonts;
  readonly sizes: PictureSizes;
  readonly pieces: Piece[];
  /** The heading that is the slide's title. */
  readonly title: DrawnElement | undefined;
  /** Gives the next number of a card. */
  nextCard(): number;
}
