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
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Callout } from '../model/nodes.js';
import type { Section } from '../model/outline.js';
import { isSignpost } from '../model/signposts.js';
import { condenseProse } from './condense-prose.js';
import { condenseStretch } from './condense-stretch.js';
import { courtesy } from './gate/asides.js';
import { headingOf } from './heading-of.js';
import { flattenInline } from './inline-text.js';
import type { ProseContext } from './judge-prose.js';
import { authorNumberIn } from './ladder/author-number.js';
import { areBare, namesNoKind, promisesNames } from './ladder/bare-labels.js';
import { introductionOf } from './ladder/introductions.js';
import { leadOf } from './ladder/lead-ins.js';
import { isInvitation, isThanks } from './ladder/list-kinds.js';
import { lineOfItem, linesOfList } from './ladder/lists.js';
import { marksOf } from './ladder/marks.js';
import { attributionOf, claimOfQuote, quotationsIn, shorten } from './ladder/quotations.js';
import { withinTalk } from './ladder/within-talk.js';
import { lastResorts } from './last-resorts.js';
import { obey, spokenOnly, wantsNumber } from './obey.js';
import { type Place, placeOf } from './place-of.js';
import { remarkOf } from './remarks.js';
import { sentencesOf } from './segment/sentences.js';
import { leadLeans } from './tongues/judge-statement.js';

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
  figure: (node) => [shownWhole(node)],
};

/** What a section's own blocks may show, in the post's order, each with the rule that found it. */
export const condenseSection = (whole: Section, context: ProseContext): PlacedClaim[] => {
  const section = { ...whole, blocks: obey(whole.blocks) };
  const blocks = blockClaims(section).map((placed) => withoutLeaningLead(placed, context.language));
  const [only] = blocks;
  if (only && (blocks.length > 1 || !isPicture(only.claim))) return withProse(section, blocks, context);
  const prose = condenseProse(section, context);
  const shown = [...blocks, ...prose].sort((a, b) => a.block - b.block);
  return shown.length > 0 ? shown : lastResorts(section, context);
};

/** "To do that, run" names no listing; a list says less without what leads to it. */
const withoutLeaningLead = (placed: PlacedClaim, language: string): PlacedClaim => {
  const { claim } = placed;
  if (claim.kind !== 'block' || !claim.lead || !leadLeans(claim.lead.text, language)) return placed;
  const { lead: _, ...named } = claim;
  return { ...placed, claim: named };
};

/**
 * The blocks of a section with what the prose before each says of it, and with what the prose shows of its own. The
 * last block may be named by the prose after it, which is said while it is shown.
 */
const withProse = (
  section: Section,
  blocks: readonly PlacedClaim[],
  context: ProseContext,
): PlacedClaim[] => {
  const places = [...new Set(blocks.map(({ block }) => block))];
  const edges = [-1, ...places];
  const placed = places.flatMap((to, index): PlacedClaim[] => {
    const here = blocks.filter(({ block }) => block === to);
    const prose = between(section, edges[index] ?? -1, to);
    const { thought, claims } = condenseStretch(prose, context, maxNameOf(here));
    return [...claims, ...named(here, thought)];
  });
  const last = placed.at(-1);
  if (!last) return placed;
  const isNameless = last.claim.kind === 'block' && !last.claim.lead && !last.claim.thought;
  const after = between(section, last.block, section.blocks.length);
  const { thought, claims } = condenseStretch(after, context, isNameless ? maxNameOf([last]) : 0);
  return [...placed.slice(0, -1), ...named([last], thought), ...claims];
};

const named = ([first, ...more]: readonly PlacedClaim[], thought: Line | undefined): PlacedClaim[] =>
  first ? [thought ? { ...first, claim: { ...first.claim, thought } } : first, ...more] : [];

/** A section with the paragraphs between two blocks alone, every one at its own index. */
const between = (section: Section, after: number, before: number): Section => ({
  ...section,
  blocks: section.blocks.map((node, index) => (index > after && index < before ? node : spokenOnly)),
});

/** What is shown whole needs a word on what it shows; a quotation speaks for itself. */
const takesThought = ({ claim }: PlacedClaim): boolean => claim.kind === 'block' || claim.kind === 'lines';

/** What has a caption of its own has room for a thought only as its title. */
const maxTitle = 12;

/** The most words of a line that names blocks; 0 where none does. */
const maxNameOf = (blocks: readonly PlacedClaim[]): number => {
  const first = blocks.find(takesThought);
  if (!first) return 0;
  return first.claim.lead ? maxTitle : Number.POSITIVE_INFINITY;
};

/** A picture leaves room for a few words beside it. */
const isPicture = ({ kind, ...claim }: Claim): boolean =>
  kind === 'block' && 'block' in claim && (claim.block.type === 'figure' || claim.block.type === 'paragraph');

const blockClaims = (section: Section): PlacedClaim[] => {
  const heading = headingOf(section);
  return section.blocks.flatMap((node, block): PlacedClaim[] => {
    const place = placeOf(section.blocks, block);
    const number = wantsNumber(section.blocks, block) ? numberOf(node) : undefined;
    const claims = number
      ? [number]
      : led(node, claimsOfBlock(node, wordsAbove({ ...place, heading })), {
          ...place,
          heading,
        });
    const isSaid =
      node.type === 'list' &&
      (isThanks(node, heading) ||
        isInvitation(heading) ||
        namesNext(node, place.after) ||
        isSignpost(node, { heading, before: place.before }));
    return claims
      .filter(({ kind }) => !(isSaid && kind === 'lines'))
      .map((claim) => signed(claim, place.after))
      .map((claim) => ({ claim, block }));
  });
};

/** Whether a list is one step that names the code behind it. */
const namesNext = (list: List, next: RootContent | undefined): boolean =>
  (next?.type === 'code' || next?.type === 'table' || next?.type === 'math') &&
  leadOf(list, next) !== undefined;

/** The claims of a block with what leads to it; a list that says something else without it is only spoken. */
const led = (node: RootContent, claims: readonly Claim[], place: Place): Claim[] => {
  const [first, ...more] = claims;
  if (!first) return [];
  if (node.type !== 'list' || first.kind !== 'lines') {
    const lead = first.lead ? undefined : leadOf(place.before, node);
    return [lead ? { ...first, lead } : first, ...more];
  }
  const introduction = introductionOf({ ...place, list: node, lines: first.lines });
  if (introduction.kind === 'spoken') return more;
  const lead = introduction.kind === 'shown' && !isPolite(introduction.lead) ? introduction.lead : undefined;
  if (!lead && (areUnnamed(place) || !promisesNames(place.heading)) && areBare(first.lines)) return more;
  return [lead ? { ...first, lead } : first, ...more];
};

/** Nothing on the slide says what a list is of: what answers a question is known by it, and so is what a post begins with. */
const areUnnamed = ({ heading = '', before }: Place): boolean =>
  namesNoKind(heading) && before?.type === 'paragraph' && !/[?？]/u.test(flattenInline(before.children).text);

/** "The bakers are excited to share the news": said before a list that speaks for itself. */
const isPolite = ({ text }: Line): boolean => courtesy.test(text);

const numberOf = (node: RootContent): Claim | undefined =>
  node.type === 'paragraph' ? authorNumberIn(node) : undefined;

/** The words that an audience has above a block: the heading, and what leads to it. */
const wordsAbove = ({ heading = '', before }: Place): string =>
  before?.type === 'paragraph'
    ? `${heading}\n${sentencesOf(flattenInline(before.children)).at(-1)?.text ?? ''}`
    : heading;

/** What a block may show below some words. */
const claimsOfBlock = (node: RootContent, above = ''): Claim[] => {
  // The table is keyed by the node's own type, so the row takes just this node.
  const detect = detectors[node.type] as ((node: RootContent, above: string) => Claim[]) | undefined;
  return detect?.(node, above) ?? [];
};

function shownWhole(block: BlockContent): Claim {
  return { kind: 'block', rung: 'list', block };
}

/** A quotation; what is set in a blockquote only to stand apart (lists, code, tables) is shown as what it is. */
function claimsOfQuote(quote: Blockquote): Claim[] {
  const blocks = quote.children.flatMap((child, index) =>
    child.type === 'paragraph' ? [] : led(child, claimsOfBlock(child), placeOf(quote.children, index)),
  );
  const pictures = quote.children.flatMap((child) =>
    child.type === 'paragraph' ? imagesIn(child.children).map(picture) : [],
  );
  if (blocks.length > 0) return [...blocks, ...pictures];
  const claim = claimOfQuote(quote);
  const remark = claim.kind === 'quote' && !claim.attribution ? remarkOf(quote, claim.quote) : undefined;
  if (remark) return [...remark.map(shownWhole), ...pictures];
  return claim.kind === 'quote' && claim.quote.length > 0 ? [claim, ...pictures] : pictures;
}

/** A callout shows the beginning of its text; code and pictures inside it get slides of their own. */
function claimsOfCallout(callout: Callout): Claim[] {
  const paragraphs = callout.children.filter((child) => child.type === 'paragraph');
  const others = callout.children.filter((child) => child.type !== 'paragraph');
  const lists = others.filter((child) => child.type === 'list');
  // The callout shows the words of its lists; code, tables and pictures in their items are placed as anywhere.
  const inItems = lists.flatMap((list) => list.children.flatMap(blocksInItem));
  const blocks = [
    ...others.filter((child) => child.type !== 'list').flatMap((child) => claimsOfBlock(child)),
    ...inItems,
  ];
  const children = [...shorten(paragraphs), ...lists];
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
  const lead = lineOfItem({ ...item, children: paragraphs });
  return item.children.flatMap((child): Claim[] => {
    if (child.type === 'paragraph') return imagesIn(child.children).map(picture);
    if (child.type === 'list') return child.children.flatMap(blocksInItem);
    return claimsOfBlock(child).map((claim) => (lead && !claim.lead ? { ...claim, lead } : claim));
  });
};

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

const signed = (claim: Claim, next: RootContent | undefined): Claim => {
  if (claim.kind !== 'quote' || claim.attribution || next?.type !== 'paragraph') return claim;
  const attribution = attributionOf(next);
  return attribution ? { ...claim, attribution } : claim;
};
