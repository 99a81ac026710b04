import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Slide } from '../../src/model/deck.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';

/** Something of a post that is on no slide and in no note of its deck. */
export interface Loss {
  readonly kind: 'words' | 'code' | 'cells' | 'picture' | 'embed' | 'title' | 'author';
  /** The line of the post that it stands in. */
  readonly line: number | undefined;
  readonly text: string;
}

/** What a deck holds, in the forms in which things of a post are looked for. */
export interface Held {
  /** The words of slides and of notes. */
  readonly texts: readonly string[];
  readonly code: string;
  /** Addresses of pictures and links. */
  readonly addresses: string;
}

/** Letters and digits alone: a slide may break, join and punctuate anew, but it may not lose a word. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** The words of a node; a picture has none of its own. */
export const wordsOf = (node: Node): string => {
  if (node.type === 'image' || node.type === 'break') return ' ';
  if ('children' in node) return (node as Parent).children.map(wordsOf).join('');
  return 'value' in node ? String(node.value) : '';
};

const joined = (nodes: readonly PhrasingContent[] | undefined): string => (nodes ?? []).map(wordsOf).join('');

/** The listings of a slide, each with the rest that went to the notes behind it. */
const restsOf = ({ children, notes }: Slide): string[] => {
  const last = children.findLast((block) => block.type === 'code');
  const rests = notes.filter(({ text }) => text.includes('\n'));
  return last?.type === 'code' ? rests.map(({ text }) => `${last.value}${text}`) : [];
};

/** Gathers everything that an audience sees or hears of a deck. */
export const heldBy = ({ deck }: CompiledPost): Held => {
  const shown: string[] = [];
  const code: string[] = [];
  const addresses: string[] = [];
  for (const slide of deck.children) {
    shown.push(joined(slide.title), joined(slide.kicker));
    for (const block of slide.children) {
      visit(block, (node) => {
        if (['paragraph', 'heading', 'tableCell'].includes(node.type)) shown.push(wordsOf(node));
        if (node.type === 'code' || node.type === 'math') code.push(node.value);
        if (node.type === 'image' || node.type === 'link') addresses.push(node.url);
      });
    }
  }
  const notes = deck.children.flatMap((slide) => slide.notes.map(({ text }) => text));
  // A long line may begin on a slide and end in its notes.
  code.push(...deck.children.flatMap(restsOf));
  const texts = [bare(shown.join(' ')), bare(notes.join(' '))];
  return { texts, code: bare(code.join(' ')), addresses: addresses.join('\n') };
};

/** Whether a deck has a text as a whole, its words in their order. */
export const holds = ({ texts }: Held, text: string): boolean => {
  const wanted = bare(text);
  return texts.some((held) => held.includes(wanted));
};

interface Context {
  readonly held: Held;
  readonly compiled: CompiledPost;
  /** The author was told of pictures that no slide can show. */
  readonly isToldUnseen: boolean;
}
type Finder<N> = (node: N, context: Context) => readonly [kind: Loss['kind'], text: string] | undefined;

const lostText = (kind: Loss['kind'], text: string, held: Held) => {
  // A command in a line of its own is shown as a listing.
  if (holds(held, text) || held.code.includes(bare(text))) return undefined;
  const lost = (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !holds(held, word));
  return [kind, `${lost.length > 0 ? `without "${lost.join(' ')}"` : 'in pieces'}: ${text}`] as const;
};

/** The lines of a listing that are nowhere; a diagram is drawn instead. */
export const lostLines = (value: string, { code, texts }: Held): string[] =>
  value.split('\n').filter((line) => ![code, ...texts].some((held) => held.includes(bare(line))));

const lostCode: Finder<{ value: string }> = ({ value }, { compiled, held }) => {
  const lost = compiled.assets.diagrams.has(value) ? [] : lostLines(value, held);
  return lost.length === 0 ? undefined : ['code', lost.join('\n')];
};

/** What is looked for, by kind of node; what has no row is looked into. */
const finders: { readonly [T in RootContent['type']]?: Finder<Extract<RootContent, { type: T }>> } = {
  paragraph: (node, { held }) => lostText('words', wordsOf(node), held),
  heading: (node, { held }) => lostText('words', wordsOf(node), held),
  tableCell: (node, { held }) => lostText('cells', wordsOf(node), held),
  figure: ({ caption }, { held }) => lostText('words', joined(caption), held),
  callout: ({ title }, { held }) => lostText('words', joined(title), held),
  code: lostCode,
  math: lostCode,
  embed: ({ url }, { held }) => (held.addresses.includes(url) ? undefined : ['embed', url]),
  image: ({ url, data }, { compiled, held, isToldUnseen }) => {
    // The ledger says that a banner is not shown.
    if (data?.isUnseen === 'banner' || (data?.isUnseen && isToldUnseen)) return undefined;
    const asset = compiled.assets.images.get(url);
    return asset && held.addresses.includes(asset.name) ? undefined : ['picture', url];
  },
};

/** How many lines and rows the author was told of that they are left out. */
export const toldCuts = (file: VFile): number =>
  file.messages
    .filter(({ ruleId }) => ruleId === 'cut')
    .reduce((sum, { reason }) => sum + Number(/(\d+) (?:lines|rows)/u.exec(reason)?.[1] ?? 0), 0);

/** Everything of a parsed post that its deck does not hold and that no message says is left out. */
export const findLosses = (compiled: CompiledPost, file: VFile): Loss[] => {
  const isToldUnseen = file.messages.some(({ reason }) => reason.endsWith('no slide shows it'));
  const context: Context = { held: heldBy(compiled), compiled, isToldUnseen };
  const losses: Loss[] = [];
  const skipped = skippedLines(compiled);
  visit(compiled.post.tree, (node) => {
    // The table is keyed by the node's own type, so the row takes just this node.
    const find = finders[node.type as RootContent['type']] as Finder<Node> | undefined;
    const [kind, text] = find?.(node, context) ?? [];
    const line = node.position?.start.line;
    if (kind && !(kind === 'code' && skipped.has(line))) losses.push({ kind, line, text: text ?? '' });
  });
  const cut = losses.filter(({ kind }) => kind === 'code' || kind === 'cells');
  const lines = new Set<unknown>(
    cut.flatMap(({ kind, line, text }): unknown[] => (kind === 'cells' ? [line] : text.split('\n'))),
  );
  const untold = lines.size > toldCuts(file) ? cut : [];
  return [...losses.filter((loss) => !cut.includes(loss)), ...untold, ...lostMeta(compiled, context.held)];
};

/** Where the listings begin that the author asked not to be shown. */
const skippedLines = ({ trace }: CompiledPost): ReadonlySet<number | undefined> =>
  new Set(trace.post.units.flatMap(({ skipped, line }) => (skipped && line !== undefined ? [line] : [])));

const lostMeta = ({ post: { meta } }: CompiledPost, held: Held): Loss[] =>
  [
    { kind: 'title' as const, text: meta.title },
    ...meta.authors.map(({ name }) => ({ kind: 'author' as const, text: name })),
  ].flatMap(({ kind, text }) => (holds(held, text) ? [] : [{ kind, line: undefined, text }]));
