import { type Fate, fatesOf, type Range } from './fates.js';
import { groupBy } from './group-by.js';
import type { Unit, UnitKind } from './index-post.js';
import { type ShownWords, shownWordsOf } from './shown-words.js';
import type { Trace } from './trace-deck.js';
import { spokenKinds } from './trace-notes.js';

/** A sentence of the post, or a block that is no prose, and everywhere that it went. */
export interface LedgerEntry {
  readonly kind: UnitKind;
  readonly text: string;
  /** Entries of one paragraph, listing or picture have the same number. */
  readonly block: number;
  /** 1-based line of the post where its paragraph begins. */
  readonly line?: number;
  readonly fates: readonly Fate[];
  /** What of it is read on slides, in the post's words. */
  readonly shown?: readonly ShownWords[];
  /** Why a sentence is only spoken. */
  readonly why?: string;
}

/** The entries of a section, in the post's order. */
export interface LedgerSection {
  /** Empty for the prose before the first heading. */
  readonly title: string;
  readonly depth: number;
  readonly line?: number;
  readonly entries: readonly LedgerEntry[];
}

/** What became of every sentence of a post: each of them once. */
export interface Ledger {
  readonly sections: readonly LedgerSection[];
}

/** What a ledger asks of those who know sentences. */
export interface SentenceTools {
  /** Splits a text into sentences, as ranges. */
  readonly split: (text: string) => readonly { readonly start: number; readonly end: number }[];
  /** Why a sentence would not be shown; undefined when it could be, or nobody knows. */
  readonly whySpoken?: (sentence: string) => string | undefined;
}

/** Writes the ledger of a deck. */
export const ledgerOf = (trace: Trace, tools: SentenceTools): Ledger => {
  const find: Finders = { fates: fatesOf(trace), shown: shownWordsOf(trace) };
  const entries = trace.post.units.map((unit, index) => {
    const sentences = spokenKinds.has(unit.kind)
      ? pieces(unit.text, tools)
      : [{ start: 0, end: unit.text.length }];
    return sentences.map((range) => entryOf(index, { unit, range, find, tools }));
  });
  const bySection = groupBy(
    trace.post.units.map(({ section }, unit) => ({ section, unit })),
    ({ section }) => section,
  );
  return {
    sections: trace.post.sections.map(({ title, depth, line }, section) => ({
      title,
      depth,
      ...(line === undefined ? {} : { line }),
      entries: (bySection.get(section) ?? []).flatMap(({ unit }) => entries[unit] ?? []),
    })),
  };
};

interface Finders {
  readonly fates: (unit: number, range: Range) => Fate[];
  readonly shown: (unit: number, range: Range) => readonly ShownWords[];
}

const entryOf = (
  block: number,
  {
    unit,
    range,
    find,
    tools,
  }: {
    readonly unit: Unit;
    readonly range: Range;
    readonly find: Finders;
    readonly tools: SentenceTools;
  },
): LedgerEntry => {
  const text = unit.text.slice(range.start, range.end).trim();
  const fates = find.fates(block, range);
  const shown = find.shown(block, range);
  const why = isOnlySpoken(unit.kind, fates) ? tools.whySpoken?.(text) : undefined;
  return {
    kind: unit.kind,
    text: text === '' ? (unit.url ?? '') : text,
    block,
    ...(unit.line === undefined ? {} : { line: unit.line }),
    fates: fates.length > 0 ? fates : [{ kind: 'lost' }],
    ...(shown.length > 0 ? { shown } : {}),
    ...(why === undefined ? {} : { why }),
  };
};

/** Only a sentence of a paragraph has its own reason to be left to the notes. */
const isOnlySpoken = (kind: UnitKind, fates: readonly Fate[]): boolean =>
  kind === 'paragraph' && fates.every((fate) => fate.kind === 'note' || fate.kind === 'backup-note');

/** The sentences of a text, what stands between them counted to the one before: nothing is left out. */
const pieces = (text: string, { split }: SentenceTools): Range[] => {
  const starts = split(text).map(({ start }) => start);
  const edges = [0, ...starts.slice(1), text.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
};
