import { endsDangling, endsStranded } from '../dangling-ends.js';
import { isBalanced } from '../line.js';
import { rememberOf } from '../remember.js';
import { countWords } from '../words.js';
import { lacksAntecedent, namesToldThing } from './antecedents.js';
import {
  asks,
  boasts,
  callToAction,
  courtesy,
  firstPerson,
  ifReader,
  invites,
  ofThePost,
  passing,
  praise,
  toReader,
} from './asides.js';
import { beforeTheNews, commonplace, initials } from './backdrop.js';
import { choices, loneMark } from './choices.js';
import {
  announcing,
  circular,
  countsUntold,
  inSomeWay,
  isLabelled,
  onlyNames,
  points,
  promised,
  reference,
  truism,
  undifferentiated,
  unnamed,
  unsolved,
  vague,
} from './empty.js';
import { fanfare, onlyNumbered } from './fanfare.js';
import {
  addsTo,
  brokenByColon,
  compared,
  correlation,
  danglingReference,
  demonstrative,
  endsOnThat,
  formerState,
  halfTold,
  insteadOf,
  leans,
  madeBetter,
  pointsInside,
  shownAbove,
  subjectless,
} from './leaning.js';
import { brokenSubject, endsInVerb, hasMainVerb, isDeed, isDoing, isImperative } from './main-clause.js';
import { beginsWithNoun } from './noun-first.js';
import { matches, plainOf } from './phrases.js';
import { isPlaceholder } from './placeholders.js';
import { captions, contributor, credit, output, pointers, pointing } from './pointers.js';
import { isPolicy } from './policies.js';
import { pointsBack } from './pronouns.js';
import { countsRepository } from './repository-counts.js';
import {
  beforehand,
  biography,
  brokenOff,
  hobbies,
  office,
  origins,
  retelling,
  speech,
  spoken,
  story,
  talks,
} from './stories.js';
import type { Topic } from './topic.js';
import { firstIdea, remarks, statuses, transitions, walks } from './transitions.js';

interface Rejection {
  readonly reason: string;
  readonly test: (text: string, topic: Topic) => boolean;
}

/** Patterns of plain phrases, which read a text in lower case. */
interface PlainRejection {
  readonly reason: string;
  readonly patterns: readonly RegExp[];
}

/** What a text says by its phrases alone; asked after the rows of `rejections`. */
const plainRejections: readonly PlainRejection[] = [
  { reason: 'leans on another sentence', patterns: [compared, formerState, halfTold, insteadOf] },
  { reason: 'call to action', patterns: [asks, invites] },
  { reason: 'praise or announcement', patterns: [boasts, fanfare, onlyNumbered] },
  { reason: 'points back', patterns: [pointsInside, shownAbove, choices, loneMark] },
  { reason: 'part of a story', patterns: [biography, hobbies, beforehand, origins] },
  { reason: 'no subject', patterns: [subjectless] },
  { reason: 'interrupted', patterns: [brokenByColon] },
  { reason: 'announces', patterns: [countsUntold] },
  { reason: 'refers elsewhere', patterns: [points, promised, pointers, pointing] },
  { reason: 'caption', patterns: [captions] },
  { reason: 'leads on', patterns: [transitions, statuses, remarks, firstIdea, undifferentiated, inSomeWay] },
  { reason: 'walks through', patterns: [walks] },
  { reason: 'truism', patterns: [truism, commonplace, circular] },
  { reason: 'backdrop', patterns: [beforeTheNews] },
  { reason: 'names no thing of its own', patterns: [unnamed, unsolved] },
];

/** "Coincidentally, that's the oven", "Pretty obviously that bakes". */
const adverbThat =
  /^(?:(?:pretty|very|quite|soon|rather) )?\p{L}+ly(?: that\b|, (?:that|this|it|they|these|those|he|she)\b)/iu;

/** "Single- loaves rise": half a word; "stone- and wood-fired", "short- through long-baked" share a second half, "bread -and rye- keeps" is set apart. */
const tornWord =
  /\p{L}{2}-\s(?!(?:and|or|nor|to|vs|und|oder)(?!\p{L})|\p{L}{1,20}\s\p{L}{1,20}-\p{L})\p{L}/iu;
const setApart = /\s-\p{L}/u;

/** Why a text cannot stand alone on a slide: the first row that applies names the reason. */
const rejections: readonly Rejection[] = [
  { reason: 'placeholder', test: isPlaceholder },
  { reason: 'question', test: matches(/\?\s*["”’)]*$/u) },
  { reason: 'leans on another sentence', test: leans },
  { reason: 'call to action', test: (text) => callToAction.test(text) && !beginsWithNoun(text) },
  { reason: 'courtesy', test: matches(courtesy) },
  { reason: 'praise or announcement', test: matches(praise) },
  { reason: 'story about the reader', test: matches(story) },
  { reason: 'reference', test: matches(reference) },
  { reason: 'first person', test: matches(firstPerson) },
  { reason: 'passing time', test: matches(passing) },
  { reason: 'speaks of the post', test: (text) => ofThePost.test(text) || ifReader.test(text) },
  { reason: 'points back', test: (text) => demonstrative.test(text) || endsOnThat(text) || pointsBack(text) },
  { reason: 'adds to another sentence', test: matches(addsTo) },
  { reason: 'told to the reader', test: matches(toReader) },
  { reason: 'part of a story', test: matches(retelling) },
  { reason: 'who somebody is', test: matches(office) },
  { reason: 'part of a story', test: matches(talks) },
  { reason: 'truism', test: matches(initials) },
  { reason: 'comma behind its subject', test: matches(brokenSubject) },
  { reason: 'output of a program', test: matches(output) },
  { reason: 'torn word', test: (text) => tornWord.test(text) && !setApart.test(text) },
  { reason: 'credit', test: (text) => credit.test(text) || contributor.test(text) },
  { reason: 'counts a repository', test: countsRepository },
  { reason: 'standing policy', test: isPolicy },
  {
    reason: 'refers elsewhere',
    test: matches(
      /,\s(?:please\s)?(?:refer to|see|check out|consult)\s(?:the|our)\s[^,]*\b(?:docs?|documentation|manuals?|guides?|posts?|articles?|readme|wiki|pages?|website|site|tutorials?|blog)[^,]*$|\bcode of conduct[.!]?$/iu,
    ),
  },
  {
    reason: 'leans on another sentence',
    test: matches(adverbThat),
  },
  { reason: 'hour of a programme', test: matches(/^\d{1,2}[:.]\d\d\b|\s\|\s[^|]+\s\|\s/u) },
  { reason: 'stamp of a chat', test: matches(/\b\d{1,2}:\d\d(?::\d\d)?\s?(?:[AP]M)?\s?\]/u) },
  { reason: 'ellipsis', test: matches(/…|\.\.\./u) },
  { reason: 'ends in a colon', test: matches(/[:：]\s*$/u) },
  { reason: 'label before a colon', test: isLabelled },
  { reason: 'unbalanced', test: (text) => !isBalanced(text) },
  {
    reason: 'dangling end',
    test: (text) =>
      (endsDangling(text) && !endsStranded(text)) || (danglingReference.test(text) && !madeBetter.test(text)),
  },
  {
    reason: 'interrupted',
    test: matches(
      /,\s(?:for example|for instance|instead|however|though|too|as well|therefore|again|on the other hand),/iu,
    ),
  },
  { reason: 'address', test: matches(/https?:|www\.|(?:^|[\s(])@[a-z](?![\w-]*\/[a-z])/iu) },
  { reason: 'speech', test: matches(speech) },
  { reason: 'spoken', test: (text) => spoken.test(text) || brokenOff.test(text) },
  // `kubectl`, `terraform-controller v2` and `values.yaml` are names.
  {
    reason: 'starts in lower case',
    test: matches(/^\p{Ll}(?![^\s]*(?:\p{Lu}|\p{N}|[-_./]\p{L})|\p{Ll}*(?:ctl|rs|db|sql|fmt)\s)/u),
  },
  { reason: 'path', test: matches(/\p{L}\s[>›»→]\s\p{L}/u) },
  {
    reason: 'starts with a sign',
    test: matches(/^(?!@[a-z][\w-]*\/|\$\d|--?[a-z])[^\p{L}\p{N}`]|^\d{1,2}[.)]\s|^(?:19|20)\d\d,\s/u),
  },
  { reason: 'too short', test: (text) => countWords(text) < 4 },
  { reason: 'names no thing of its own', test: (text) => vague.test(text) || onlyNames(text) },
  { reason: 'announces', test: matches(announcing) },
  { reason: 'no antecedent', test: lacksAntecedent },
  { reason: 'names what was told before', test: namesToldThing },
  { reason: 'ends in its verb', test: endsInVerb },
  {
    reason: 'no main verb',
    test: (text) =>
      !hasMainVerb(text) && !correlation.test(text) && !isImperative(text) && !isDeed(text) && !isDoing(text),
  },
];

const phraseIn = (text: string): PlainRejection | undefined => {
  const plain = plainOf(text);
  return plainRejections.find(({ patterns }) => patterns.some((pattern) => pattern.test(plain)));
};

const ofMainClause: ReadonlySet<string> = new Set(['leans on another sentence', 'announces']);

/** Why no clause before a main clause makes a text one for a slide: what it asks, points at or walks through. */
export const rejectPhrases = (text: string): string | undefined => {
  const found = phraseIn(text);
  return found && ofMainClause.has(found.reason) ? undefined : found?.reason;
};

const reasonFor = (text: string, topic: Topic): string | undefined =>
  rejections.find(({ test }) => test(text, topic))?.reason ?? phraseIn(text)?.reason;

/** Why a text cannot stand below what answers some reasons: the first of the other rows; a phrase is answered by nothing. */
export const rejectBut = (answered: ReadonlySet<string>, text: string, topic: Topic): string | undefined =>
  rejections.find(({ reason, test }) => !answered.has(reason) && test(text, topic))?.reason ??
  phraseIn(text)?.reason;

/** What was said of texts under titles: one rule after another asks for the same ranges of a sentence. */
const reasonsUnder = rememberOf((_: Topic) => new Map<string, string | undefined>());

/** Why a text cannot stand alone on a slide under titles with these terms, or undefined when it can. */
export const rejectLine = (text: string, topic: Topic): string | undefined => {
  const reasons = reasonsUnder(topic);
  if (!reasons.has(text)) reasons.set(text, reasonFor(text, topic));
  return reasons.get(text);
};
