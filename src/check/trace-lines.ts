import { lowerBound } from '../model/lower-bound.js';
import { type Difference, explainDifference, findExactly, type Span } from './align-line.js';
import { groupBy } from './group-by.js';
import type { Role, Shown } from './index-deck.js';
import type { PostIndex, Unit, UnitKind } from './index-post.js';
import { type SourceWord, sourceWords } from './source-words.js';
import { isNumber } from './tokens.js';

/** Where a shown text comes from. */
export interface TracedLine {
  readonly shown: Shown;
  /** Index of the unit of the post; absent when no unit has a word of it. */
  readonly unit?: number;
  /** Its words in that unit. */
  readonly span?: Span;
  /** Absent for a text that stands in the post word by word. */
  readonly difference?: Difference;
}

/** Looks up the words of the units of a post; each unit is taken apart when it is first asked for. */
export interface Sources {
  readonly wordsOf: (unit: number) => readonly SourceWord[];
  /** Units that hold a word, in the order of the post. */
  readonly unitsWith: (word: string) => readonly number[];
  /** Units of the texts that were looked up so far, by role and words. */
  readonly found: Map<string, readonly number[]>;
  readonly isCode: PostIndex['isCode'];
  readonly unitAt: (unit: number) => Unit | undefined;
}

/** The look-up of a post. */
export const sourcesOf = ({ units, isCode }: PostIndex): Sources => {
  const words = new Map<number, readonly SourceWord[]>();
  const index = new Map<string, number[]>();
  units.forEach(({ tokens }, unit) => {
    for (const { word } of tokens) {
      const known = index.get(word);
      if (!known) index.set(word, [unit]);
      else if (known.at(-1) !== unit) known.push(unit);
    }
  });
  return {
    wordsOf: (unit) => {
      const known = words.get(unit) ?? sourceWords(units[unit]?.text ?? '', units[unit]?.tokens);
      words.set(unit, known);
      return known;
    },
    unitsWith: (word) => index.get(word) ?? [],
    found: new Map(),
    isCode,
    unitAt: (unit) => units[unit],
  };
};

/** Kinds of units that a text of a role is first looked for in. */
const likely: Partial<Record<Role, readonly UnitKind[]>> = {
  title: ['heading'],
  kicker: ['heading'],
  line: ['item', 'paragraph', 'heading'],
  body: ['quote', 'callout'],
  attribution: ['quote'],
};

/** Where a shown text stands in the post; of several places the likeliest, and the one nearest to its slide's. */
export const traceLine = (shown: Shown, near: number, sources: Sources): TracedLine => {
  const found = closestTo(near, unitsOf(shown, sources));
  const span = found === undefined ? undefined : findExactly(shown.tokens, sources.wordsOf(found));
  if (found !== undefined && span) return { shown, unit: found, span };
  if ((shown.role === 'term' || shown.role === 'caption') && sources.isCode(shown.text)) return { shown };
  return nearest(shown, near, sources);
};

/** Of a post of thousands of equal texts, the units of each are looked up once. */
const unitsOf = (shown: Shown, sources: Sources): readonly number[] => {
  const key = `${shown.role} ${shown.tokens.map(({ word }) => word).join(' ')}`;
  const units = sources.found.get(key) ?? likeliestUnits(shown, sources);
  sources.found.set(key, units);
  return units;
};

/** The units that hold a text word by word, in the order of the post: those of the likeliest kind that has any. */
const likeliestUnits = (shown: Shown, sources: Sources): number[] => {
  const kinds = likely[shown.role] ?? [];
  const rank = (unit: number): number => {
    const { kind, tokens } = sources.unitAt(unit) ?? {};
    const isWhole = tokens?.length === shown.tokens.length;
    // Sub-headings that nothing stands under are the lines of a list: the same words in a sentence are a chance.
    if (isWhole && kind === 'heading' && shown.role === 'line') return 0.5;
    return (kind && kinds.includes(kind) ? 0 : 2) + (isWhole ? 0 : 1);
  };
  const ranked = groupBy(unitsWithAll(shown, sources), rank);
  for (const [, units] of [...ranked].sort(([a], [b]) => a - b)) {
    const found = units.filter((unit) => findExactly(shown.tokens, sources.wordsOf(unit)));
    if (found.length > 0) return found;
  }
  return [];
};

/** The nearest of sorted numbers; of two that are as near, the one behind: near a heading, what stands under it. */
const closestTo = (near: number, sorted: readonly number[]): number | undefined => {
  const at = lowerBound(sorted.length, (index) => (sorted[index] ?? 0) < near);
  const [before, behind] = [sorted[at - 1], sorted[at]];
  if (before === undefined || behind === undefined) return before ?? behind;
  return near - before < behind - near ? before : behind;
};

/** Units that hold the rarest word of a text: a word that none holds gives none. */
const unitsWithAll = ({ tokens }: Shown, { unitsWith }: Sources): readonly number[] => {
  const lists = tokens.map(({ word }) => unitsWith(word));
  return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest), lists[0] ?? []);
};

const maxCompared = 6;

/** The unit that shares most words with a text, and what differs. */
const nearest = (shown: Shown, near: number, sources: Sources): TracedLine => {
  const counts = new Map<number, number>();
  for (const word of new Set(shown.tokens.map((token) => token.word)))
    for (const unit of sources.unitsWith(word)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts]
    .sort(([a, m], [b, n]) => n - m || Math.abs(a - near) - Math.abs(b - near))
    .slice(0, maxCompared)
    .map(([unit]) => unit);
  const compared = units
    .map((unit) => ({ unit, ...explainDifference(shown.tokens, sources.wordsOf(unit)) }))
    .sort((a, b) => b.matched - a.matched || lengthOf(a.span) - lengthOf(b.span));
  const [best] = compared;
  const words = shown.tokens.map(({ word }) => word);
  const [number] = words;
  if (number !== undefined && shown.tokens.every((token) => isNumber(token)))
    return { shown, difference: { kind: 'number', shown: number, meant: 'nothing of it' } };
  if (!best || best.matched * 2 < words.length) return { shown, difference: { kind: 'invented', words } };
  return { shown, unit: best.unit, span: best.span, difference: best.difference };
};

const lengthOf = ({ from, to }: Span): number => to - from;
