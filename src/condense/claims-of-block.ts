import type {
  BlockContent,
  Blockquote,
  Image,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Claim } from '../model/claim.js';
import type { Callout, Figure } from '../model/nodes.js';
import { isQuotedSource } from '../model/quoted-source.js';
import { isTweet } from '../model/tweets.js';
import { flattenInline } from './inline-text.js';
import { lineOfItem, linesOfList } from './ladder/lists.js';
import { marksOf } from './ladder/marks.js';
import { claimOfQuote, quotationsIn, shorten, shortenRemark } from './ladder/quotations.js';
import { touchingLeadOf } from './ladder/touching-leads.js';
import { withinTalk } from './ladder/within-talk.js';
import { placeOf } from './place-of.js';
import { isNoticeOnly, leadsToLink, remarkOf, withoutKind } from './remarks.js';
import { isTalkBeside } from './talk-beside.js';
import { nameOf, namesNext, withLead } from './with-lead.js';
import { countWords } from './words.js';

type Detectors = {
  readonly [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>, above: string) => Claim[];
};

/** What a block may show, by its kind; a kind without a row shows nothing by itself. */
const detectors: Detectors = {
  list: claimsOfList,
  blockquote: claimsOfQuote,
  paragraph: claimsOfParagraph,
  code: (node) => [shownWhole(node)],
  table: (node) => [shownWhole(node)],
  math: (node) => [shownWhole(node)],
  callout: claimsOfCallout,
  embed: (node) => [shownWhole(node)],
  figure: claimsOfFigure,
};

/** What a block may show below some words. */
export const claimsOfBlock = (node: RootContent, above = ''): Claim[] => {
  // The table is keyed by the node's own type, so the row takes just this node.
  const detect = detectors[node.type] as ((node: RootContent, above: string) => Claim[]) | undefined;
  return detect?.(node, above) ?? [];
};

function shownWhole(block: BlockContent): Claim {
  return { kind: 'block', rung: 'list', block };
}

/** The pictures of a figure, but those that no slide can show. */
function claimsOfFigure(figure: Figure): Claim[] {
  const children = figure.children.filter(({ data }) => !data?.isUnseen);
  if (children.length === figure.children.length) return [shownWhole(figure)];
  return children.length === 0 ? [] : [shownWhole({ ...figure, children })];
}

/** A quotation; what is set in a blockquote only to stand apart (lists, code, tables) is shown as what it is. */
function claimsOfQuote(quote: Blockquote): Claim[] {
  if (isQuotedSource(quote) || isTweet(quote)) return [];
  const blocks = quote.children.flatMap((child, index) =>
    child.type === 'paragraph' ? [] : withLead(child, claimsOfBlock(child), placeOf(quote.children, index)),
  );
  const pictures = quote.children.flatMap((child) =>
    child.type === 'paragraph' ? imagesIn(child.children).map(picture) : [],
  );
  if (blocks.length > 0) return [...blocks, ...pictures];
  const claim = claimOfQuote(quote);
  const remark =
    claim.kind === 'quote' && !claim.attribution ? remarkOf(quote, shortenRemark(claim.quote)) : undefined;
  if (remark) return [...remark.map(shownWhole), ...pictures];
  return claim.kind === 'quote' && claim.quote.length > 0 ? [claim, ...pictures] : pictures;
}

/** A callout shows the beginning of its text; code and pictures inside it get slides of their own. */
function claimsOfCallout(callout: Callout): Claim[] {
  if (leadsToLink(callout) || isNoticeOnly(callout) || isTalkBeside(callout)) return [];
  const paragraphs = callout.children.filter((child) => child.type === 'paragraph');
  const lists = callout.children.filter(
    (child, index): child is List =>
      child.type === 'list' && !namesNext(child, placeOf(callout.children, index).after),
  );
  // The callout shows the words of its lists; code, tables and pictures in their items are placed as anywhere.
  const inItems = lists.flatMap((list) => list.children.flatMap(blocksInItem));
  const blocks = [
    ...callout.children.flatMap((child, index) =>
      child.type === 'paragraph' || child.type === 'list'
        ? []
        : withLead(child, claimsOfBlock(child), placeOf(callout.children, index)),
    ),
    ...inItems,
  ];
  const children = [...withoutKind(shorten(paragraphs)), ...lists];
  const own = children.length > 0 || callout.title ? [shownWhole({ ...callout, children })] : [];
  return [...own, ...blocks, ...paragraphs.flatMap((child) => imagesIn(child.children).map(picture))];
}

function claimsOfList(list: List, above: string): Claim[] {
  const lines = withinTalk(linesOfList(list, above));
  const points: Claim[] =
    lines.length === 0
      ? []
      : [{ kind: 'lines', rung: 'list', lines, ordered: isCounted(list, lines.length), ...startOf(list) }];
  return [...points, ...list.children.flatMap(blocksInItem)];
}

/** Steps of which one is only spoken are counted no more. */
const isCounted = ({ ordered, children }: List, shown: number): boolean =>
  ordered === true && shown === children.length;

const startOf = ({ start }: List) => (start !== null && start !== undefined && start !== 1 ? { start } : {});

/** Code, tables and pictures inside an item get a slide of their own, named by the item. */
const blocksInItem = (item: ListItem): Claim[] => {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph');
  const holdsBlock = item.children.some(({ type }) => type !== 'paragraph' && type !== 'list');
  const lead = holdsBlock ? lineOfItem({ ...item, children: paragraphs }) : undefined;
  return item.children.flatMap((child, index): Claim[] => {
    if (child.type === 'paragraph') return imagesIn(child.children).map(picture);
    if (child.type === 'list') return child.children.flatMap(blocksInItem);
    // A second block of an item has words of its own above it; what the item says is of the first.
    const place = placeOf(item.children, index);
    const isFurther = index > 1 && place.before?.type === 'paragraph';
    const own = isFurther ? nameOf(place, child) : undefined;
    const touching = own ?? touchingLeadOf(place.before, child);
    const name = isFurther && tellsMore(place.before) ? touching : (own ?? lead ?? touching);
    return claimsOfBlock(child).map((claim) => (name && !claim.lead ? { ...claim, lead: name } : claim));
  });
};

/** "On a Mac:" goes on with what the item says; more words have turned to something else. */
const tellsMore = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && countWords(flattenInline(node.children).text) > maxLabel;

const maxLabel = 8;

function claimsOfParagraph(paragraph: Paragraph): Claim[] {
  const lines = marksOf(paragraph);
  const marked: Claim[] = lines.length > 0 ? [{ kind: 'lines', rung: 'author', lines, ordered: false }] : [];
  return [...marked, ...quotationsIn(paragraph), ...imagesIn(paragraph.children).map(picture)];
}

const imagesIn = (nodes: readonly PhrasingContent[]): Image[] =>
  nodes.flatMap((node) => {
    if (node.type === 'image') return node.data?.isUnseen ? [] : [node];
    return 'children' in node ? imagesIn(node.children) : [];
  });

const picture = (image: Image): Claim =>
  shownWhole({
    type: 'paragraph',
    children: [image],
    ...(image.position ? { position: image.position } : {}),
  });
