import { titleWords, wholeWords } from '../model/title-words.js';
import type { Run } from './runs.js';
import type { TextMetrics } from './text-metrics.js';

/** The room of a line. */
export interface Line {
  /** Size of the text in px. */
  readonly size: number;
  readonly width: number;
  /** By how much the rows after the first are set in, in px; none when they are not. */
  readonly hang?: number;
}

const wide = '\u2e80-\u2fff\u3003-\u30ff\u3400-\ua4cf\uf900-\ufaff\uff00-\uffef';
// No line begins with a closing sign or a small kana, and none ends with an opening one.
const closing = '、。，．：；？！）］｝」』】〉》〕’”…‥ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ・%％';
const opening = '（［｛「『【〈《〔‘“';

/** A break may come after a space, a hyphen or a question mark in a word, and between most full-width characters. */
const opportunity = new RegExp(
  `(?<=[\\s\\u200b])(?=\\S)|(?<=[\\p{L}\\p{N}][-?])(?=[\\p{L}\\p{N}])|(?<=[>)\\]}]-)(?=[\\p{L}<(\\[{])|(?<=(?:^|\\s)-{1,2})(?=\\p{L})|(?<=[、。${wide}])(?<![${opening}])(?![${closing}\\s])|(?<=\\S)(?<![${opening}\\s])(?=[${wide}])(?![${closing}])`,
  'u',
);

/** The pieces of a text that browsers set on one line each, with the space behind them. */
export const piecesOf = (text: string): string[] => {
  const pieces = brokenUp(text);
  return hasKana.test(text) ? phrasesOf(pieces) : pieces;
};

/** The pieces of a title: Chinese is broken between words there. */
const piecesOfTitle = (runs: readonly Run[]): string[] => {
  const text = textOf(runs);
  const words = titleWords(text);
  const pieces =
    words.length === 1 ? piecesOf(text) : words.flatMap((word) => word.split(besideHan)).filter(Boolean);
  return withWholeWords(pieces, runs);
};

/** Pieces in which no word is broken that a title keeps whole. */
const withWholeWords = (pieces: readonly string[], runs: readonly Run[]): string[] => {
  const words = insideOf(wholeWords(textOf(runs)), (index) => index % 2 === 1);
  const code = insideOf(
    runs.map(({ text }) => text),
    (index) => runs[index]?.isWhole === true,
  );
  const inside = new Set([...words, ...code]);
  let start = 0;
  const whole: string[] = [];
  for (const piece of pieces) {
    if (inside.has(start)) whole[whole.length - 1] += piece;
    else whole.push(piece);
    start += piece.length;
  }
  return whole;
};

/** The offsets inside of those parts of a text that are whole. */
const insideOf = (parts: readonly string[], isWhole: (index: number) => boolean): number[] => {
  let at = 0;
  return parts.flatMap((part, index) => {
    const start = at;
    at += part.length;
    return isWhole(index) ? Array.from({ length: part.length - 1 }, (_, offset) => start + offset + 1) : [];
  });
};

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Where a word of Chinese with what stands beside it may be broken. */
const besideHan = new RegExp(`(?:${opportunity.source})(?<!\\p{Script=Han}(?=\\p{Script=Han}))`, 'u');

const brokenUp = (text: string): string[] => text.split(opportunity).filter((piece) => piece !== '');

const hasKana = /[\u3041-\u30fa]/u;
const endsPhrase = /[\p{Script=Hiragana}\s、。，．！？：；）」』】…]$/u;
const goesOn = /^[\p{Script=Hiragana}ー]/u;

/** Japanese is broken between phrases: hardly ever but behind the hiragana that end one. */
const phrasesOf = (pieces: readonly string[]): string[] => {
  const phrases: string[] = [];
  for (const piece of pieces) {
    const last = phrases.at(-1);
    const isNew = last === undefined || /\s$/u.test(last) || (endsPhrase.test(last) && !goesOn.test(piece));
    if (isNew) phrases.push(piece);
    else phrases[phrases.length - 1] = last + piece;
  }
  return phrases;
};

/** The width of a text on one line, in em. */
export const widthOf = (runs: readonly Run[], metrics: TextMetrics): number =>
  runs.reduce((sum, { text, style, scale, pad }) => sum + metrics.width(text, style) * scale + 2 * pad, 0);

/** The width of the widest line of a text that is broken only where it says so, in em. */
export const widestLine = (runs: readonly Run[], metrics: TextMetrics): number => {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return Math.max(...lines.map((line) => widthOf(line, metrics)));
};

interface Piece {
  readonly width: number;
  /** Without the space behind it, which may hang out of the line. */
  readonly visible: number;
  readonly ends: boolean;
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}

/** The width of a stretch of the text that the runs make together, in em. */
const widthBetween = (runs: readonly Run[], from: number, to: number, metrics: TextMetrics): number => {
  let at = 0;
  let sum = 0;
  for (const { text, style, scale, pad } of runs) {
    const [start, end] = [at, at + text.length];
    at = end;
    if (end <= from || start >= to) continue;
    const part = text.slice(Math.max(0, from - start), to - start);
    sum += metrics.width(part, style) * scale + (start >= from ? pad : 0) + (end <= to ? pad : 0);
  }
  return sum;
};

/** A text to be measured piece by piece. */
interface Measured {
  readonly runs: readonly Run[];
  readonly metrics: TextMetrics;
}

/** The pieces of a stretch of the text that begins `at`, as they are measured. */
const measuredFrom = (pieces: readonly string[], at: number, { runs, metrics }: Measured): Piece[] => {
  let end = at;
  return pieces.map((piece) => {
    const [from, to] = [end, end + piece.length];
    end = to;
    const shown = from + piece.trimEnd().length;
    const width = widthBetween(runs, from, to, metrics);
    const visible = shown === to ? width : widthBetween(runs, from, shown, metrics);
    return { width, visible, ends: piece.includes('\n'), text: piece, from };
  });
};

/** What a phrase is broken into where a line does not hold it. */
const partsOf = ({ text, from }: Piece, whole: Measured): Piece[] =>
  measuredFrom(brokenUp(text), from, whole);

/** A text as it is measured; its pieces are asked for only where it is no line alone. */
interface MeasuredText {
  readonly width: number;
  readonly pieces: () => readonly Piece[];
}

const measuredAnew = (runs: readonly Run[], metrics: TextMetrics): MeasuredText => {
  let pieces: readonly Piece[] | undefined;
  const isTitle = runs.some(({ style, isWhole }) => style === 'heading' || isWhole);
  return {
    width: widthOf(runs, metrics),
    pieces: () =>
      (pieces ??= measuredFrom(isTitle ? piecesOfTitle(runs) : piecesOf(textOf(runs)), 0, { runs, metrics })),
  };
};

/** Plain texts that were measured: a row of a listing is asked for in many sizes, and is the same in all. */
const known = new WeakMap<TextMetrics, Map<string, MeasuredText>>();

const measured = (runs: readonly Run[], metrics: TextMetrics): MeasuredText => {
  const [run, ...more] = runs;
  if (!run || more.length > 0 || run.scale !== 1 || run.pad !== 0) return measuredAnew(runs, metrics);
  const texts = known.get(metrics) ?? new Map<string, MeasuredText>();
  known.set(metrics, texts);
  const key = `${run.style} ${run.text}`;
  const text = texts.get(key) ?? measuredAnew(runs, metrics);
  texts.set(key, text);
  return text;
};

/** The widest piece of a text, in em: a line that is narrower breaks it. */
export const widestPiece = (runs: readonly Run[], metrics: TextMetrics): number =>
  Math.max(
    0,
    ...measured(runs, metrics)
      .pieces()
      .map(({ visible }) => visible),
  );

/** The rows of a text that is wrapped: how many, and how wide the widest is, in em. */
export interface Rows {
  readonly count: number;
  readonly widest: number;
}

const hasBreak = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.includes('\n'));

/** The rows that a text takes when it is wrapped to `line`. */
export const wrapRows = (runs: readonly Run[], line: Line, metrics: TextMetrics): Rows => {
  const whole = line.width / line.size;
  const text = measured(runs, metrics);
  // Most texts and nearly all rows of code are one line: they need not be taken apart.
  if (text.width <= whole && !hasBreak(runs)) return { count: 1, widest: text.width };
  const rest = whole - (line.hang ?? 0) / line.size;
  let room = whole;
  let count = 1;
  let used = 0;
  let widest = 0;
  const place = (piece: Piece): void => {
    const { width, visible, ends } = piece;
    if (used > 0 && used + visible > room) {
      count += 1;
      used = 0;
      room = rest;
    }
    const parts = visible > room ? partsOf(piece, { runs, metrics }) : [];
    if (parts.length > 1) {
      for (const part of parts) place(part);
      return;
    }
    widest = Math.max(widest, Math.min(room, used + visible));
    // A piece wider than the line is broken inside.
    if (visible > room) {
      count += Math.ceil((visible - room) / rest);
      used = (visible - room) % rest;
      room = rest;
    } else used += width;
    if (ends) {
      count += 1;
      used = 0;
      room = whole;
    }
  };
  for (const piece of text.pieces()) place(piece);
  return { count, widest };
};

/** How many lines a text takes when it is wrapped to `line`. */
export const countLines = (runs: readonly Run[], line: Line, metrics: TextMetrics): number =>
  wrapRows(runs, line, metrics).count;
