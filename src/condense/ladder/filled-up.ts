import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { countWords } from '../words.js';
import { nameOfItem } from './item-names.js';
import { leaning } from './long-items.js';
import { isMissed, type Member } from './members.js';
import { isTaken } from './taken.js';

/** Of so few items each is missed. */
const few = 6;
/** So many words stand on a slide or two. */
const maxListWords = 84;

/**
 * A list of a few items of which some say too much for a line: these are shown at some length, as `showing` finds it, where
 * then none is missing and all of them stand on a slide.
 */
export const filledUp = (
  read: readonly Member[],
  showing: (inline: InlineText) => Line | undefined,
): readonly Member[] => {
  const members = read.filter(isMissed);
  const missed = members.filter(({ line }) => !line);
  if (members.length > few || missed.length === 0) return read;
  // Of many names the names alone are shown.
  if (missed.length * 2 > members.length && members.some(isNamed)) return read;
  const filled = read.map((member) =>
    missed.includes(member) ? { ...member, line: lineOfMissed(member, showing) } : member,
  );
  const isWhole = filled.every((member) => member.line !== undefined || !isMissed(member));
  return isWhole && wordsOf(filled.flatMap(({ line }) => line ?? [])) <= maxListWords ? filled : read;
};

const isNamed = ({ inline }: Member): boolean => inline !== undefined && nameOfItem(inline) !== undefined;

/** What has a name and shows none waits for what stands below it. */
const lineOfMissed = (
  { item, inline, name }: Member,
  showing: (inline: InlineText) => Line | undefined,
): Line | undefined =>
  !inline || name || isTaken(inline) || item.children.length > 1 || leaning.test(inline.text)
    ? undefined
    : showing(inline);

const wordsOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, children = [] }) => sum + countWords(text) + wordsOf(children), 0);
