import type { RootContent } from 'mdast';
import { isAttendance } from '../../model/attendance.js';
import { isFullName } from '../../model/full-names.js';
import { inlineOf } from '../../model/list-items.js';
import { plainText } from '../../model/plain-text.js';
import { flattenInline } from '../inline-text.js';
import { sentenceAbove } from '../place-of.js';
import { sentencesOf } from '../segment/sentences.js';
import { worksBut } from '../turned-down.js';
import { countWords } from '../words.js';
import type { ListInPlace } from './introductions.js';
import { areTopics } from './list-points.js';
import { onlyLink } from './only-link.js';

const wordsOf = (node: RootContent | undefined): readonly string[] =>
  node?.type === 'paragraph' ? sentencesOf(flattenInline(node.children)).map(({ text }) => text.trim()) : [];

/** "Now let's say none of the ovens had a door": what is not so. */
const supposed =
  /^(?:\p{L}+,?\s)?(?:let['’]s|let us)\s(?:now\s)?(?:say|suppose|pretend|assume|imagine)\s(?!hi|hello)|^(?:now,?\s|but\s)?(?:suppose|imagine|pretend)\s/iu;
const notSo = /\b(?:no|none|nobody|nothing|not|never|without|had|were|did)\b|n['’]t\b/iu;
const choices = /\b(?:choices|options|alternatives|possibilities)\b|\b(?:would|could)\b|['’]d\b/iu;

/** "Let's say you have an oven without a door, for example:": what is told of it stands behind the list. */
const caseOf = /[,—–-]\s(?:for example|for instance|such as|e\.g\.?)\s*[:：]$/iu;

/** Whether a list holds what could be chosen if something were so that is not, or cases of it: shown alone it would be advice. */
export const isOnlySupposed = ({ before }: ListInPlace): boolean => {
  const sentences = wordsOf(before);
  const last = sentences.at(-1) ?? '';
  if (supposed.test(last) && caseOf.test(last)) return true;
  return choices.test(last) && sentences.some((text) => supposed.test(text) && notSo.test(text));
};

/** "Useful turns of the stone become impossible. For example:": what the items would be. */
const impossible =
  /\b(?:becomes?|became|is|are|was|were|makes?\s(?:it|them|\S+\s\S+))\s(?:(?:all|nearly|almost|completely|simply)\s)?(?:impossible|infeasible|unfeasible|(?:not|no longer) (?:possible|feasible))\b/iu;
const forExample = /^(?:for example|for instance|e\.g\.|examples?(?: are)?)\P{L}*$/iu;

/** Whether a list gives examples of what the sentence before its lead says cannot be: shown alone they would be offers. */
export const isImpossible = ({ before }: ListInPlace): boolean => {
  const [denial = '', lead = ''] = wordsOf(before).slice(-2);
  return forExample.test(lead) && impossible.test(denial);
};

const poor =
  'bad|poor|terrible|awful|horrible|dreadful|inefficient|repetitive|tedious|cumbersome|painful|clumsy|error-prone|unacceptable|impractical|insufficient|wasteful|unsatisfying|unsatisfactory|far from (?:ideal|perfect|optimal)|not (?:ideal|acceptable|practical|sustainable|scalable|maintainable|very (?:good|efficient|practical|nice))';
/** "These are all pretty bad choices", "As you can see, it is very repetitive", "It worked, but it was slow and tedious". */
const condemning = new RegExp(
  `^(?:(?:as (?:you|we) can see|unfortunately|obviously|clearly|but|however|sadly|alas|needless to say),?\\s){0,2}(?:it worked,?\\sbut\\s)?(?:(?:all|both)(?:\\sof)?\\s)?(?:it|this|that|these|those|they|them)(?:['’]s|['’]re|\\s(?:is|are|was|were|(?:works?|worked),? but (?:it|they) (?:is|are|was|were))|\\s(?:approach|approaches|choices|options|process|workflow|steps)\\s(?:is|are|was|were))\\s(?:(?:all|both|very|quite|pretty|rather|really|extremely|so|too|obviously|clearly|highly|an?|of course|also)\\s){0,3}(?:${poor})(?!\\p{L})(?!\\s(?:for|if|when|enough)\\b)|^none of (?:them|these|those)(?:\\s\\S+)?\\s(?:is|are|was|were)\\s(?:\\S+\\s)?(?:acceptable|good|great|ideal|satisfying|viable|practical)(?!\\p{L})`,
  'iu',
);
/** Words that tell the same above the list. */
const toldAbove =
  /\b(?:problems?|issues?|mistakes?|bad|wrong|worse|avoid\w*|pitfalls?|drawbacks?|downsides?|disadvantages?|limit\w*|challeng\w*|pain\w*|trouble\w*|anti-?patterns?|don['’]t|not|old|legacy|before|until now|previous\w*|myths?|fail\w*|cons|weak\w*|difficult\w*|hard)\b/iu;

/** Whether the sentence right behind a list condemns it, and nothing above it does: shown alone it would be advice. */
export const isCondemned = ({ before, after, heading = '' }: ListInPlace): boolean =>
  wordsOf(after)
    .slice(0, 2)
    .some(
      (text, index) =>
        (condemning.test(text) && (index === 0 || /\b(?:these|those|they)\b/iu.test(text))) ||
        (index === 0 && worksBut(text)),
    ) &&
  !toldAbove.test(heading) &&
  !toldAbove.test(wordsOf(before).at(-1) ?? '');

/** "This is obviously a non-starter": what stands below an item that is turned down. */
const turnedDown =
  /^(?:but |however, )?(?:it|this|that|which)(?:['’]s|\s(?:is|was))\s(?:\p{L}+ly\s)?(?:an?\s)?(?:non-?starter|no-go|out of the question|not an option|no option|(?:bad|terrible|poor|awful) idea)\b/iu;

/** Whether what stands below an item of a list, or behind its first sentence, turns it down: named alone it would be advice. */
export const holdsTurnedDown = ({ list }: ListInPlace): boolean =>
  list.children.some((item) =>
    item.children
      .flatMap((child) =>
        child.type === 'list' ? child.children.flatMap(({ children }) => children) : [child],
      )
      .flatMap(wordsOf)
      .some((text) => turnedDown.test(text)),
  );

/** Whether a list states nothing by itself: it is supposed, impossible, condemned or turned down, or only tells who came. */
export const isNoStatement = (place: ListInPlace): boolean =>
  isOnlySupposed(place) ||
  isImpossible(place) ||
  isCondemned(place) ||
  holdsTurnedDown(place) ||
  isAttendance(place.list, sentenceAbove(place) ?? place.heading ?? '');

const people =
  /(?<!\b(?:for|of|by|to|from|with|among)\s(?:\S+\s){0,3})\b(?:friends?|people|folks|persons|bloggers?|authors?|contributors?|participants?|attendees|colleagues|writers?|others|those|everyone|friendly faces|speakers?)\b/iu;

/** "Some friends that have already baked": names that lead to whose they are are for readers. */
const areOfPeople = (lead: string, { list, lines }: ListInPlace): boolean =>
  people.test(lead) &&
  list.children.filter((item) => onlyLink(item) !== undefined).length >= lines.length &&
  lines.every(({ text }) => isFullName(text) || handle.test(text));

/** "Four talks by bakers" over "**Ada Moss**, who will speak of rye": what they bring is told behind their names. */
const promised =
  /\b(?:contributions|talks|sessions|presentations|workshops|tutorials|papers|posters|keynotes|demos|lectures)\b/iu;

const arePromisedThings = (lead: string, { list, lines }: ListInPlace): boolean =>
  promised.test(lead) &&
  areTopics(list) &&
  lines.length >= 2 &&
  lines.every(({ text, children }) => isFullName(text) && !children) &&
  list.children.some((item) => countWords(plainText(inlineOf(item))) > mostOfName);

/** In words: where no item is longer, each is its name alone, and nothing is cut off. */
const mostOfName = 4;

/** "@ada", "Ada". */
const handle = /^(?:@[\w-]+|\p{Lu}[\p{L}.'’-]*)$/u;

/** ", which has some drawbacks": of what is said before it, and of nothing else. */
const ofClauseBefore =
  /,\swhich\s(?:\p{L}+ly\s|also\s)?(?:has|have|had|brings?|brought|comes? with|came with|creates?|created|causes?|caused|poses?|posed|raises?|raised)\s/giu;

/** Whether the words over a list are what a clause tells of the one before it, which they do not name. */
const isOfClauseBefore = (lead: string, text: string): boolean => {
  const name = lead.replace(/\s*[:：]$/u, '').toLowerCase();
  return [...text.matchAll(ofClauseBefore)].some(({ 0: { length }, index }) =>
    text
      .slice(index + length)
      .toLowerCase()
      .startsWith(name),
  );
};

/** Whether the words over a list name people, or what something that they do not name has: below them it would be the heading's. */
export const isOfOthers = (lead: string, place: ListInPlace): boolean =>
  areOfPeople(lead, place) ||
  arePromisedThings(lead, place) ||
  isOfClauseBefore(lead, wordsOf(place.before).at(-1) ?? '');

const asksWhether =
  /^\P{L}*(?:should|shall|is|are|was|were|can|could|do|does|did|will|would|must|may|has|have)\s.*[?？]\P{L}*$/iu;
const kinds =
  /^(?:(?:the|a few|some|several|following|two|three|four|five|six|seven|many|different|various|common)\s)*(?:scenarios|cases|situations|circumstances|occasions|instances|places|contexts|conditions)$/iu;

/** "It is common to see it in three scenarios:" under "Should it be done?": only the sentence tells whether the scenarios are for it. */
export const answersNothing = (name: string, rest: string, heading: string): boolean =>
  asksWhether.test(heading) && kinds.test(name.trim()) && countWords(rest) >= leastRest;

/** Fewer words only say that there is a list. */
const leastRest = 5;
