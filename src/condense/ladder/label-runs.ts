import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../model/plain-text.js';
import { countWords } from '../words.js';
import { isPictured, isUnpictured } from './picture-steps.js';

/** Blocks that say one after the other what each stands for, as the items of a list would. */
export interface LabelRun {
  /** The list that they make. */
  readonly list: List;
  /** Where they stand among the blocks, the first of them first. */
  readonly places: readonly number[];
}

/** Two may stand there for themselves. */
const fewest = 3;
const maxLabel = 14;
/** A label ends without a stop, and leads to nothing. */
const closed = /[.!?:：。！？,;]\s*$/u;
/** "Note", "Update": of what kind the next block is. */
const kind =
  /^(?:notes?|warnings?|examples?|tips?|hints?|important|updates?|edit|questions?|answers?|before|after|input|output)$/iu;

const isLabel = (text: string): boolean => {
  const words = countWords(text);
  return words >= 1 && words <= maxLabel && !closed.test(text) && !kind.test(text.trim());
};

/** "**Rye at night** ⏎ told by Ada Moss": a title in bold, and on the next line whose it is. */
const titleOf = (node: RootContent): ListItem | undefined => {
  if (node.type !== 'paragraph') return undefined;
  const [title, next] = node.children.filter(
    (child) => child.type !== 'text' || !/^[^\S\n]*$/u.test(child.value),
  );
  if (title?.type !== 'strong' || countWords(plainText(title.children)) < 2) return undefined;
  if (!startsLine(next) || !isLabel(plainText(title.children))) return undefined;
  return itemOf({ type: 'paragraph', children: [title] });
};

const startsLine = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && /^[^\S\n]*\n/u.test(node.value));

/** "- **Rye**", and what rye is in a paragraph that is not indented: the item of a list that is torn. A picture is named by it instead. */
const loneItemOf = (node: RootContent, next: RootContent | undefined): ListItem | undefined => {
  if (node.type !== 'list' || next?.type !== 'paragraph' || headsNext(next) || isPictured(next))
    return undefined;
  const [item, ...more] = node.children;
  const [words, ...below] = item?.children ?? [];
  if (!item || more.length > 0 || words?.type !== 'paragraph' || below.length > 0) return undefined;
  return isLabel(plainText(words.children)) ? item : undefined;
};

/** "*Changes:*", "Changes": it heads the next list, and tells nothing of the item above it. */
const headsNext = ({ children }: Paragraph): boolean => {
  const text = plainText(children).trim();
  const [only, ...more] = children;
  const isApart = (only?.type === 'emphasis' || only?.type === 'strong') && more.length === 0;
  return countWords(text) <= maxHead && (isApart || /[:：]$/u.test(text) || isLabel(text));
};

/** In words: a longer line may be what is said of an item. */
const maxHead = 5;

const itemOf = (paragraph: Paragraph): ListItem => ({ type: 'listItem', children: [paragraph] });

/** "- **Rye**: bread of the north" above a picture that no slide can show, and below one: pictures parted the list. */
const partedItemOf = (
  node: RootContent,
  next: RootContent | undefined,
  before: RootContent | undefined,
): ListItem | undefined => {
  if (node.type !== 'list' || !(isUnpictured(next) || isUnpictured(before))) return undefined;
  const [item, ...more] = node.children;
  return more.length === 0 ? item : undefined;
};

type Reading = (
  node: RootContent,
  next: RootContent | undefined,
  before: RootContent | undefined,
) => ListItem | undefined;

const readings: readonly Reading[] = [titleOf, loneItemOf, partedItemOf];

/** The run of labels among the blocks of a section, which are shown as one list; undefined where there is none. */
export const labelRunIn = (blocks: readonly RootContent[]): LabelRun | undefined => {
  for (const read of readings) {
    const found = blocks.flatMap((node, at) => {
      const item = read(node, blocks[at + 1], blocks[at - 1]);
      return item ? [{ item, at }] : [];
    });
    if (found.length < fewest) continue;
    const places = found.map(({ at }) => at);
    const list: List = {
      type: 'list',
      ...countOf(places.map((at) => blocks[at])),
      spread: false,
      children: found.map(({ item }) => item),
    };
    return { list, places };
  }
  return undefined;
};

/** Steps that were numbered are counted on from the first of them. */
const countOf = (nodes: readonly (RootContent | undefined)[]): Pick<List, 'ordered' | 'start'> => {
  const [first] = nodes;
  if (first?.type !== 'list' || !nodes.every((node) => node?.type === 'list' && node.ordered))
    return { ordered: false };
  return { ordered: true, start: first.start ?? 1 };
};
