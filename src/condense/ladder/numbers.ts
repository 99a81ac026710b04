import type { Claim, Line } from '../../model/claim.js';
import { personal } from '../gate/first-person.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { pointsBack } from '../gate/pronouns.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { afterMarker } from './markers.js';
import { namedSourceIn } from './named-sources.js';
import {
  clauseAfter,
  countedAfter,
  deedOfCounted,
  endOfThought,
  leftClause,
  type Range,
  short,
  wholeClause,
} from './number-clauses.js';
import { countsNothing, isOfSomethingElse } from './number-vetoes.js';

const qualifier =
  '(?:[~≈]\\s?)?(?:(?:only|just|still)\\s+(?=about|around|roughly|some|\\p{L}+\\s\\d))?(?:(?:nearly|almost|about|around|roughly|approximately|over|more than|at least|at most|up to|less than|fewer than|under|only|just|close to|well over|as many as)\\s+)?';
const amount = [
  '[$€£¥]\\s?\\d[\\d,.]*\\d?(?:\\s?(?:thousand|million|billion|trillion|bn|[kKMB]\\b))?',
  '\\d[\\d,.]*\\s?(?:%|％|percent\\b|per cent\\b)',
  '\\d[\\d,.]*\\s(?:thousand|million|billion|trillion)\\b',
  '\\d{1,3}(?:,\\d{3})+\\+?',
  '(?!(?:19|20)\\d\\d\\s)\\d{4,}\\+?(?=\\s(?:\\p{Ll}[\\p{Ll}-]+\\s){0,2}(?!has\\b|is\\b|was\\b|does\\b|this\\b|its\\b)\\p{Ll}{2,}s(?:\\s|[.,;:]?$))',
  // "18, 20, and 22+" are versions.
  '(?<!\\d,? (?:and |or )?)\\d{2,}\\+',
  '\\d+(?:\\.\\d+)?[x×](?=\\s)',
].join('|');
const salient = new RegExp(`(?<![\\p{L}\\p{N}.,/:#$_-])${qualifier}(?:${amount})(?![\\p{L}\\p{N}])`, 'giu');

/** A source that stands in parentheses: a title with a capital, often with its year. */
const source =
  /(?<!\s)\s*\(([^()]{0,200}(?:\p{Lu}[^()]{0,200}(?:report|survey|study|index|data|research)|(?:report|survey|study|index)[^()]{0,200}\d{4}|source:?[^()]{1,200})[^()]{0,200})\)/iu;

const reporting =
  /^(?:(?:.*[,;]\s)?(?:the )?[^,]{0,60}\b(?:is clear that|shows? that|found that|says that|reports that|estimates that)|according to [^,]{3,60},|today,|in (?:19|20)\d\d,|in (?:the|a) [^,]{0,40}(?:survey|report|study|poll)[^,]{0,20},|and|but|so|already|.*[,;] (?:and|while|but)|.*(?:…|\.\.\.))\s*(?:currently|today|about)?\s*["“]?$/iu;
/** "…, we discovered that", "… high, with": what comes before says how it is known, or stands by itself. */
const introducing =
  /\b(?:(?:we|I|they|researchers|engineers|auditors|users)\s(?:\w+ly\s)?(?:discovered|found|learned|saw|noticed|measured|estimate|estimated|calculated|observed) that|(?:our|the) finding that|with)\s*$/iu;
/** "We saw the use of rye grow": how it came to be known is not what is known. */
const observing =
  /^(?:[^,]{3,60},\s)?(?:we|they)(?:['’]ve|\shave)?\s(?:also\s)?(?:saw|seen|see|noticed|observed|measured|found)\s(?:that\s)?(?=(?:\p{L}[\p{L}'’-]*\s){2})/iu;
/** "93% of respondents saying they were satisfied", "8% of requests used it": a share that tells of whom and what. */
const shareOfMany =
  /^\s*of (?:the |all |our )?(?:[\p{L}-]+\s){1,4}?(?:\p{L}+ing|\p{L}+ed|are|were|use|have|had|say|said|do|did)\s/iu;

/** "… those who bake - 21% indicated …": a sentence of its own behind a dash, when it has a verb. */
const behindDash = /(?:\p{L}\s?|\s(?:19|20)\d\d\s)[-–—;]\s*(?:currently|today)?\s*["“]?$/iu;

/** Who counted may be told at length before what was counted. */
const survey =
  /\b(?:survey|report|study|research|poll|data|respondents|benchmarks?)\b.*\b(?:shows?|showed|found|finds|says|said|reports|reported|estimates|revealed|reveals) that\s*["“]?$/iu;
/** A number that is denied or only thought of is not the number. */
const doubting = /\b(?:not|no|never|if|whether|unless|hopes?|may|might|could|would|should|wish)\b|n['’]t\b/iu;
/** "shared the state of it, including 78 million downloads": the number is one of what the sentence names. */
const amongOthers = /\b(?:including|such as|like|plus|as well as)\s(?:\p{L}+\s){0,2}$/iu;
/** What counts the sentences before it. */
const ordinal = /^(?:(?:first|second|third|last)(?:ly)?|finally),\s+/iu;
interface FoundNumber {
  readonly number: Range;
  readonly clause: Range;
  readonly cited: RegExpExecArray | null;
}

/** The one salient number of a sentence and what is said of it, as ranges of the sentence. */
const findNumber = (sentence: Sentence): FoundNumber | undefined => {
  if (!/\d/u.test(sentence.text)) return undefined;
  const cited = sentence.text.includes('(') ? source.exec(sentence.text) : null;
  const before = cited ? sentence.text.slice(0, cited.index) : sentence.text;
  const match = onlyNumber(before);
  if (!match || /\?\s*$/u.test(sentence.text)) return undefined;
  const after = match.index + match[0].length;
  const text = before.slice(0, endOfThought(before, after));
  const number: Range = [match.index, after];
  const clause = clauseOf(text, number);
  if (!clause) return undefined;
  const shown = text.slice(...clause);
  if (clause[0] < number[0] && (isImperative(shown) || /^(?:either|whether|run ?time)\s/iu.test(shown)))
    return undefined;
  if (personal.test(shown) || isOfSomethingElse(shown) || !isBalanced(shown.replace(/^["“]|["”]$/gu, '')))
    return undefined;
  return { number, clause, cited: cited ?? namedSourceIn(sentence.text) ?? null };
};

/** The number of a sentence, when it is the only one of its thought and no name. */
const onlyNumber = (text: string): RegExpExecArray | undefined => {
  const [match, second] = [...text.matchAll(salient)];
  if (!match || countsNothing(match)) return undefined;
  const end = endOfThought(text, match.index + match[0].length);
  return second && second.index < end ? undefined : match;
};

/** What is said of a number: what stands behind it, or the clause that it stands in. */
const clauseOf = (text: string, number: Range): Range | undefined => {
  const [start, after] = number;
  const before = text.slice(0, start).replace(/["“]$/u, '').trim();
  const isShare = /(?:[%％]|percent|per cent)$/iu.test(text.slice(start, after));
  const quoteEnd = /["”]\s*$/u.exec(text)?.index ?? text.length;
  const isDoubted = doubting.test(before);
  if (amongOthers.test(`${before} `)) return isShare || isDoubted ? undefined : countedAfter(text, after);
  return (
    (standsAlone(before) || isBehindDash(before, text.slice(after))
      ? clauseAfter(text, after, quoteEnd)
      : undefined) ??
    (introducing.test(before) && shareOfMany.test(text.slice(after)) && !isDoubted
      ? short(text.slice(after), after)
      : undefined) ??
    observed(text, start) ??
    (/\b(?:where|when)$/iu.test(before) && !isDoubted
      ? deedOfCounted(text, after, text.length)
      : undefined) ??
    impersonal(text, sentenceClause(text, text.length, wholeClause), start) ??
    impersonal(text, sentenceClause(text, after, leftClause), start) ??
    (isShare || isDoubted || limits.test(before) ? undefined : countedAfter(text, after))
  );
};

/** "Each oven bakes …": the number is that of one; "owners of ovens with over 4,000 loaves": which ones are meant, not what is known of them. */
const limits = /^(?:each|every|per|one of the)\b|\b(?:with|whose|above|than|exceed(?:s|ing)?|having)$/iu;

/** Behind the only dash of its sentence, and with a verb: between two dashes stands no sentence. */
const isBehindDash = (before: string, behind: string): boolean =>
  behindDash.test(before) &&
  !/\s[-–—]|—/u.test(behind) &&
  hasMainVerb(`They ${behind.replace(/^\s*of\s/u, '').trim()}`);

/** What was seen, without who saw it. */
const observed = (text: string, number: number): Range | undefined => {
  const start = observing.exec(text)?.[0].length ?? 0;
  const part = text.slice(start);
  const range = start > 0 && hasMainVerb(part) ? wholeClause(part, part.length) : undefined;
  return impersonal(text, range && [range[0] + start, range[1] + start], number);
};

/** A clause of the sentence behind its discourse marker ("In fact, …"). */
const sentenceClause = (
  text: string,
  at: number,
  find: (text: string, at: number) => Range | undefined,
): Range | undefined => {
  const marker = afterMarker(text);
  const start = marker + (ordinal.exec(text.slice(marker))?.[0].length ?? 0);
  const range = find(text.slice(start), at - start);
  return range && [range[0] + start, range[1] + start];
};

/** A clause that speaks of the author, or before its number of what was named earlier, is for the speaker to say. */
const impersonal = (text: string, range: Range | undefined, number: number): Range | undefined => {
  if (!range || personal.test(text.slice(...range)) || /^let['’]s\b/iu.test(text.slice(range[0])))
    return undefined;
  return pointsBack(text.slice(range[0], number)) ? undefined : range;
};

const standsAlone = (before: string): boolean =>
  before === '' || reporting.test(before) || (survey.test(before) && !doubting.test(before));

/** Rung 5: a sentence with exactly one salient number is a big-number slide, qualifier and source kept. */
export const numberIn = (inline: InlineText, sentence: Sentence): Claim | undefined => {
  const found = findNumber(sentence);
  return found && claimOf(inline, sentence, found);
};

/** A number and its clause on one line. */
export interface NumberLine {
  readonly line: Line;
  /** The line begins with its number, or with the qualifier of it. */
  readonly leads: boolean;
}

/** Rung 5 beside a big number: the number and its clause as a line, "60% of developers use it at work". */
export const numberLineIn = (inline: InlineText, sentence: Sentence): NumberLine | undefined => {
  const found = findNumber(sentence);
  if (!found || namedSourceIn(sentence.text)) return undefined;
  const { number, clause } = found;
  const [from, to] = [Math.min(number[0], clause[0]), clause[1]];
  const line = makeLine(inline, [sentence.start + from, sentence.start + to], 'number');
  return line && { line, leads: from === number[0] };
};

/** What begins before its number is a sentence of its own. */
const clauseLine = (inline: InlineText, range: Range, number: number): Line | undefined => {
  const line = makeLine(inline, range, 'number');
  return line && range[0] < number ? capitalised(line) : line;
};

const claimOf = (inline: InlineText, { start }: Sentence, found: FoundNumber): Claim | undefined => {
  const at = ([a, b]: Range): Range => [start + a, start + b];
  const number = makeLine(inline, at(found.number), 'number');
  const clause = clauseLine(inline, at(found.clause), start + found.number[0]);
  const name = found.cited?.[1];
  const from = found.cited && name ? found.cited.index + found.cited[0].indexOf(name) : 0;
  const citation: Line | undefined = name
    ? makeLine(inline, at([from, from + name.length]), 'number')
    : undefined;
  return (
    number && clause && { kind: 'number', rung: 'number', number, clause, ...(citation ? { citation } : {}) }
  );
};
