import type { Line } from '../../model/claim.js';
import { rightEdges } from '../edge-cut.js';
import { lossOf } from '../edge-losses.js';
import { endsOpen } from '../ends.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { rejectLine, rejectPhrases } from '../gate/reject-line.js';
import { type Topic, topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';
import { afterOpening, tellsHowItWas } from './patient-ladder.js';

const mostOpening = 14;
const leastOpening = 5;
/** "By nature": fewer words say nothing on a line of their own. */
const leastAlone = 3;
/** "If nothing else": it holds of whatever is said. */
const anyhow =
  /^(?:if (?:nothing else|anything|all goes well|possible|so)|for (?:the most part|a while)|at (?:any rate|its core)),/iu;
const leastMain = 4;

/** How long a sentence and its main clause may be, and whether it may begin with more than a condition. */
interface Openings {
  /** A shorter one is shown whole, in its order. */
  readonly least: number;
  /** A longer one is a paragraph. */
  readonly whole: number;
  readonly main: number;
  readonly isAny: boolean;
}

const usual: Openings = { least: 19, whole: 30, main: 14, isAny: false };
/** A slide of one sentence has room for a longer one, and for a means or an end: "By opening the door, …". */
export const patientOpenings: Openings = { least: 17, whole: 34, main: 17, isAny: true };

/** The titles that stand above a sentence, and what it may begin with. */
interface Under {
  readonly topic: Topic;
  readonly openings?: Openings;
}

/**
 * "When a loaf needs to look different in the window, | give it a cut of its own": a sentence of more than a glance, its
 * main clause on a line and its condition below it: what is large is the point. Neither is shown without the other.
 */
export const openedLine = (
  inline: InlineText,
  sentence: Sentence,
  { topic, openings: { least, whole, main: mostMain, isAny } = usual }: Under,
): Line | undefined => {
  const lead = afterMarker(sentence.text);
  const text = sentence.text.slice(lead);
  const words = countWords(text);
  if (words < least || words > whole || endsOpen(text)) return undefined;
  const start = afterOpening(text, mostOpening);
  if (
    start === undefined ||
    countWords(text.slice(0, start)) < leastAlone ||
    anyhow.test(text) ||
    !(isAny || isClause(text.slice(0, start)))
  )
    return undefined;
  // "If the flour is wet, ovens are cold, and bakers late, …": conditions in a row.
  if (/^[^,;:]+,\s(?:and|or)\s[^,;:]+,\s/u.test(text.slice(start))) return undefined;
  if (tellsHowItWas(text.slice(0, start), text.slice(start))) return undefined;
  if (rejectPhrases(text) !== undefined) return undefined;
  const at = sentence.start + lead;
  const named = new Set([...topic, ...topicOf(text.slice(0, start))]);
  const opening = makeLine(inline, [at, at + start], 'sentence');
  const main = mainClause(inline, [at + start, text.slice(start)], { topic: named, most: mostMain });
  if (!opening || !main) return undefined;
  const line = capitalised(main);
  if (oneOfThem.test(line.text)) return undefined;
  return asWhom.test(text) ? line : { ...line, children: [goingOn(opening)] };
};

/** "Even if the baker is slow, a guild cannot hire a new one": of what, the condition says, and would stand below it. */
const oneOfThem = /\b(?:an?|another|the|some|any)\s(?:[\p{L}-]+\s)?ones?(?=[\s.,;]|$)/iu;

/** Below its main clause a condition goes on with it: "if the oven is cold" is no point of its own. */
const goingOn = (line: Line): Line => {
  const [first, ...rest] = line.content;
  if (first?.type !== 'text') return line;
  return {
    ...line,
    text: withSmall(line.text),
    content: [{ ...first, value: withSmall(first.value) }, ...rest],
  };
};

const withSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "As a guild of bakers, …": of whom it is said holds it for no case, and says nothing alone. */
const asWhom = /^as an?\s(?!part\b|result\b|consequence\b|rule\b|last resort\b)/iu;

/** "If the oven is cold", "Because rye is sticky"; "In the coming year" alone on a line says nothing. */
const isClause = (opening: string): boolean => {
  const clause = conjunction.exec(opening)?.[1];
  return clause !== undefined && countWords(opening) >= leastOpening && hasMainVerb(clause);
};

const conjunction =
  /^(?:if|when|whenever|unless|until|once|because|since|as|while|before|after|even if|even though|although|though|whether)\s(.*)$/isu;

/** The main clause, whole or without what it only adds, when it would stand alone. */
const mainClause = (
  inline: InlineText,
  [at, text]: readonly [number, string],
  { topic, most }: { readonly topic: Topic; readonly most: number },
): Line | undefined => {
  for (const end of endsOf(text, most)) {
    const line = makeLine(inline, [at, at + end], 'sentence');
    if (line && rejectLine(capitalised(line).text, topic) === undefined) return line;
  }
  return undefined;
};

const endsOf = (text: string, most: number): number[] =>
  countWords(text) <= most
    ? [text.length]
    : rightEdges(text, most, leastMain).filter(
        (end) => hasMainVerb(text.slice(0, end)) && lossOf(text.slice(0, end), text.slice(end)) === undefined,
      );
