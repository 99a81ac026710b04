/**
 * mdast nodes of postdeck's own: what blog dialects and raw HTML are lowered to in a parsed post.
 * All of them are gone again in a deck's slides, which hold ordinary mdast only (and `Marked`).
 */

import type { BlockContent, DefinitionContent, Image, Literal, Parent, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';

/** The names of the kinds of callout. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
/** The five kinds that six callout dialects are mapped to. */
export type CalloutKind = (typeof calloutKinds)[number];

/** A note, tip or warning box: `> [!NOTE]`, `:::note`, `!!! note`, `{{% alert %}}` and their kin. */
export interface Callout extends Parent {
  type: 'callout';
  kind: CalloutKind;
  /** The author's own title, when there is one. */
  title?: PhrasingContent[];
  children: Array<BlockContent | DefinitionContent>;
}

/** Something that plays or loads elsewhere (a video, a tweet, slides): shown as a card, never loaded. */
export interface Embed extends Literal {
  type: 'embed';
  provider: string;
  /** An http(s) address. */
  url: string;
  /** The title or caption, or the address in readable form. */
  value: string;
}

/** One or more images with a caption. */
export interface Figure extends Parent {
  type: 'figure';
  children: Image[];
  caption?: PhrasingContent[];
}

/** The tags that Markdown has no syntax for and that Marp passes through. */
export const markedTags = ['mark', 'sub', 'sup', 'kbd'] as const;
export type MarkedTag = (typeof markedTags)[number];

/** Inline text in one of `markedTags`: `==mark==`, `<kbd>`, `H~2~O`. */
export interface Marked extends Parent {
  type: 'marked';
  tag: MarkedTag;
  children: PhrasingContent[];
}

/**
 * What an author may say of a slide in a comment, `<!-- slide: skip -->`. A word speaks of what stands directly below
 * it: a block, or above a heading the whole section.
 */
export const slideWords = ['skip', 'only', 'split', 'quote', 'number', 'title'] as const;
export type SlideWord = (typeof slideWords)[number];

/** The words that mean something above a heading. */
export const sectionWords: ReadonlySet<SlideWord> = new Set(['skip', 'title']);

/** A comment that carries an author's instruction to postdeck: `<!-- slide: … -->` or `<!-- notes: … -->`. */
export interface AuthorDirective extends Literal {
  type: 'authorDirective';
  name: SlideWord | 'notes';
  /** The text of `title: …` or `notes: …`; empty for a word that stands alone. */
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    callout: Callout;
    embed: Embed;
    figure: Figure;
    authorDirective: AuthorDirective;
    marked: Marked;
  }
  interface BlockContentMap {
    callout: Callout;
    embed: Embed;
    figure: Figure;
    authorDirective: AuthorDirective;
  }
  interface PhrasingContentMap {
    marked: Marked;
  }
  interface Data {
    /** Its author set a rule before it: it shares no slide with what stands above. */
    isBehindRule?: true;
    /** It is the text of a footnote, which is said where it is referred to. */
    isFootnote?: true;
  }
  interface HeadingData {
    /** All that its author wrote, where slides show less of it: it is said. */
    whole?: string;
  }
  interface ImageData {
    /** No slide shows it: there is neither a file nor words that could stand for it, or it is the banner of its post. */
    isUnseen?: true | 'banner';
  }
}
