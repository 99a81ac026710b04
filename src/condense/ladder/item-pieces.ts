import { rightEdges } from '../edge-cut.js';
import { isImperative } from '../gate/main-clause.js';
import { type InlineText, textOfNode } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { cleanEdges, keepsClause, keepsPoint } from './item-cuts.js';
import {
  afterLabel,
  denseGloss,
  denseHead,
  maxWords,
  type Part,
  patience,
  patienceWith,
  runsOn,
  withGloss,
} from './item-names.js';
import type { Range } from './sentence-rung.js';

/** What an item shows that has no name, the shorter and surer first. */
export const pieces: readonly Part[] = [
  { name: 'action of a step', range: actionOfStep },
  { name: 'label and first clause of its gloss', range: denseGloss },
  { name: 'label and gloss', range: withGloss },
  { name: 'after a label', range: afterLabel },
  { name: 'first sentence', range: (inline) => sentenceWithin(inline, maxWords) },
  { name: 'edge cut', range: (inline) => cutWithin(inline, maxWords) },
  { name: 'long first sentence', range: (inline) => sentenceWithin(inline, patienceWith(inline.text)) },
  { name: 'long edge cut', range: (inline) => cutWithin(inline, patience) },
  { name: 'head before a colon', range: denseHead },
  { name: 'thesis', range: thesisWithin },
];

/** What an item shows that would be the only one of its list that is missing: more is cut off it, or nothing. */
export const patientPieces: readonly Part[] = [
  { name: 'patient edge cut', range: patientCut },
  { name: 'patient first sentence', range: (inline) => sentenceWithin(inline, longestMissed) },
];

/** In words: of a few items one is shown whole at this length where nothing shorter is left. */
const longestMissed = 24;

function patientCut(inline: InlineText): Range | undefined {
  const first = sentencesOf(inline)[0];
  const end =
    first && rightEdges(first.text, patience, leastCut).find((edge) => keepsPoint(first.text, edge));
  return !first || end === undefined || runsOn(inline) ? undefined : [first.start, first.start + end];
}

/** Fewer words of a longer sentence are its beginning, and no point. */
const leastCut = 6;

/** "Go to the mill. Choose a sack": where a step is done; what is done stands in the next sentence. */
const goingThere =
  /^(?:go to|open|navigate to|head to|head over to|visit|switch to|return to|move to|click on|log ?in(?:to| to))\s/iu;
const placeFirst = /^(?:from|in|on|under|at|there)\s[^,]{2,40},\s/iu;
const maxGoing = 8;

function actionOfStep(inline: InlineText): Range | undefined {
  const [first, second] = sentencesOf(inline);
  if (!first || !second || !goingThere.test(first.text) || countWords(first.text) > maxGoing)
    return undefined;
  const isAction = isImperative(second.text) || isImperative(second.text.replace(placeFirst, ''));
  return isAction && countWords(second.text) <= maxWords ? [second.start, second.end] : undefined;
}

/** "Oven 4.2 introduces new features and bug fixes.", "The mill has received important improvements.": which, the next sentence tells. */
const onlyNews =
  /^(?:\S+\s){1,6}?(?:introduces?|includes?|contains?|comes with|brings?|has received|received|got|has|have|features)\s(?:(?:some|several|many|various|a|few|couple|number|lot|of|important|new|numerous|small|minor|major|other|great|nice|significant|exciting|bug|performance|usability|quality|of|life|the|usual|and|&|as|well)(?:,\s|\s)){1,8}(?:features|functionality|improvements|fixes|bug-?fixes|changes|updates|enhancements)(?:,? (?:and|as well as|along with)(?: \p{L}+){0,2} (?:features|improvements|fixes|bug-?fixes|changes|updates|enhancements))?[.!]\s*$/iu;

/** What an item says behind a sentence that only says that there is news. */
export function behindNews(inline: InlineText): Range | undefined {
  const [first, second] = sentencesOf(inline);
  if (!first || !second || !onlyNews.test(first.text.slice(0, longestNews))) return undefined;
  // Of several things that have news each is named by what is shown of it.
  const subject = /[\p{L}\p{N}-]{4,}/u.exec(first.text)?.[0].toLowerCase() ?? '';
  const isNamed = subject !== '' && second.text.toLowerCase().includes(subject);
  return isNamed && countWords(second.text) <= patience ? [second.start, second.end] : undefined;
}

/** In characters: a longer sentence says more. */
const longestNews = 160;

/** Whether a part ends as a question; of `rye?()` or `Loaf.dark?` the name does. */
export const asks = ({ text, leaves }: InlineText, [start, end]: Range): boolean =>
  /[?？]\s*$/u.test(text.slice(start, end)) &&
  leaves.findLast(({ start: from }) => from < end)?.node.type !== 'inlineCode';

function sentenceWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  // "Registering? Sign up here": a question of a word or two is no point.
  const isCall = first && asks(inline, [first.start, first.end]) && countWords(first.text) < 3;
  const isHalf = first && /^\s*(?:[→⇒➜]|->|=>)/u.test(inline.text.slice(first.end));
  return first && !isCall && !isHalf && !runsOn(inline) && countWords(first.text) <= limit
    ? [first.start, first.end]
    : undefined;
}

function cutWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  const end = first && cleanEdges(first.text, limit)[0];
  if (!first || end === undefined || !keepsClause(first.text.slice(0, end), first.text)) return undefined;
  if (runsOn(inline)) return undefined;
  return [first.start, first.start + end];
}

/** "*Every loaf of the night is turned once.* …": a first sentence that its author set apart is shown at some length. */
function thesisWithin(inline: InlineText): Range | undefined {
  const first = sentencesOf(inline)[0];
  const node = inline.nodes.find((own) => textOfNode(own).trim() !== '');
  const isApart = node?.type === 'strong' || node?.type === 'emphasis';
  if (!first || !isApart || !/[.。]\s*$/u.test(textOfNode(node))) return undefined;
  return textOfNode(node).trim() === first.text.trim() && countWords(first.text) <= longestThesis
    ? [first.start, first.end]
    : undefined;
}

const longestThesis = 22;
