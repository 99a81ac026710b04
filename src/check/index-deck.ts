import type { PhrasingContent, RootContent } from 'mdast';
import type { Deck, Layout, Slide } from '../model/deck.js';
import { withoutPartNumber } from '../model/part-number.js';
import { plainText } from '../model/plain-text.js';
import { splitAtBreaks } from '../model/split-at-breaks.js';
import { spokenText } from '../model/spoken-text.js';
import { groupBy } from './group-by.js';
import { nodesIn } from './nodes-in.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * What a text is on its slide. `own` are words of the frame (agenda, thanks …), `term` a chip, `body` the text of a
 * quotation or a callout; the others say it by their name.
 */
export type Role =
  | 'title'
  | 'kicker'
  | 'line'
  | 'term'
  | 'body'
  | 'attribution'
  | 'caption'
  | 'number'
  | 'own';

/** A text that the audience reads. */
export interface Shown {
  /** 0-based. */
  readonly slide: number;
  readonly role: Role;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Something that is not text to read word by word. */
export interface Figure {
  readonly slide: number;
  readonly kind: 'code' | 'cell' | 'image' | 'link';
  /** The text of a listing or a cell, the address of a picture or a link. */
  readonly value: string;
}

/** A paragraph of the notes. */
export interface IndexedNote {
  readonly slide: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A deck taken apart for the checks. */
export interface DeckIndex {
  readonly slides: readonly Slide[];
  readonly shown: readonly Shown[];
  /** The texts of one slide. */
  readonly shownOn: (slide: number) => readonly Shown[];
  readonly figures: readonly Figure[];
  readonly notes: readonly IndexedNote[];
  /** The slide after which backup begins: the thanks, or the last one. */
  readonly end: number;
}

/** Takes a deck apart into what is read, seen and said. */
export const indexDeck = (deck: Deck, tokenize = tokensOf): DeckIndex => {
  const slides = deck.children;
  const thanks = slides.findIndex(({ layout }) => layout === 'thanks');
  const end = thanks < 0 ? slides.length - 1 : thanks;
  const shown = slides.flatMap((slide, index) => textsOn(slide, index, end));
  const bySlide = groupBy(shown, ({ slide }) => slide);
  return {
    slides,
    shown,
    shownOn: (slide) => bySlide.get(slide) ?? [],
    figures: slides.flatMap((slide, index) => figuresOn(slide, index)),
    notes: slides.flatMap((slide, index) =>
      slide.notes.map(({ text }) => ({ slide: index, text, tokens: tokenize(text) })),
    ),
    end,
  };
};

/** Layouts whose title is postdeck's own, or the post's title. */
const frame = new Set<Layout>(['title', 'agenda', 'takeaways', 'resources', 'thanks']);
/** Layouts whose other words come from the front matter and the links. */
const framed = new Set<Layout>(['title', 'agenda', 'resources', 'thanks', 'speaker', 'embed']);

const textsOn = (slide: Slide, index: number, end: number): Shown[] => {
  const put = (role: Role, nodes: readonly PhrasingContent[]): Shown[] => {
    const text = withoutPartNumber(spokenText(nodes));
    const tokens = tokensOf(text);
    return tokens.length > 0 ? [{ slide: index, role, text, tokens }] : [];
  };
  const own = frame.has(slide.layout) || (slide.layout === 'section' && index > end);
  const texts = framed.has(slide.layout)
    ? []
    : slide.children.flatMap((block) => textsIn(block, slide.layout));
  return [
    ...(slide.kicker ? put(slide.layout === 'section' ? 'own' : 'kicker', slide.kicker) : []),
    ...(slide.title ? put(own ? 'own' : 'title', slide.title) : []),
    ...texts.flatMap(([role, nodes]) => put(role, nodes)),
  ];
};

type RoledText = readonly [Role, readonly PhrasingContent[]];

const termLayouts = new Set<Layout>(['chips', 'statement']);

const textsIn = (block: RootContent, layout: Layout): RoledText[] => {
  switch (block.type) {
    case 'paragraph':
      return [[paragraphRole(block.children, layout), block.children]];
    case 'heading':
      return [['title', block.children]];
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph'
            ? [[termLayouts.has(layout) ? 'term' : 'line', child.children] as const]
            : textsIn(child, layout),
        ),
      );
    case 'blockquote':
      return quoteTexts(block.children, layout);
    default:
      return [];
  }
};

const paragraphRole = (nodes: readonly PhrasingContent[], layout: Layout): Role => {
  const [only, ...more] = nodes;
  if (more.length > 0) return 'line';
  if (only?.type === 'emphasis') return 'caption';
  return only?.type === 'strong' && layout === 'big-number' ? 'number' : 'line';
};

const quoteTexts = (blocks: readonly RootContent[], layout: Layout): RoledText[] =>
  blocks.flatMap((block, index): RoledText[] => {
    if (block.type !== 'paragraph') return textsIn(block, layout);
    if (layout === 'callout' && index === 0 && block.children[0]?.type === 'strong')
      return [['own', block.children]];
    const signed = index > 0 && /^—\s/u.test(plainText(block.children));
    if (signed) return [['attribution', block.children]];
    // Paragraphs of a quotation are joined by line breaks: each comes from a paragraph of its own.
    return splitAtBreaks(block.children).map((nodes) => ['body', nodes]);
  });

const figuresOn = (slide: Slide, index: number): Figure[] =>
  [...nodesIn(slide.children)].flatMap((node): Figure[] => {
    const figure = (kind: Figure['kind'], value: string): Figure[] => [{ slide: index, kind, value }];
    switch (node.type) {
      case 'code':
      case 'math':
        return figure('code', node.value);
      case 'tableCell':
        return figure('cell', plainText(node.children));
      // A comparison may be a table of the post, set in two columns.
      case 'heading':
      case 'paragraph':
        return slide.layout === 'comparison' ? figure('cell', plainText(node.children)) : [];
      case 'image':
        return figure('image', node.url);
      case 'link':
        return figure('link', node.url);
      default:
        return [];
    }
  });
