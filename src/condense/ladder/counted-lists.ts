import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isCallToFollow } from '../../model/signposts.js';
import { endsDangling } from '../dangling-ends.js';
import { holdsPlaceholder } from '../gate/placeholders.js';
import { rejectItem } from '../gate/reject-item.js';
import { type InlineText, textOfNode } from '../inline-text.js';
import { judgedText, makeLine } from '../line.js';
import { countWords } from '../words.js';
import { countIn } from './counts.js';
import type { ReadItem } from './even-lines.js';
import { denseHead } from './item-names.js';
import { textOfItem } from './item-text.js';
import { isClause } from './list-points.js';
import { filler, type Member } from './members.js';
import { most } from './most.js';
import type { Range } from './sentence-rung.js';
import { wholeStep } from './steps.js';

/** The most words of an item that makes a set whole. */
const maxOfSet = 18;

/** "Seven new ovens", but no "Part 3 of the story". */
const plural =
  /(?<![\p{L}\p{N}.-])(?:\p{L}+|\d{1,2})\s(?!of\s)(?:[\p{L}-]+\s){0,3}[\p{L}-]{2,}s(?![\p{L}'’])/iu;

const leads = /[:：]\s*$|\bfollowing\b/iu;

/** Whether the words above a list say how many items it has: fewer would be read as all there are. */
export const isPromised = ({ children }: List, above: string): boolean => {
  const [heading = '', leading = ''] = above.split('\n');
  return (
    children.length >= 2 &&
    ((leads.test(leading) && countIn(leading) === children.length) || countsThem(heading, children.length))
  );
};

/** Whether some words name so many things: "Seven new ovens" names seven. */
export const countsThem = (words: string, count: number): boolean =>
  plural.test(words) && countIn(words) === count;

/** Whether of a list that is counted above it an item is missing. */
export const breaksCount = (read: readonly Member[], shown: number, list: List, above: string): boolean =>
  isPromised(list, above) && shown < read.filter(isOne).length;

/** Items that are counted, by their list or in the words above it, of which some are missing: these are shown at some length, or by their heads. */
export const allCounted = (read: readonly Member[], list: List, above: string): readonly Member[] => {
  const [, leading = ''] = above.split('\n');
  const count = read.length;
  const missing = read.filter(({ line }) => !line).length;
  const isWritten = isPromised(list, above);
  const isCounted = isWritten || countIn(leading) === count || (list.ordered === true && count >= 3);
  if (missing === 0 || !isCounted || (!isWritten && missing * 3 > count)) return read;
  // Beside sentences, what one of them tells of is no point.
  const takesHeads =
    isWritten &&
    !most(
      read.flatMap(({ line }) => line ?? []),
      isClause,
    );
  const whole = read.map((member) => withStep(member, takesHeads));
  const counted = whole.filter(isOne);
  const shown = new Set(counted.flatMap(({ line }) => line?.text ?? []));
  return shown.size === counted.length ? whole : read;
};

/** Whether an item is one of those that are counted: "and more" is none, nor is what only asks to come along. */
export const isOne = ({ item }: ReadItem): boolean =>
  !filler.test(textOfItem(item)?.text.trim() ?? '') && !isCallToFollow(item);

const withStep = (member: Member, takesHeads: boolean): Member => {
  const { item, inline, line } = member;
  if (line || !inline || !isOne(member) || item.children.some(({ type }) => type === 'list')) return member;
  return { ...member, line: wholeStep(inline, maxOfSet) ?? (takesHeads ? headOf(inline) : undefined) };
};

/** What an item begins with that is set apart, by its words or by a colon: it names one that is too long. */
const headOf = (inline: InlineText): Line | undefined => {
  const range = denseHead(inline) ?? leadingRun(inline);
  const line = range && makeLine(inline, range, 'list');
  if (!line || holdsPlaceholder(inline) || endsDangling(line.text)) return undefined;
  return rejectItem(judgedText(line)) === undefined && countWords(line.text) <= longestHead
    ? line
    : undefined;
};

const longestHead = 8;

const leadingRun = ({ nodes: [first], text }: InlineText): Range | undefined => {
  const isSetApart = first?.type === 'strong' || first?.type === 'inlineCode' || first?.type === 'link';
  const head = isSetApart ? textOfNode(first).replace(/(?<![\s.:：。])[\s.:：。]+$/u, '') : '';
  const goesOn = text.slice(head.length).startsWith(',');
  return countWords(head) >= 2 && !goesOn && text.startsWith(head) ? [0, head.length] : undefined;
};
