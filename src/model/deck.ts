import type { BlockContent, PhrasingContent } from 'mdast';
import type { Node, Position } from 'unist';
import type { Direction } from './post.js';

/** Every layout that a theme must style, in the order of `look.md`. `content` is a plain Marp slide. */
export const layouts = [
  'title',
  'agenda',
  'section',
  'bullets',
  'statement',
  'steps',
  'chips',
  'two-column',
  'comparison',
  'quote',
  'big-number',
  'code',
  'table',
  'diagram',
  'image-full',
  'image-side',
  'image-caption',
  'callout',
  'embed',
  'speaker',
  'takeaways',
  'resources',
  'thanks',
  'content',
] as const;
export type Layout = (typeof layouts)[number];

/** How full a slide is: `sparse` text is set larger, `dense` at the floor of the theme. */
export const densities = ['sparse', 'normal', 'dense'] as const;
export type Density = (typeof densities)[number];

/** Words that the speaker says: a paragraph of the post, or a note that the author wrote for this talk. */
export interface Note {
  readonly kind: 'post' | 'author';
  /** Plain text, one paragraph, no line break but in code. */
  readonly text: string;
}

/** The blocks of a slide below its title: ordinary mdast, in the order that its layout gives them a meaning. */
export type SlideBlock = BlockContent;

/** What the passes tell one another about a slide. */
export interface SlideData {
  /** The entry of the agenda that this slide begins, from 0. */
  readonly entry?: number;
  /** The last entry that it begins, where it lists the titles of several. */
  readonly lastEntry?: number;
  /** The name of that entry: the title of the slide may be something else. */
  readonly heading?: readonly PhrasingContent[];
  /** Not a slide of its own: its notes belong to the slide before it. */
  readonly isSpoken?: true;
  /** Lines or rows that did not go on a slide after this one. */
  readonly cutLines?: number;
}

interface SlideOf<L extends Layout> extends Node {
  readonly type: 'slide';
  readonly layout: L;
  readonly density: Density;
  /** Extra classes of the layout, e.g. `warning` of a callout; by pattern `[a-z][a-z0-9-]*`. */
  readonly variants: readonly string[];
  /** A small line above the title: the post's heading when the title is something else. */
  readonly kicker?: readonly PhrasingContent[];
  readonly title?: readonly PhrasingContent[];
  /** 1 for title, section and thanks slides, 2 for all others. */
  readonly titleDepth: 1 | 2;
  readonly children: readonly SlideBlock[];
  readonly notes: readonly Note[];
  readonly position?: Position;
  /** Not part of the Markdown. */
  readonly data?: SlideData;
}

/** One slide, discriminated by `layout`. */
export type Slide = { [L in Layout]: SlideOf<L> }[Layout];

/** Whether a picture paints what lies behind it itself, or is drawn for a light page that lies behind it. */
export type Ground = 'own' | 'none';

/** A file that belongs beside the deck, in its folder of pictures. */
export interface Asset {
  /** File name inside the deck's folder, e.g. `chart-1a2b3c4d.svg`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Size in px as it would be shown at 100 %. */
  readonly width: number;
  readonly height: number;
  /** Nothing where it is not known, or where the picture was drawn for the theme. */
  readonly ground?: Ground;
  /** It stands for a picture that could not be shown. */
  readonly isPlaceholder?: true;
}

export type Aspect = '16:9' | '4:3';

/** What the front matter of a deck holds. */
export interface DeckMeta {
  readonly title: string;
  readonly theme: string;
  readonly aspect: Aspect;
  readonly language: string;
  readonly direction: Direction;
  readonly authors: readonly string[];
  readonly date?: string;
  readonly description?: string;
  readonly keywords: readonly string[];
  /** Text at the foot of every slide (event, handle). */
  readonly footer?: string;
  readonly paginate: boolean;
  /** Rules beside the theme's, as CSS of Marp's `style` directive. */
  readonly style?: string;
  /** Words a minute of the speaker; absent for the usual pace. */
  readonly pace?: number;
  /** The post that the deck was made from, relative to the deck's file. */
  readonly source?: string;
  /** The post's public address. */
  readonly url?: string;
}

/** A whole deck; `assets` are not part of its Markdown. */
export interface Deck extends Node {
  readonly type: 'deck';
  readonly meta: DeckMeta;
  readonly children: readonly Slide[];
  readonly assets: readonly Asset[];
}
