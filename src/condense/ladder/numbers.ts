import type { Claim, Line } from '../../model/claim.js';
import { cutRightEdge, rightEdges } from '../edge-cut.js';
import { hasMainVerb } from '../gate/finite-verb.js';
import type { InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';

const qualifier =
  '(?:(?:nearly|almost|about|around|roughly|approximately|over|more than|at least|at most|up to|less than|fewer than|under|only|just|close to|well over|as many as)\\s+)?';
const amount = [
  '[$€£¥]\\s?\\d[\\d,.]*\\d?(?:\\s?(?:thousand|million|billion|trillion|bn|[kKMB]\\b))?',
  '\\d[\\d,.]*\\s?(?:%|％|percent\\b|per cent\\b)',
  '\\d[\\d,.]*\\s(?:thousand|million|billion|trillion)\\b',
  '\\d{1,3}(?:,\\d{3})+\\+?',
  '(?!(?:19|20)\\d\\d\\s)\\d{4,}\\+?(?=\\s\\p{Ll}{2,}s\\s)',
  '\\d{2,}\\+',
  '\\d+(?:\\.\\d+)?[x×](?=\\s)',
].join('|');
const salient = new RegExp(`(?<![\\p{L}\\p{N}.,/:#$_-])${qualifier}(?:${amount})(?![\\p{L}\\p{N}])`, 'giu');

/** A source that stands in parentheses: a title with a capital, often with its year. */
const source =
  /\s*\(([^()]*(?:\p{Lu}[^()]*(?:report|survey|study|index|data|research)|(?:report|survey|study|index)[^()]*\d{4}|source:?[^()]+)[^()]*)\)/iu;

const maxClauseWords = 18;
const tail =
  /^\s*(?:of|more|fewer|less|faster|slower|higher|lower|increase|decrease|reduction|growth|smaller|larger)\b/iu;
// "60% expect to use more cloud": the number is the subject.
const clause =
  /^\s*(?:say|said|use|used|expect|plan|believe|report|reported|run|ran|want|need|prefer|chose|choose|think|have|had|do|did|are|were|is|was)\b/iu;
const reporting =
  /^(?:(?:.*[,;]\s)?(?:the )?[^,]{0,60}\b(?:is clear that|shows? that|found that|says that|reports that|estimates that)|according to [^,]{3,60},|today,|in (?:19|20)\d\d,|in (?:the|a) [^,]{0,40}(?:survey|report|study|poll)[^,]{0,20},|and|but|so|.*[,;] (?:and|while|but)|.*(?:…|\.\.\.))\s*["“]?$/iu;
/** Who counted may be told at length before what was counted. */
const survey =
  /\b(?:survey|report|study|research|poll|data|respondents|benchmarks?)\b.*\b(?:shows?|showed|found|finds|says|said|reports|reported|estimates|revealed|reveals) that\s*["“]?$/iu;
/** A number that is denied or only thought of is not the number. */
const doubting = /\b(?:not|no|never|if|whether|unless|hopes?|may|might|could|would|should|wish)\b|n['’]t\b/iu;
const personal = /\b(?:I|me|my|we|us|our|I['’]\p{L}+|we['’]\p{L}+)\b/iu;
const leaning =
  /^(?:(?:also|then|now|still),?\s+)?(?:it|this|that|these|those|they|he|she|there|so|and|but)\b/iu;

/** Names at the end of a clause: the number says the same without them. */
const examples = /\s(?:like|such as|including)\s[^.;]*,[^.;]*$/iu;

type Range = readonly [start: number, end: number];

const clauseAfter = (text: string, from: number, end: number): Range | undefined => {
  const part = text.slice(from, end);
  if (!tail.test(part) && !clause.test(part)) return undefined;
  const named = part.slice(0, examples.exec(part)?.index ?? part.length);
  const length = countWords(named) <= maxClauseWords ? named.length : cutRightEdge(named, maxClauseWords);
  if (length === undefined || countWords(part.slice(0, length)) < 3) return undefined;
  return [from, from + length];
};

const wholeClause = (text: string, end: number): Range | undefined => {
  const part = text.slice(0, end);
  return countWords(part) <= maxClauseWords && countWords(part) >= 4 && !leaning.test(part)
    ? [0, end]
    : undefined;
};

/** The left part of a long sentence, cut at an edge behind its number. */
const leftClause = (text: string, after: number): Range | undefined => {
  if (leaning.test(text)) return undefined;
  const cut = rightEdges(text, maxClauseWords, 4).find(
    (edge) => /\p{L}/u.test(text.slice(after, edge)) && hasMainVerb(text.slice(0, edge)),
  );
  return cut === undefined ? undefined : [0, cut];
};

interface FoundNumber {
  readonly number: Range;
  readonly clause: Range;
  readonly cited: RegExpExecArray | null;
}

/** The one salient number of a sentence and what is said of it, as ranges of the sentence. */
const findNumber = (sentence: Sentence): FoundNumber | undefined => {
  const cited = source.exec(sentence.text);
  const end = cited ? cited.index : sentence.text.length;
  const text = sentence.text.slice(0, end);
  const found = [...text.matchAll(salient)];
  const [match] = found;
  if (!match || found.length !== 1 || /\?\s*$/u.test(sentence.text)) return undefined;
  const after = match.index + match[0].length;
  const before = text.slice(0, match.index).replace(/["“]$/u, '').trim();
  const quoteEnd = /["”]\s*$/u.exec(text)?.index ?? end;
  const clause =
    (standsAlone(before) ? clauseAfter(text, after, quoteEnd) : undefined) ??
    wholeClause(text, end) ??
    leftClause(text, after);
  if (!clause) return undefined;
  const shown = text.slice(...clause);
  if (personal.test(shown) || !isBalanced(shown.replace(/^["“]|["”]$/gu, ''))) return undefined;
  return { number: [match.index, after], clause, cited };
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
  if (!found) return undefined;
  const { number, clause } = found;
  const [from, to] = [Math.min(number[0], clause[0]), clause[1]];
  const line = makeLine(inline, [sentence.start + from, sentence.start + to], 'number');
  return line && { line, leads: from === number[0] };
};

const claimOf = (inline: InlineText, { start }: Sentence, found: FoundNumber): Claim | undefined => {
  const at = ([a, b]: Range): Range => [start + a, start + b];
  const number = makeLine(inline, at(found.number), 'number');
  const clause = makeLine(inline, at(found.clause), 'number');
  const name = found.cited?.[1];
  const from = found.cited && name ? found.cited.index + found.cited[0].indexOf(name) : 0;
  const citation: Line | undefined = name
    ? makeLine(inline, at([from, from + name.length]), 'number')
    : undefined;
  return (
    number && clause && { kind: 'number', rung: 'number', number, clause, ...(citation ? { citation } : {}) }
  );
};
