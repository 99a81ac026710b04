import type { List, ListItem } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { type ItemFault, isCard } from '../gate/reject-item.js';
import { topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { leastTelling } from './bare-labels.js';
import { holdsChanges } from './changes.js';
import { isTelling } from './item-labels.js';
import { isCardLike, isMissed, isWholeQuestion, type Member } from './members.js';
import { most } from './most.js';
import { onlyLink } from './only-link.js';
import { partedLine } from './parted.js';
import { wholeStep } from './steps.js';
import { isTaken } from './taken.js';

/** What is missing of a list. */
interface Missing {
  /** One label of an event's card stands between others. */
  readonly isOnlyCard: boolean;
  /** More than a third. */
  readonly isMany: boolean;
}

/** The items of a list of which some are missing: these are shown at some length, or to their last word. */
export const completed = (read: readonly Member[], list: List): readonly Member[] => {
  const members = read.filter(isMissed);
  const missed = members.filter(({ line }) => !line);
  if (missed.length === 0 || missed.length * 2 > members.length || holdsChanges(list)) return read;
  const cards = read.filter(({ inline }) => inline && isCard(inline.text)).length;
  const missing: Missing = {
    isOnlyCard: members.length >= leastMembers && cards === 1,
    isMany: missed.length > 1 && missed.length * 3 > members.length,
  };
  const takesNames = areNames(members);
  return read.map((member) => {
    const { name } = member;
    const isBare = name && (!isTelling(name.text) || (!takesNames && countWords(name.text) < leastTelling));
    return isBare || !missed.includes(member) ? member : { ...member, line: lineOfMember(member, missing) };
  });
};

/** "Authors: …" beside "Status: …" is a card; one such label between others is a name. */
const leastMembers = 3;

/** Whether most of what is shown is names: a name that nothing stands below is one of them. */
const areNames = (members: readonly Member[]): boolean =>
  most(
    members.flatMap(({ line }) => line?.text ?? []),
    (text) => countWords(text) < leastTelling,
  );

/** How a missing item is shown beside its siblings, the shortest way first. */
const lineOfMember = (member: Member, missing: Missing): Line | undefined => {
  const { item, inline, name } = member;
  if (!inline || isTaken(inline)) return undefined;
  // What has a name and shows none waits for what stands below it.
  if (isParent(item) || name) return isParent(item) && name && !endsDangling(name.text) ? name : undefined;
  const faults = faultsAllowed(inline, missing);
  if (onlyLink(item)) return wholeStep(inline, longestTitle, faults);
  return wholeStep(inline, longest, faults) ?? inTwoParts(inline);
};

/** The most words of an item that stands only beside its siblings: longer ones make the lines of the list uneven. */
const longest = 12;
/** "The old mill grinds rye and has a page on wheat", where all of it leads there: a title is read as one. */
const longestTitle = 20;

const isParent = ({ children }: ListItem): boolean => children.some(({ type }) => type === 'list');

/** What is allowed beside what is shown; where many are missing nothing is but their length. */
const faultsAllowed = (inline: InlineText, { isOnlyCard, isMany }: Missing): readonly ItemFault[] => {
  const isWhole = sentencesOf(inline).length === 1;
  return [
    ...(isMany ? [] : isWhole ? allowedWhole : allowed),
    ...(isWholeQuestion(inline.text.trim()) ? (['question'] as const) : []),
    ...(isOnlyCard && isCardLike(inline.text) ? (['reference'] as const) : []),
  ];
};

/** What is no fault in an item whose siblings are shown: they are what it leans on. */
const allowed: readonly ItemFault[] = [
  'points back',
  'leans on another item',
  'outdoes another item',
  'glued',
  'goes on',
];
/** What is no fault in an item that is shown to its last word. */
const allowedWhole: readonly ItemFault[] = [...allowed, 'first person', 'ellipsis', 'half a condition'];

/** A sentence in two parts, the second below the first. */
const inTwoParts = (inline: InlineText): Line | undefined => {
  const [first] = sentencesOf(inline);
  const line = first && partedLine(inline, first, topicOf());
  if (!line?.children) return undefined;
  return { ...line, rung: 'list', children: line.children.map((part) => ({ ...part, rung: 'list' })) };
};
