import type { Claim, Line } from '../../model/claim.js';
import { personal } from '../gate/first-person.js';
import { isImperative } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { capitalisedAt, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { isTitleOfLink } from './link-titles.js';
import { namedSourceIn } from './named-sources.js';
import { endOfThought, type Range } from './number-clauses.js';
import { endOfDeed } from './number-deeds.js';
import { losesLimit } from './number-limits.js';
import { endOfWhole } from './number-phrases.js';
import { isNarrative } from './number-settings.js';
import { clauseOf, phraseOf, wholeOf } from './number-tellings.js';
import { countsNothing, isOfSomethingElse } from './number-vetoes.js';

const qualifier =
  '(?:[~≈<>≥≤]\\s?)?(?:(?:only|just|still)\\s+(?=about|around|roughly|some|\\p{L}+\\s\\d))?(?:(?:no (?:more|less|fewer) than|not more than|nearly|almost|about|around|roughly|approximately|over|more than|at least|at most|up to|less than|fewer than|under|only|just|close to|well over|as (?:many|few|little|low|much) as|(?:an )?estimated)\\s+)?';
const amount = [
  '[$€£¥]\\s?\\d[\\d,.]*\\d?(?:\\s?(?:thousand|million|billion|trillion|bn|[kKMB]\\b))?(?:/(?:month|year|week|day|hour|user|seat)\\b)?',
  // "20–40%" is one finding.
  '\\d[\\d,.]*\\s?[–-]\\s?\\d[\\d,.]*\\s?(?:%|％|percent\\b|per cent\\b)',
  '\\d[\\d,.]*\\s?(?:%|％|percent\\b|per cent\\b)',
  '\\d[\\d,.]*\\s(?:thousand|million|billion|trillion)\\b',
  '\\d{1,3}(?:,\\d{3})+\\+?',
  // "13557 KB"; 4096 of them are a size that was chosen.
  '(?!(?:1024|2048|4096|8192|16384|32768|65536)\\s)\\d{4,}\\s(?:[KMGT]i?B(?:/s(?:ec)?)?|ms)\\b',
  '(?!(?:19|20)\\d\\d\\s)\\d{4,}\\+?(?=\\s(?:\\p{Ll}[\\p{Ll}-]+\\s){0,2}(?!has\\b|is\\b|was\\b|does\\b|this\\b|its\\b)\\p{Ll}{2,}s(?:\\s|[.,;:]?$))',
  // "18, 20, and 22+" are versions.
  '(?<!\\d,? (?:and |or )?)\\d{2,}\\+',
  '\\d+(?:\\.\\d+)?[x×](?=\\s)',
].join('|');
const salient = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:#$_–-])${qualifier}(?:${amount})(?:-plus\\b)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A source that stands in parentheses: a title with a capital, often with its year. */
const source =
  /(?<!\s)\s*\(([^()]{0,200}(?:\p{Lu}[^()]{0,200}(?:report|survey|study|index|data|research)|(?:report|survey|study|index)[^()]{0,200}\d{4}|source:?[^()]{1,200})[^()]{0,200})\)/iu;

interface FoundNumber {
  readonly number: Range;
  readonly clause: Range;
  /** It has a verb of its own. */
  readonly isClause: boolean;
  readonly cited: RegExpExecArray | null;
}

/** The one salient number of a sentence and what is said of it, as ranges of the sentence. */
const findNumber = (sentence: Sentence): FoundNumber | undefined => {
  if (!/\d/u.test(sentence.text) || /\?\s*$/u.test(sentence.text)) return undefined;
  const cited = sentence.text.includes('(') ? source.exec(sentence.text) : null;
  const before = cited ? sentence.text.slice(0, cited.index) : sentence.text;
  const matches = [...before.matchAll(salient)];
  const [match] = matches;
  if (!match || countsNothing(match)) return undefined;
  const after = match.index + match[0].length;
  const thought = endOfThought(before, after);
  // What follows from it, or is added to it, may speak of the author, or be too long.
  const ends = [
    ...new Set([
      thought,
      Math.min(thought, endOfWhole(before, after)),
      endOfComparison(before, after),
      endOfDeed(before, after),
    ]),
  ];
  const told = ends.flatMap((end) => tellingOf(before.slice(0, end), matches) ?? [])[0];
  if (!told) return undefined;
  const from = cited ?? namedSourceIn(sentence.text) ?? null;
  const cutting = { text: before, shown: told.clause, isCutOut: isCutOut(told), isCited: from !== null };
  return losesLimit(cutting) ? undefined : { ...told, cited: from };
};

/** Whether what is told begins inside its sentence, or is a phrase of it. */
const isCutOut = ({ number, clause, isClause }: Omit<FoundNumber, 'cited'>): boolean =>
  !isClause || (clause[0] > 0 && clause[0] < number[0]);

/** "reached 50% | (up from 44% in spring)": where a sentence that is too long with what its number was before may end. */
const endOfComparison = (text: string, after: number): number => {
  const was = /^\s\((?:up|down) from\s[^()]*\)(?=[.!]?$)/iu.exec(text.slice(after));
  return was ? after : text.length;
};

/** What a text tells of its only number: the part of it that says most and points nowhere. */
const tellingOf = (
  text: string,
  matches: readonly RegExpExecArray[],
): Omit<FoundNumber, 'cited'> | undefined => {
  const [match, second] = matches.filter(({ index }) => index < text.length);
  if (!match) return undefined;
  const number: Range = [match.index, match.index + match[0].length];
  if (second && !belongs(text.slice(number[1], second.index), second[0])) return undefined;
  const parts = [
    { find: clauseOf, isClause: true },
    { find: phraseOf, isClause: false },
    { find: wholeOf, isClause: true },
  ];
  for (const { find, isClause } of parts) {
    const told = toldBy(text, number, { clause: find(text, number), isClause, second });
    if (told) return told;
  }
  return undefined;
};

/** "A similar share of bakers (12%) …": similar to what was told before. */
const leaning =
  /^(?:either|whether|run ?time|imagine|suppose|assum(?:e|ing)|picture)\s|^(?:otherwise|instead|likewise|similarly|conversely|alternatively),?\s|^an? similar\s(?!.*\bto\b)/iu;

/** "Although the mill feeds | 12,000 bakers, …": what is said of it stands behind the comma. */
const halfSentence = /^(?:although|though|even though|while|whereas|because|unless|if|given)\s[^,]*$/iu;

interface Told {
  readonly clause: Range | undefined;
  readonly isClause: boolean;
  readonly second: RegExpExecArray | undefined;
}

/** A part of a text as what is told of its number, when it would be shown. */
const toldBy = (
  text: string,
  number: Range,
  { clause, isClause, second }: Told,
): Omit<FoundNumber, 'cited'> | undefined => {
  // What a number is compared with goes with it.
  if (!clause || (second && clause[1] < second.index + second[0].length)) return undefined;
  const shown = text.slice(...clause);
  const ahead = text.slice(clause[0], number[0]);
  if (ahead !== '' && (isImperative(shown) || leaning.test(shown) || halfSentence.test(ahead)))
    return undefined;
  if (removal.test(shown) || (clause[0] > 0 && standsForCut.test(shown))) return undefined;
  if (personal.test(shown) || isOfSomethingElse(shown) || !isWholeQuoted(shown)) return undefined;
  return { number, clause, isClause };
};

/** "Removed 2812 old loaves": what is gone is nothing to remember. */
const removal = /^(?:(?:we|also)\s)*(?:removed|dropped|deleted|discarded)\s/iu;

/** "… the stone oven, with | 62% of bakers choosing it": what is chosen stands before it. */
const standsForCut =
  /\p{L}(?:ing|ed|ose)\s(?:it|them)(?=\s(?:in|as|for|to|on|over|at|by|instead|again|today|now)\b|[.,;!]|\s*$)/iu;

/** Balanced, whatever quotation it begins or ends. */
const isWholeQuoted = (shown: string): boolean =>
  isBalanced(shown) || isBalanced(shown.replace(/^["“]|["”]$/gu, ''));

/** Whether a second number says what the first is compared with, or where it is from. */
const belongs = (between: string, second: string): boolean =>
  comparing.test(between) || (/^\D*\d[\d,]*\+?$/u.test(second) && origin.test(between));

/** "6,000 recipes from | 80+ popular books", "99% of the top | 1000 loaves". */
const origin =
  /^\s(?:(?:\p{L}[\p{L}-]*\s){1,4}(?:from|by|across)|of (?:the )?(?:(?:top|first|last|largest|most \p{L}+) )?)\s?$/u;

/** "98% of the loaves, compared to | 85% in spring": the second number is what the first is compared with. */
const comparing =
  /\b(?:compared (?:to|with)|up from|down from|versus|vs\.?|instead of)\s(?:[\p{L}'’]+\s){0,3}$/iu;

/** Rung 5: a sentence with exactly one salient number is a big-number slide, qualifier and source kept. */
export const numberIn = (inline: InlineText, sentence: Sentence): Claim | undefined => {
  if (isTitleOfLink(inline, sentence)) return undefined;
  const found = findNumber(sentence);
  if (found && isNarrative(inline.text)) return undefined;
  return found && claimOf(inline, sentence, found);
};

/** A number and its clause on one line. */
export interface NumberLine {
  readonly line: Line;
  /** The line begins with its number, or with the qualifier of it. */
  readonly leads: boolean;
  /** It is a clause, no phrase. */
  readonly isClause: boolean;
}

/** Rung 5 beside a big number: the number and its clause as a line, "60% of developers use it at work". */
export const numberLineIn = (inline: InlineText, sentence: Sentence): NumberLine | undefined => {
  const found = findNumber(sentence);
  if (!found || namedSourceIn(sentence.text) || isTitleOfLink(inline, sentence)) return undefined;
  const { number, clause } = found;
  const [from, to] = [Math.min(number[0], clause[0]), clause[1]];
  const line = clauseLine(inline, [sentence.start + from, sentence.start + to], sentence.start + number[1]);
  return line && { line, leads: from === number[0], isClause: found.isClause };
};

/** What begins before its number is a sentence of its own. */
const clauseLine = (inline: InlineText, range: Range, number: number): Line | undefined => {
  const line = makeLine(inline, range, 'number');
  return line && range[0] < number ? capitalisedAt(inline, range[0], line) : line;
};

/** "25% | less wood": whether there is more of it or less goes with a number that compares. */
const direction =
  /^\s(?:less|fewer|more|faster|slower|smaller|larger|bigger|lower|higher|cheaper|shorter|longer)(?!\p{L})/iu;

/** How much longer a number is with its direction. */
const directionOf = (text: string, length: number): number =>
  /(?:%|percent|per cent|[x×])$/iu.test(text.slice(0, length))
    ? (direction.exec(text.slice(length))?.[0].length ?? 0)
    : 0;

const claimOf = (inline: InlineText, { start }: Sentence, found: FoundNumber): Claim | undefined => {
  const at = ([a, b]: Range): Range => [start + a, start + b];
  const isWithin = found.clause[0] <= found.number[0];
  const said = isWithin
    ? directionOf(inline.text.slice(start + found.number[0]), found.number[1] - found.number[0])
    : 0;
  const number = makeLine(inline, at([found.number[0], found.number[1] + said]), 'number');
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
