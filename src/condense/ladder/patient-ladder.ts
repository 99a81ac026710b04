import type { Line } from '../../model/claim.js';
import { onlyAdds } from '../edge-vetoes.js';
import { firstPerson, ofThePost, passing } from '../gate/asides.js';
import { demonstrative, formerState } from '../gate/leaning.js';
import { plainOf } from '../gate/phrases.js';
import { pointsBack } from '../gate/pronouns.js';
import { rejectLine, rejectPhrases } from '../gate/reject-line.js';
import { type Topic, topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, capitalisedAt, isBalanced, makeLine } from '../line.js';
import { rememberPair } from '../remember.js';
import { splitClauses } from '../segment/clauses.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';
import { judgeSentence, type Lengths, shortened } from './sentence-ladder.js';
import type { Range } from './sentence-rung.js';

/** A slide of one sentence has room for a longer one. */
export const patient: Lengths = { cut: 18, whole: 20 };

/** What a sentence begins with when its main clause comes later and does not lean on the sentence before it. */
const opener =
  /^(?:when|whenever|if|unless|until|once|before|after|while|because|since|with|without|by|for|to|in|from|during|under|despite|unlike|among|as|at|on|given|instead of|rather than|depending on|using|even if|even though|although|though|whether|like|thanks to)\s/i;

/** Words of an opening that only the sentence before it fills. */
const told =
  /\b(?:such|same|other|others|even more|even further|metaphor|analogy|another|above|following|here|there|now|then|today|currently|so|also|too|both|example|instance|case|addition|contrast|mind|post|article|section|result|short|general|particular|you see|you know|always|mentioned|alluded|hinted|said|noted|previous|prior|finally|making|reference|start with|many things|any case|after all|downside|surface|top of|(?:once|when|if) (?:added|set|done|installed|enabled|complete|completed|configured|ready)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "Once added", "if not applied", "despite that": what, stands in the sentence before. */
const elliptic = /^(?:(?:once|when|until)\s|if\snot\s)\p{L}+ed$|\bthat$|^within an?\s/iu;

/** "If you are curious", "If you have questions": what a reader of the post may wish, and no case of the thing. */
const wishes =
  /\bif you(?:['’](?:re|d|ve)| are| would| have)? (?:also |still |already |ever |really |just )?(?:interested|new|curious|wish|like|love|prefer|find|found|missed|notice|looking|look|read|follow|think|feel|know|see|hear|heard|run into|get|care|ask|not|been|any|questions?|feedback|ideas?|suggestions|concerns|comments|issues|problems|trouble|enjoy|attend|can|could|must|choose|decide)\b|\bif you(?:['’]ve| haven| don['’]t)|\bif you want to (?:know|learn|see|help|try|get|join|contribute|read|find|hear|understand|be|take|support|follow|discuss|meet|dive|explore|participate)\b/iu;

/** The most words before the main clause: more are a story of their own. */
const maxOpening = 11;

/** Where the main clause begins behind an opening of so many words that stands alone; undefined when there is none. */
export const afterOpening = (text: string, most = maxOpening): number | undefined => {
  if (!opener.test(text)) return undefined;
  const [first, second] = splitClauses(text);
  const isPlain = first && second && first.joint === 'comma';
  const head = text.slice(0, first?.end ?? 0);
  const words = countWords(head);
  const stands =
    words >= 2 &&
    words <= most &&
    isBalanced(head) &&
    !pointsBack(head) &&
    !formerState.test(plainOf(head)) &&
    !/(?:^|[\s(])[@#][\p{L}\d]/u.test(head) &&
    !elliptic.test(head) &&
    ![told, demonstrative, firstPerson, ofThePost, wishes, passing].some((pattern) => pattern.test(head));
  return isPlain && stands ? second.start : undefined;
};

/** What a line may be about, and how long it may be. */
interface Bounds {
  readonly topic: Topic;
  readonly lengths: Lengths;
}

/** One thing that an opening may name. */
const one = /(?:^|\s)(?:an?|the|your|each|every|one)\s\p{L}/iu;

/** "It" as the subject or the last object of a main clause. */
const standIn = /^it(?=['’\s])|(?<=\s)it(?=[.!]?$)/iu;

/**
 * "When an oven is cold, it must be swept": a main clause with a name for "it", where its opening names one thing. In
 * "Given an oven, it bakes" it is another.
 */
const withName = (main: string, opening: string): string =>
  one.test(opening) && !/^given\s/i.test(opening) ? main.replace(standIn, 'Rosa') : main;

/** "When the mill was built, the ovens were small", "once the bell was cleared, the ovens would cool": how it used to go. */
export const tellsHowItWas = (opening: string, main: string): boolean =>
  inTime.test(opening) && /\b(?:was|were|had)\b/iu.test(opening) && /\b(?:would|was|were)\b/iu.test(main);

const inTime = /^(?:when|whenever|if|unless|until|once|because|since|as|while|before|after)\s/iu;

/** "When the oven is cold, loaves stay flat": shown whole, when its main clause would stand alone. */
const withOpening = (
  inline: InlineText,
  sentence: Sentence,
  { topic, lengths }: Bounds,
): Line | undefined => {
  const lead = afterMarker(sentence.text);
  const text = sentence.text.slice(lead);
  const at = countWords(text) <= lengths.whole ? afterOpening(text) : undefined;
  if (at === undefined || tellsHowItWas(text.slice(0, at), text.slice(at))) return undefined;
  const named = new Set([...topic, ...topicOf(text.slice(0, at))]);
  const main = makeLine(inline, [sentence.start + lead + at, sentence.end], 'sentence');
  const line = makeLine(inline, [sentence.start + lead, sentence.end], 'sentence');
  return main &&
    line &&
    rejectLine(withName(capitalised(main).text, text.slice(0, at)), named) === undefined &&
    rejectPhrases(line.text) === undefined
    ? capitalisedAt(inline, sentence.start + lead, line)
    : undefined;
};

/** "Note:" and "The result:" tell what kind of sentence follows; of "Myth:" or "Before:" it would not be true. */
const label =
  /^(?:(?:the|one|another|an?|our) )?(?:(?:main|big|biggest|key|first|second|third|final|real|short) )?(?:note|important|tip|warning|caution|result|outcome|upshot|problem|challenge|issue|reason|lesson(?: learned)?|takeaway|answer|solution|fix|bottom line|downside|upside|drawback|benefit|advantage|conclusion|finding|fact|truth|point|tl;?dr|in short|key (?:insight|point|idea)|rule of thumb)s?:\s+/i;

/** A sentence behind its label is read like any other. */
const afterLabel = (inline: InlineText, sentence: Sentence, bounds: Bounds): Line | undefined => {
  const length = label.exec(sentence.text)?.[0].length;
  if (length === undefined) return undefined;
  const rest = { ...sentence, start: sentence.start + length, text: sentence.text.slice(length) };
  return judgeSentence(inline, rest, bounds.topic, bounds.lengths).line ?? withOpening(inline, rest, bounds);
};

/** A parenthesis that may add to a sentence; one behind a number or a quotation is its source and stays. */
const parenthesis = /(?<![\d%"”])\s\((?![^()]*\d{4})[^()]{3,}\)(?=[\s,.;])/gu;

const withoutParenthesis = (
  inline: InlineText,
  sentence: Sentence,
  { topic, lengths }: Bounds,
): Line | undefined => {
  const [found, ...more] = [...sentence.text.matchAll(parenthesis)];
  if (!found || more.length > 0 || !onlyAdds(found[0])) return undefined;
  const lead = afterMarker(sentence.text);
  const from = sentence.start + found.index;
  const without: Range = [from, from + found[0].length];
  const plain = sentence.text.slice(lead, found.index) + sentence.text.slice(found.index + found[0].length);
  for (const [, end] of shortened(plain, [0, plain.length], lengths)) {
    // What ends before its parenthesis needs none to be left out.
    if (lead + end <= found.index) return undefined;
    const to = sentence.start + lead + end + found[0].length;
    const line = makeLine(inline, [sentence.start + lead, to], 'sentence', without);
    if (line && rejectLine(capitalised(line).text, topic) === undefined)
      return capitalisedAt(inline, sentence.start + lead, line);
  }
  return undefined;
};

/** What a sentence gives that no rung lets stand as it is: with what stands before its main clause, behind its label or without its parenthesis. */
export const roundaboutLine = (
  inline: InlineText,
  sentence: Sentence,
  { topic, lengths }: Bounds,
): Line | undefined => {
  if (/[?:：]\s*["”’)]*$/u.test(sentence.text)) return undefined;
  const bounds = { topic, lengths };
  return (
    withOpening(inline, sentence, bounds) ??
    afterLabel(inline, sentence, bounds) ??
    withoutParenthesis(inline, sentence, bounds)
  );
};

/**
 * The line that a sentence gives a section which would show nothing else: a longer one, or a roundabout one. It passes
 * every gate that a shorter one passes.
 */
export const patientLine = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined =>
  findPatientLine(sentence, topic, inline);

/** A section that shows nothing else asks for the lines of its sentences once more. */
const findPatientLine = rememberPair(
  (sentence: Sentence, topic: Topic, inline: InlineText): Line | undefined =>
    judgeSentence(inline, sentence, topic, patient).line ??
    roundaboutLine(inline, sentence, { topic, lengths: patient }),
);
