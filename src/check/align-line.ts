import type { SourceWord } from './source-words.js';
import { isNumber, type Token } from './tokens.js';

/** The words of a unit that a line is made of: from, to (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a line differs from the words that it comes from. */
export type Difference =
  /** Words of the post are left out between two shown ones. */
  | { readonly kind: 'gap'; readonly left: readonly SourceWord[] }
  /** Two sentences are run together. */
  | { readonly kind: 'joined' }
  /** A number is not the one of the post. */
  | { readonly kind: 'number'; readonly shown: string; readonly meant: string }
  /** The words are there, in another order. */
  | { readonly kind: 'order' }
  /** Words that the post has not. */
  | { readonly kind: 'invented'; readonly words: readonly string[] };

/**
 * Where a line stands in a unit, word by word: only what may be dropped is dropped. `undefined` when it does not
 * stand there so.
 */
export const findExactly = (line: readonly Token[], source: readonly SourceWord[]): Span | undefined => {
  const [first] = line;
  if (!first) return undefined;
  for (let from = 0; from + line.length <= source.length; from += 1) {
    if (source[from]?.word !== first.word) continue;
    const to = walk(line, source, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
};

const walk = (line: readonly Token[], source: readonly SourceWord[], from: number): number | undefined => {
  let open: readonly number[] = [from + 1];
  for (const { word } of line.slice(1)) {
    open = stepsTo(word, source, open);
    if (open.length === 0) return undefined;
  }
  return open[0];
};

/**
 * Behind every place where a word stands next: what lies between may be left out. A word that may be left out is also
 * one that may be meant ("the file (of the app) of the post"), so that all of them are followed.
 */
const stepsTo = (word: string, source: readonly SourceWord[], open: readonly number[]): number[] => {
  const found = new Set<number>();
  for (const start of open) {
    for (let at = start; at < source.length; at += 1) {
      if (source[at]?.word === word) found.add(at + 1);
      if (!source[at]?.droppable) break;
    }
  }
  return [...found];
};

/** What is wrong with a line that does not stand in a unit exactly; the unit is the one that it is nearest to. */
export const explainDifference = (
  line: readonly Token[],
  source: readonly SourceWord[],
): { readonly span: Span; readonly difference: Difference; readonly matched: number } => {
  const pairs = commonSubsequence(line, source);
  const places = pairs.map(([, place]) => place);
  const span = { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 };
  const found = new Set(pairs.map(([at]) => at));
  const strange = line.filter((_, at) => !found.has(at));
  const difference = strange.length > 0 ? strangeWords(strange, source, span) : leftOut(places, source);
  return { span, difference, matched: pairs.length };
};

const strangeWords = (strange: readonly Token[], source: readonly SourceWord[], span: Span): Difference => {
  const known = new Set(source.map(({ word }) => word));
  const unknown = strange.filter(({ word }) => !known.has(word));
  if (unknown.length === 0) return { kind: 'order' };
  const [first] = unknown;
  if (first && unknown.every(isNumber)) {
    const meant = source.slice(Math.max(0, span.from - 1), span.to + 1).find(isNumber);
    return { kind: 'number', shown: first.word, meant: meant?.word ?? 'none' };
  }
  return { kind: 'invented', words: unknown.map(({ word }) => word) };
};

const leftOut = (places: readonly number[], source: readonly SourceWord[]): Difference => {
  const shown = new Set(places);
  const gaps = source.slice(places[0] ?? 0, places.at(-1) ?? 0).flatMap((word, index) => {
    const at = (places[0] ?? 0) + index;
    return shown.has(at) ? [] : [{ word, at }];
  });
  const left = gaps.filter(({ word }) => !word.droppable);
  const joins = left.some(({ word, at }) => word.endsSentence || source[at - 1]?.endsSentence);
  return joins ? { kind: 'joined' } : { kind: 'gap', left: left.map(({ word }) => word) };
};

/** The longest common subsequence as pairs of indices; ties go to the later source word, so that a span is short. */
const commonSubsequence = (
  line: readonly Token[],
  source: readonly SourceWord[],
): (readonly [number, number])[] => {
  const width = source.length + 1;
  const lengths = new Uint16Array((line.length + 1) * width);
  const rest = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = line.length - 1; row >= 0; row -= 1) {
    for (let column = source.length - 1; column >= 0; column -= 1) {
      const same = line[row]?.word === source[column]?.word;
      lengths[row * width + column] = same
        ? rest(row + 1, column + 1) + 1
        : Math.max(rest(row + 1, column), rest(row, column + 1));
    }
  }
  return followBack(line, source, rest);
};

const followBack = (
  line: readonly Token[],
  source: readonly SourceWord[],
  rest: (row: number, column: number) => number,
): (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < line.length && column < source.length) {
    const here = rest(row, column);
    if (rest(row, column + 1) === here) column += 1;
    else if (rest(row + 1, column) === here) row += 1;
    else {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    }
  }
  return pairs;
};
