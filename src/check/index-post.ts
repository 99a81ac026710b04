import type { Blockquote, Image, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import type { Post } from '../model/post.js';
import { spokenText } from '../model/spoken-text.js';
import { nodesIn } from './nodes-in.js';
import { codesIn, factsOf } from './post-words.js';
import { type Token, tokensOf } from './tokens.js';

/** What a piece of a post is; `spoken` kinds are prose, the others are shown. */
export type UnitKind =
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'callout'
  | 'caption'
  | 'embed'
  | 'note'
  | 'heading'
  | 'code'
  | 'table'
  | 'math'
  | 'image';

/** The smallest piece of a post that is kept or lost as a whole: a paragraph, a listing, a picture … */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** 1-based line of the post; absent in a tree that has no positions. */
  readonly line?: number;
  /** Index of its section. */
  readonly section: number;
  /** The address of a picture or an embed. */
  readonly url?: string;
  /** Its links: their words and where they lead. */
  readonly links?: readonly UnitLink[];
  /** Language of a listing. */
  readonly language?: string;
  /** Cells of a table, row by row. */
  readonly cells?: readonly string[];
  /** The author asked that it is only spoken. */
  readonly skipped?: true;
  /** A picture without a file and without words that could stand for it, or the banner of the post. */
  readonly isUnseen?: true | 'banner';
  /** The quotation that it is of: HTML tells no offset by which to know one from the next. */
  readonly quotation?: Blockquote;
  /** It is an item of a list, also of one in a quotation or a callout. */
  readonly isItem?: true;
}

/** A link of the post. */
export interface UnitLink {
  readonly text: string;
  readonly url: string;
}

/** A section of the post as the checks see it. */
export interface IndexedSection {
  readonly depth: number;
  readonly title: string;
  readonly line?: number;
  /** It was moved behind the thanks, so that the talk keeps to its time. */
  readonly isBackup?: true;
}

/** A post taken apart for the checks. */
export interface PostIndex {
  readonly units: readonly Unit[];
  readonly sections: readonly IndexedSection[];
  /** Texts beside the body that a deck may show: title, subtitle, authors. */
  readonly meta: readonly string[];
  /** Whether a text is inline code of the post, or the file of a listing: `Vec`s are no word "Vec", and yet that is what the code says. */
  readonly isCode: (text: string) => boolean;
  /** BCP 47. */
  readonly language: string;
}

interface Place {
  readonly tokenize: typeof tokensOf;
  readonly section: number;
  readonly kind: UnitKind;
  readonly skipped: boolean;
  readonly quotation?: Blockquote;
  readonly isItem?: true;
}

/** Takes a post apart into units, in the order in which they stand and are spoken. */
export const indexPost = (post: Post, outline: Outline, tokenize = tokensOf): PostIndex => {
  const sections: IndexedSection[] = [];
  const units: Unit[] = [];
  const add = (section: Section, isSpoken: boolean, isBackup: boolean): void => {
    const place: Place = {
      tokenize,
      section: sections.length,
      kind: 'heading',
      skipped: isSpoken || section.isSpoken === true,
    };
    const { heading } = section;
    const title = plainText(heading?.children ?? []);
    const moved = isBackup ? { isBackup: true as const } : {};
    sections.push({ depth: section.depth, title, ...lineOf(heading), ...moved });
    if (heading) units.push(...prose(heading, heading.children, place));
    units.push(...unitsOfBlocks(section, { ...place, kind: 'paragraph' }));
    for (const child of section.children) add(child, place.skipped, isBackup);
  };
  for (const section of [outline.opening, ...outline.sections]) add(section, false, false);
  for (const section of outline.backup) add(section, false, true);
  let codes: ReadonlySet<string> | undefined;
  const isCode = (text: string): boolean => {
    codes ??= codesIn(post.tree.children);
    return codes.has(text);
  };
  return {
    units,
    sections,
    meta: factsOf(post, outline),
    isCode,
    language: post.meta.language,
  };
};

const unitsOfBlocks = ({ blocks }: Section, place: Place): Unit[] => {
  const only = blocks.findIndex((block) => slideWord(block) === 'only');
  return blocks.flatMap((block, at) => {
    const hidden = slideWord(blocks[at - 1]) === 'skip' || (only >= 0 && at !== only + 1);
    // What the author wants shown as a quotation is one of the author.
    const kind = slideWord(blocks[at - 1]) === 'quote' ? 'quote' : place.kind;
    return unitsOf(block, { ...place, kind, skipped: place.skipped || hidden });
  });
};

/** What a comment of the author says of the slide of the block below it. */
const slideWord = (node: RootContent | undefined): string | undefined =>
  node?.type === 'authorDirective' && node.name !== 'notes' ? node.name : undefined;

const lineOf = (node: { readonly position?: RootContent['position'] } | undefined): { line?: number } =>
  node?.position ? { line: node.position.start.line } : {};

const unitOf = (node: RootContent | ListItem, text: string, place: Place): Unit => ({
  kind: place.kind,
  text,
  tokens: place.tokenize(text),
  section: place.section,
  ...lineOf(node),
  ...(place.skipped ? { skipped: true as const } : {}),
  ...(place.quotation === undefined ? {} : { quotation: place.quotation }),
  ...(place.isItem ? { isItem: true as const } : {}),
});

type Walkers = {
  readonly [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>, place: Place) => Unit[];
};

/** What a block gives, by its kind; a kind without a row gives nothing by itself. */
const walkers: Walkers = {
  paragraph: (node, place) => [...prose(node, node.children, place), ...imagesIn(node.children, place)],
  heading: (node, place) => [...prose(node, node.children, place), ...imagesIn(node.children, place)],
  list: (node, place) =>
    node.children.flatMap((item) =>
      inside(item.children, {
        ...place,
        isItem: true,
        kind: place.kind === 'paragraph' ? 'item' : place.kind,
      }),
    ),
  blockquote: (node, place) =>
    inside(node.children, {
      ...place,
      kind: place.kind === 'callout' ? 'callout' : 'quote',
      quotation: place.quotation ?? node,
    }),
  callout: (node, place) => {
    const own: Place = { ...place, kind: 'callout' };
    return [...(node.title ? prose(node, node.title, own) : []), ...inside(node.children, own)];
  },
  figure: (node, place) => [
    ...imagesIn(node.children, place),
    ...(node.caption ? prose(node, node.caption, { ...place, kind: 'caption' }) : []),
  ],
  embed: (node, place) => [{ ...unitOf(node, node.value, { ...place, kind: 'embed' }), url: node.url }],
  code: (node, place) => [
    {
      ...unitOf(node, node.value, { ...place, kind: 'code' }),
      ...(node.lang ? { language: node.lang } : {}),
    },
  ],
  math: (node, place) => [unitOf(node, node.value, { ...place, kind: 'math' })],
  table: (node, place) => {
    const cells = node.children.flatMap((row) => row.children.map((cell) => plainText(cell.children)));
    const text = cells.filter((cell) => cell !== '').join(' | ');
    return [{ ...unitOf(node, text, { ...place, kind: 'table' }), cells }];
  },
  authorDirective: (node, place) =>
    node.name === 'notes'
      ? [unitOf(node, node.value.replace(/\s+/gu, ' ').trim(), { ...place, kind: 'note' })]
      : [],
};

const unitsOf = (node: RootContent, place: Place): Unit[] => {
  // The table is keyed by the node's own type, so the row takes just this node.
  const walk = walkers[node.type] as ((node: RootContent, place: Place) => Unit[]) | undefined;
  return walk?.(node, place) ?? [];
};

const inside = (nodes: readonly RootContent[], place: Place): Unit[] =>
  nodes.flatMap((node) => unitsOf(node, place));

const prose = (node: RootContent, children: readonly PhrasingContent[], place: Place): Unit[] => {
  const unit = unitOf(node, spokenText(children), place);
  const links = linksIn(children);
  return unit.tokens.length > 0 ? [links.length > 0 ? { ...unit, links } : unit] : [];
};

const linksIn = (nodes: readonly PhrasingContent[]): UnitLink[] =>
  [...nodesIn(nodes)].flatMap((node) =>
    node.type === 'link' ? [{ text: plainText(node.children), url: node.url }] : [],
  );

const imagesIn = (nodes: readonly PhrasingContent[], place: Place): Unit[] =>
  [...nodesIn(nodes)]
    .filter((node): node is Image => node.type === 'image')
    .map((node) => {
      const text = [node.alt, node.title].filter((part) => part).join(' | ');
      const unit = { ...unitOf(node, text, { ...place, kind: 'image' as const }), url: node.url };
      return node.data?.isUnseen ? { ...unit, isUnseen: node.data.isUnseen } : unit;
    });
