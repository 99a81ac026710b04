import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isCallToFollow } from '../../model/signposts.js';
import { isDeed } from '../gate/main-clause.js';
import { holdsPlaceholder } from '../gate/placeholders.js';
import { type ItemFault, isCard, isEmptyItem, rejectItem } from '../gate/reject-item.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { tellChanges } from './bare-labels.js';
import { holdsChanges } from './changes.js';
import { isForMakers } from './commit-titles.js';
import type { ReadItem } from './even-lines.js';
import { isGenericLink } from './generic-links.js';
import { onlyLeads } from './list-kinds.js';
import { most } from './most.js';
import { isCaption } from './opened-below.js';

/** What an item of a list says, as the members of its list are looked at. */
export interface Member extends ReadItem {
  readonly inline: InlineText | undefined;
  /** What it would show if nothing were missed below it. */
  readonly name: Line | undefined;
}

/** Items that only say that there are more. */
export const filler =
  /^[^\p{L}\p{N}]{0,6}(?:and |or )?(?:add(?:ing)? more\b.*|the list goes on|lots,? lots more|lots more|plenty more|so (?:forth|on)|more|(?:so )?much more|(?:so )?many more|(?:hundreds|dozens|thousands|lots|plenty|tons) (?:of (?:other |more |smaller )?|more )(?:bug ?)?(?:improvements?|fix(?:es)?|features|changes|tweaks|things|updates|enhancements)(?:(?:,|,? and|\s&) \p{L}{1,30}){0,3}(?: (?:at|on|in|across|all over) .{1,40})?|anything else\b(?!\s(?:is|are|was|will|gets?|must|can|has|goes|should|would)\b).*|many others|others|etc|et cetera|and|or|(?:and|plus|as well as|along with)\s(?:lots|plenty|tons|loads|heaps|dozens|hundreds|an? (?:lot|bunch|few|couple|number|ton)|many|several|some|various|numerous|countless)\s(?:of\s)?(?:(?:lots|many|some|several|various|numerous|a few|few)\s)?(?:other|more|smaller|minor|additional|further)\s(?:(?:other|more|small|smaller|minor|tiny|little|miscellaneous)\s){0,3}[\p{L}-]{1,30}(?:(?:,|\sand|\s&)\s[\p{L}-]{1,30}){0,3}|(?:and|plus|as well as|along with)\s(?:other|more|smaller|minor|additional|further)\s(?:(?:other|small|smaller|minor|tiny|little|bug|miscellaneous)\s){0,3}(?:improvements?|fix(?:es)?|bugfixes|features?|changes|things|stuff|updates?|tweaks?|enhancements?|items|additions|goodies)(?:(?:,|\sand|\s&)\s[\p{L}-]{1,30}){0,3})[.,;…!\s]*$/iu;

/** Whether an item is one of those that its list is of. */
export const isMissed = ({ item, inline, line }: Member): boolean => {
  if (line) return true;
  const text = inline?.text.trim() ?? '';
  if (!inline || text === '' || filler.test(text) || isCallToFollow(item) || isGenericLink(item))
    return false;
  if (isEmptyItem(text) || isForMakers(text) || onlyLeads(text) || isCaption(item, text)) return false;
  if (formField.test(text) || holdsPlaceholder(inline)) return false;
  return (
    isCardLike(text) ||
    isWholeQuestion(text) ||
    !missedByNobody.has(rejectItem((sentencesOf(inline)[0]?.text ?? '').replace(/[.:。：]\s*$/u, '')))
  );
};

/** "Is there a shelf for the salt?": what is asked, and is all that the item says; "Got any questions?" asks the reader. */
export const isWholeQuestion = (text: string): boolean =>
  /^(?:is|are|does|do|what|which|how|why|where|when|who)\s[^?？.]{8,}[?？]$/iu.test(text) &&
  !/\b(?:you|your|I|my)\b/iu.test(text);

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

/** "authors: who writes recipes", "WHERE: what is asked for"; "Authors: Ada Moss" is of a card. */
export const isCardLike = (text: string): boolean => isCard(text) && /^\s*(?:\p{Ll}|\p{Lu}{2})/u.test(text);

/** Whether so many lines stand for all members of a list: of other things than changes and links half must be there. */
export const standForAll = (
  read: readonly Member[],
  shown: number,
  { list, above }: { readonly list: List; readonly above: string },
): boolean => {
  const members = read.filter(isMissed).length;
  return shown * 2 >= members || areSomeOfMany(read, list, above);
};

const areSomeOfMany = (read: readonly Member[], list: List, above: string): boolean =>
  holdsChanges(list) ||
  most(
    read.flatMap(({ line }) => line ?? []),
    ({ text }) => isDeed(text),
  ) ||
  tellChanges(above) ||
  someOfMany.test(above) ||
  leadAway(list);

/** Headings and leads over what has many more of its kind: that some of them are not named misleads nobody. */
const someOfMany =
  /\b(?:features?|news|highlights?|examples?|e\.g|such as|including|some|few|events?|talks?|podcasts?|videos?|resources?|links?|projects?|tools?|libraries|apps|sites|notes|improve\w*|miscellaneous|other)\b/iu;

/** Items that begin with a link, and each leads somewhere. */
const leadAway = ({ children: items }: List): boolean =>
  most(items, ({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'link');
