import type { List, ListItem } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isCallToFollow } from '../../model/signposts.js';
import { endsDangling } from '../dangling-ends.js';
import { isDeed } from '../gate/main-clause.js';
import { type ItemFault, isCard, isEmptyItem, rejectItem } from '../gate/reject-item.js';
import { topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { leastTelling, tellChanges } from './bare-labels.js';
import { holdsChanges } from './changes.js';
import type { ReadItem } from './even-lines.js';
import { isForMakers } from './item-edges.js';
import { isTelling } from './item-labels.js';
import { isTurned, tellsTrouble } from './item-turns.js';
import { onlyLeads } from './list-kinds.js';
import { most } from './most.js';
import { partedLine } from './parted.js';
import { wholeStep } from './steps.js';

/** What an item of a list says, as the members of its list are looked at. */
export interface Member extends ReadItem {
  readonly inline: InlineText | undefined;
  /** What it would show if nothing were missed below it. */
  readonly name: Line | undefined;
}

/** Items that only say that there are more. */
export const filler =
  /^(?:and |or )?(?:add(?:ing)? more\b.*|the list goes on|lots,? lots more|lots more|plenty more|so (?:forth|on)|more|much more|many more|many others|others|etc|et cetera|and|or)[.,;…!\s]*$/iu;

/** What is no fault in an item whose siblings are shown: they are what it leans on. */
const allowed: readonly ItemFault[] = [
  'points back',
  'leans on another item',
  'outdoes another item',
  'first person',
  'glued',
  'goes on',
];
/** What is no fault in an item that is shown to its last word. */
const allowedWhole: readonly ItemFault[] = [...allowed, 'ellipsis', 'half a condition'];

/** Faults of an item that tells nothing of what its list is of: nobody misses it. */
const missedByNobody: ReadonlySet<ItemFault | undefined> = new Set<ItemFault>([
  'call to action',
  'errand',
  'names nothing',
  'housekeeping',
  'praise',
  'question',
  'address',
  'placeholder',
  'examples',
  'signature',
  'calendar',
  'reference',
  'progress',
  'bare number',
  'ticket',
  'form field',
  'publication',
  'chatter',
  'consolation',
  'slides',
  'legend',
  'programme',
  'checksum',
]);

/** "Blockers: none", "People involved: Ada Moss": how a report is filled in. */
const formField =
  /^(?:key developments|blockers?|help wanted|status|people involved|points? of contact)\s*[:：]/iu;

const firstOf = (inline: InlineText): string => sentencesOf(inline)[0]?.text ?? '';

/** Whether an item is one of those that its list is of. */
const isMissed = ({ item, inline, line }: Member): boolean => {
  if (line) return true;
  const text = inline?.text.trim() ?? '';
  if (!inline || text === '' || filler.test(text) || isCallToFollow(item)) return false;
  if (isEmptyItem(text) || isForMakers(text) || onlyLeads(text)) return false;
  if (formField.test(text)) return false;
  return isCardLike(text) || !missedByNobody.has(rejectItem(firstOf(inline).replace(/[.:。：]\s*$/u, '')));
};

/** The most words of an item, and of the one with which its list is whole. */
const short = 14;
const longest = 18;

const isParent = ({ children }: ListItem): boolean => children.some(({ type }) => type === 'list');

/** "Above is an oven": what is shown with the post, and not on a slide. */
const elsewhere =
  /^(?:how|what|why)(?!\p{L})|^(?:this|that)\s(?:means|is|was|will|makes|allows|lets|gives|helps|can)\b|\b(?:above|below|in (?:this|the (?:previous|last|next)) (?:post|article|section|chapter|part)|(?:I|we)(?:['’]ve| have)? (?:mentioned|said|described|saw|seen|discussed))\b/iu;

/** What points elsewhere, or is taken back or mended by its next sentence, is said by the speaker. */
const isTaken = (inline: InlineText): boolean =>
  elsewhere.test(inline.text) || tellsTrouble(inline) || isTurned(inline, [0, firstOf(inline).length]);

/** A sentence in two parts, the second below the first. */
const inTwoParts = (inline: InlineText): Line | undefined => {
  const [first] = sentencesOf(inline);
  const line = first && partedLine(inline, first, topicOf());
  if (!line?.children) return undefined;
  return { ...line, rung: 'list', children: line.children.map((part) => ({ ...part, rung: 'list' })) };
};

/** What is allowed beside what is shown; where many are missing nothing is but their length. */
const faultsAllowed = (inline: InlineText, { isOnlyCard, isMany }: Missing): readonly ItemFault[] => {
  const isWhole = sentencesOf(inline).length === 1;
  return [
    ...(isMany ? [] : isWhole ? allowedWhole : allowed),
    ...(isOnlyCard && isCardLike(inline.text) ? (['reference'] as const) : []),
  ];
};

/** What is missing of a list. */
interface Missing {
  /** One label of an event's card stands between others. */
  readonly isOnlyCard: boolean;
  /** More than a third. */
  readonly isMany: boolean;
}

/** "authors: who writes recipes", "WHERE: what is asked for"; "Authors: Ada Moss" is of a card. */
const isCardLike = (text: string): boolean => isCard(text) && /^\s*(?:\p{Ll}|\p{Lu}{2})/u.test(text);

/** How a missing item is shown beside its siblings, the shortest way first. */
const lineOfMember = (member: Member, missing: Missing): Line | undefined => {
  const { item, inline, name } = member;
  if (!inline || isTaken(inline)) return undefined;
  // What has a name and shows none waits for what stands below it.
  if (isParent(item) || name) return isParent(item) && name && !endsDangling(name.text) ? name : undefined;
  const faults = faultsAllowed(inline, missing);
  return wholeStep(inline, short, faults) ?? inTwoParts(inline);
};

/** Whether most of what is shown is names: a name that nothing stands below is one of them. */
const areNames = (members: readonly Member[]): boolean => {
  const shown = members.flatMap(({ line }) => line?.text ?? []);
  return shown.filter((text) => countWords(text) < leastTelling).length * 2 > shown.length;
};

/** One item that is a little longer is shown where the list is whole with it. */
const withLast = (members: readonly Member[], missing: Missing): readonly Member[] => {
  const [last, ...more] = members.filter((member) => isMissed(member) && !member.line);
  if (!last?.inline || more.length > 0 || last.name || isParent(last.item) || isTaken(last.inline))
    return members;
  const line = wholeStep(last.inline, longest, faultsAllowed(last.inline, missing));
  return members.map((member) => (member === last && line ? { ...member, line } : member));
};

/** "Authors: …" beside "Status: …" is a card; one such label between others is a name. */
const leastMembers = 3;

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
  const shown = read.map((member) => {
    const { name } = member;
    const isBare = name && (!isTelling(name.text) || (!takesNames && countWords(name.text) < leastTelling));
    return isBare || !missed.includes(member) ? member : { ...member, line: lineOfMember(member, missing) };
  });
  return withLast(shown, missing);
};

/** Headings and leads over what has many more of its kind: that some of them are not named misleads nobody. */
const someOfMany =
  /\b(?:features?|news|highlights?|examples?|e\.g|such as|including|some|few|events?|talks?|podcasts?|videos?|resources?|links?|projects?|tools?|libraries|apps|sites|notes|improve\w*|miscellaneous|other)\b/iu;

/** Items that begin with a link, and each leads somewhere. */
const leadAway = ({ children: items }: List): boolean =>
  items.filter(({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'link')
    .length *
    2 >
  items.length;

const areSomeOfMany = (read: readonly Member[], list: List, above: string): boolean =>
  holdsChanges(list) ||
  most(
    read.flatMap(({ line }) => line ?? []),
    ({ text }) => isDeed(text),
  ) ||
  tellChanges(above) ||
  someOfMany.test(above) ||
  leadAway(list);

/** Whether so many lines stand for all members of a list: of other things than changes and links half must be there. */
export const standForAll = (
  read: readonly Member[],
  shown: number,
  { list, above }: { readonly list: List; readonly above: string },
): boolean => {
  const members = read.filter(isMissed).length;
  return shown * 2 >= members || areSomeOfMany(read, list, above);
};

const numbered = /^\P{L}*(?:(?:step|part|phase|schritt|étape|paso|passo)\s)?\d+(?:\.\d+)*\s*[:.)–—-]?\s*/iu;

/** "Light the oven" alone under "Step 4: Light the oven": the heading has said it; one of many steps is still a step. */
export const repeatsHeading = ([line, ...more]: readonly Line[], above: string): boolean => {
  const [heading = ''] = above.split('\n');
  const own = heading.replace(numbered, '').trim().toLowerCase();
  return more.length === 0 && !line?.children && own === line?.text.trim().toLowerCase();
};
