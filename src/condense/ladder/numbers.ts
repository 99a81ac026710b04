import type { Claim, Line } from '../../model/claim.js';
import { cutRightEdge, rightEdges } from '../edge-cut.js';
import { hasMainVerb } from '../gate/finite-verb.js';
import type { InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';

const qualifier =
  '(?:(?:only|just|still)\\s+(?=about|around|roughly|some|\\p{L}+\\s\\d))?(?:(?:nearly|almost|about|around|roughly|approximately|over|more than|at least|at most|up to|less than|fewer than|under|only|just|close to|well over|as many as)\\s+)?';
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

const maxClauseWords = 20;
const tail =
  /^\s*(?:of|more|fewer|less|faster|slower|higher|lower|increase|decrease|reduction|growth|smaller|larger)\b/iu;
// "60% expect to use more cloud": the number is the subject.
const clause =
  /^\s*(?:say|said|use|used|expect|plan|believe|report|reported|run|ran|want|need|prefer|chose|choose|think|have|had|do|did|are|were|is|was)\b/iu;
const reporting =
  /^(?:(?:.*[,;]\s)?(?:the )?[^,]{0,60}\b(?:is clear that|shows? that|found that|says that|reports that|estimates that)|according to [^,]{3,60},|today,|in (?:19|20)\d\d,|in (?:the|a) [^,]{0,40}(?:survey|report|study|poll)[^,]{0,20},|and|but|so|.*[,;] (?:and|while|but)|.*(?:…|\.\.\.))\s*["“]?$/iu;
/** "…, we discovered that", "… high, with": what comes before says how it is known, or stands by itself. */
const introducing =
  /\b(?:(?:we|I|they|researchers|engineers|auditors|users)\s(?:\w+ly\s)?(?:discovered|found|learned|saw|noticed|measured|estimate|estimated|calculated|observed) that|with)\s*$/iu;
/** "93% of respondents saying they were satisfied", "8% of requests used it": a share that tells of whom and what. */
const shareOfMany =
  /^\s*of (?:the |all |our )?(?:[\p{L}-]+\s){1,4}?(?:\p{L}+ing|\p{L}+ed|are|were|use|have|had|say|said|do|did)\s/iu;

/** Who counted may be told at length before what was counted. */
const survey =
  /\b(?:survey|report|study|research|poll|data|respondents|benchmarks?)\b.*\b(?:shows?|showed|found|finds|says|said|reports|reported|estimates|revealed|reveals) that\s*["“]?$/iu;
/** A number that is denied or only thought of is not the number. */
const doubting = /\b(?:not|no|never|if|whether|unless|hopes?|may|might|could|would|should|wish)\b|n['’]t\b/iu;
const personal = /\b(?:I|me|my|we|us|our|I['’]\p{L}+|we['’]\p{L}+)\b/iu;
const leaning =
  /^(?:(?:also|then|now|still|already),?\s+)?(?:it|this|that|these|those|they|he|she|there|so|and|but|another|as (?:in|for|with)|in that|similar(?:ly)?|for|if|when|over a|scholarships|tickets)\b/iu;
/** Numbers of things that are named by them: "RFC 1721", "Node.js 24+", "@ 1609746000". */
const naming =
  /(?:\b(?:RFC|PR|KEP|CVE|ISO|port|line|chapter|version|page|issue|node(?:\.js)?|python|java|php|ios|android|postgres(?:ql)?)|[@=:#/])\s*$/iu;
const pointing =
  /\bsuch\s(?!as\b)\p{L}|^\s*of (?:that|this|these|those|them|it|which)\b|\b(?:enabled|allowed|helped|let|made|gave|told) (?:them|it|him|her)\b/iu;

/** Names at the end of a clause: the number says the same without them. */
const examples = /\s(?:like|such as|including)\s[^.;]*,[^.;]*$/iu;

type Range = readonly [start: number, end: number];

/** Words that what is counted does not go beyond. */
const beyond =
  /[,;:()—–"“”!?]|\s(?:-{1,2}|and|or|but|that|which|who|whose|when|where|while|in|on|at|by|for|from|with|without|to|into|as|than|is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|do|does|did|it|they|we|you|because|so|if|only|before|after|during|since|until|over|under|within|across|around|about|this|these|those|all)\s|[.!?]?$/iu;

/** "800,000 samples per second", "20,000 episodes of TV shows": a count says something with the name of what is counted. */
const countedAfter = (text: string, from: number): Range | undefined => {
  const part = text.slice(from);
  if (!/^\s[\p{L}-]{3,}/u.test(part)) return undefined;
  const end = part.search(beyond);
  // "of shows and movies": a pair is not halved at the end of its sentence.
  const pair = /^\s(?:and|or)\s[\p{L}-]+(?=[.!?,;:]|$)/u.exec(part.slice(Math.max(0, end)))?.[0] ?? '';
  const named = part.slice(0, end < 0 ? part.length : end + pair.length);
  const words = countWords(named);
  const tells = /\s(?:per|of)\s[\p{L}-]{2,}/iu.test(named)
    ? words >= 3
    : words >= 2 && /\p{L}s$/u.test(named.trim());
  return tells && words <= 8 && !/\s(?:per|of|the|an?)$/iu.test(named)
    ? [from, from + named.length]
    : undefined;
};

const clauseAfter = (text: string, from: number, end: number): Range | undefined => {
  const part = text.slice(from, end);
  if (!tail.test(part) && !clause.test(part)) return undefined;
  const named = part.slice(0, examples.exec(part)?.index ?? part.length);
  const range = short(named, from);
  return range && countWords(text.slice(...range)) >= 3 ? range : undefined;
};

/** A part of a sentence from where it begins, cut at an edge when it is too long for a clause. */
const short = (part: string, from: number): Range | undefined => {
  const length = countWords(part) <= maxClauseWords ? part.length : cutRightEdge(part, maxClauseWords);
  return length === undefined ? undefined : [from, from + length];
};

const wholeClause = (text: string, end: number): Range | undefined => {
  const part = text.slice(0, end);
  const words = countWords(part);
  return words <= maxClauseWords && words >= 4 && !leaning.test(part) ? [0, end] : undefined;
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
  if (!/\d/u.test(sentence.text)) return undefined;
  const cited = sentence.text.includes('(') ? source.exec(sentence.text) : null;
  const end = cited ? cited.index : sentence.text.length;
  const text = sentence.text.slice(0, end);
  const found = [...text.matchAll(salient)];
  const [match] = found;
  if (!match || found.length !== 1 || /\?\s*$/u.test(sentence.text)) return undefined;
  const after = match.index + match[0].length;
  if (naming.test(text.slice(0, match.index))) return undefined;
  const before = text.slice(0, match.index).replace(/["“]$/u, '').trim();
  const quoteEnd = /["”]\s*$/u.exec(text)?.index ?? end;
  const isShare = /(?:[%％]|percent|per cent)$/iu.test(match[0]);
  const clause =
    (standsAlone(before) ? clauseAfter(text, after, quoteEnd) : undefined) ??
    (introducing.test(before) && shareOfMany.test(text.slice(after, end)) && !doubting.test(before)
      ? short(text.slice(after, end), after)
      : undefined) ??
    impersonal(text, sentenceClause(text, end, wholeClause)) ??
    impersonal(text, sentenceClause(text, after, leftClause)) ??
    (isShare || doubting.test(before) ? undefined : countedAfter(text.slice(0, end), after));
  if (!clause) return undefined;
  const shown = text.slice(...clause);
  if (personal.test(shown) || pointing.test(shown) || !isBalanced(shown.replace(/^["“]|["”]$/gu, '')))
    return undefined;
  return { number: [match.index, after], clause, cited };
};

/** A clause of the sentence behind its discourse marker ("In fact, …"). */
const sentenceClause = (
  text: string,
  at: number,
  find: (text: string, at: number) => Range | undefined,
): Range | undefined => {
  const start = afterMarker(text);
  const range = find(text.slice(start), at - start);
  return range && [range[0] + start, range[1] + start];
};

/** A clause that speaks of the author is for the speaker to say. */
const impersonal = (text: string, range: Range | undefined): Range | undefined =>
  range && personal.test(text.slice(...range)) ? undefined : range;

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
