import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { listed, namedIn } from './link-company.js';

/** A link, and what stands before it in an item of a list that holds no other. */
export interface PlacedLink {
  readonly link: Link;
  readonly before?: string;
  /** The word that a version or an arrow belongs to. */
  readonly word?: string;
  /** The rest of its last word: "oven" in brackets, an "s" behind them. */
  readonly rest?: string;
  /** What stands behind it in an item that holds no other. */
  readonly after?: string;
  /** The bold words that its paragraph or item, or one above it, begins with. */
  readonly subject?: string;
  /** It is all that its paragraph says. */
  readonly isAlone?: boolean;
  /** It only names somebody in passing. */
  readonly isMention?: boolean;
  /** The words above its list offer what is linked there. */
  readonly isOffered?: boolean;
}

/** The links of blocks in order, with what the blocks above say of them. */
export const linksOfBlocks = (blocks: readonly RootContent[]): PlacedLink[] => {
  let subject: string | undefined;
  return blocks.flatMap((block, at) => {
    const kind = block.type === 'list' ? listed(blocks[at - 1]) : undefined;
    subject = boldStart(block) ?? subject;
    return linksIn(block).map(
      (placed): PlacedLink => ({
        ...(subject === undefined ? {} : { subject }),
        ...placed,
        ...(kind === 'named' && isShortName(placed.link) ? { isMention: true } : {}),
        ...(kind === 'offered' ? { isOffered: true } : {}),
      }),
    );
  });
};

/** The title of a talk is longer than the name of whoever gave it. */
const isShortName = ({ children }: Link): boolean => plainText(children).trim().split(/\s+/u).length <= 3;

/** More words are no title. */
const longestSubject = 90;

/** "**Rye at home** …": what a paragraph is of; a word alone, or a label before a colon, is none. */
const boldStart = (block: RootContent): string | undefined => {
  const [first] = block.type === 'paragraph' ? block.children : [];
  const bold = first?.type === 'strong' ? plainText(first.children).trim() : '';
  return /\S\s\S/u.test(bold) && bold.length <= longestSubject && !/[:：]$/u.test(bold) ? bold : undefined;
};

/** The links of a node in order, each with the words around it that may name it. */
export const linksIn = (node: RootContent): PlacedLink[] => {
  if (node.type === 'link') return [{ link: node }];
  if (!('children' in node)) return [];
  if (node.type === 'paragraph') return ofParagraph(node);
  const { children } = node;
  const links = inline(children);
  const [only, ...others] = links;
  if (node.type !== 'listItem' || !only || others.length > 0) return links;
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? plainText(first.children) : '';
  const at = text.lastIndexOf(plainText(only.link.children));
  if (at < 0) return links;
  const after = text.slice(at + plainText(only.link.children).length);
  return [{ ...only, ...(at > 0 ? { before: text.slice(0, at) } : {}), ...(after === '' ? {} : { after }) }];
};

const ofParagraph = ({ children }: Paragraph): PlacedLink[] => {
  const mentions = namedIn(children);
  const [only, ...others] = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isAlone = only?.type === 'link' && others.length === 0;
  return inline(children).map((placed) => ({
    ...placed,
    ...(isAlone ? { isAlone } : {}),
    ...(mentions.has(placed.link) ? { isMention: true } : {}),
  }));
};

const inline = (children: readonly RootContent[]): PlacedLink[] =>
  children.flatMap((child, at) =>
    linksIn(child).map((placed) => withRest(withWord(placed, children[at - 1]), children[at + 1])),
  );

/** "(1.0.4)", "→": a link that has no words of its own. */
const version = /^[([（]?(v?\d+(?:\.\d+)+)[)\]）]?$/u;
const arrow = /^[→➡↗»›🔗]\uFE0F?$/u;

/** "recipes (", "recipes": the word before a link. */
const wordBefore = /(\p{L}[\p{L}\p{N}.+#-]{1,40})\s*([([（]?)\s*$/u;

/** What has words in a line. */
const worded: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'marked',
]);
const isPhrasing = (node: RootContent): node is PhrasingContent => worded.has(node.type);

/** As far back as a word before a link is looked for. */
const reach = 60;

/** The last words of what stands before a link, read from their end. */
const endOf = (node: PhrasingContent): string =>
  'value' in node
    ? node.value.slice(-reach)
    : 'children' in node
      ? node.children.reduceRight((end, child) => (end.length < reach ? endOf(child) + end : end), '')
      : '';

/** A link of an arrow, or of a version in brackets, is called by the word before it as well. */
const withWord = (placed: PlacedLink, previous: RootContent | undefined): PlacedLink => {
  const own = plainText(placed.link.children).trim();
  const number = version.exec(own)?.[1];
  // A word of another block, or of another item, is none of the link's.
  if (!previous || !isPhrasing(previous) || placed.word !== undefined) return placed;
  if (!number && !arrow.test(own)) return placed;
  const [, word, bracket] = wordBefore.exec(endOf(previous).slice(-reach)) ?? [];
  if (word === undefined || (number === own && bracket === '')) return placed;
  return { ...placed, word: number ? `${word} ${number}` : word };
};

/** "[oven](…)s": what is glued to a link belongs to its last word. */
const withRest = (placed: PlacedLink, next: RootContent | undefined): PlacedLink => {
  if (placed.rest !== undefined || next?.type !== 'text') return placed;
  const rest = /^\p{Script=Latin}{1,12}(?!\p{L})/u.exec(next.value)?.[0];
  const own = plainText(placed.link.children);
  return rest !== undefined && /\p{Script=Latin}$/u.test(own) ? { ...placed, rest } : placed;
};
