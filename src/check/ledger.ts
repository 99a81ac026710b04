import { quotationsOf, slidesOfQuotation, whyOnlySpoken } from './gates/quotes.js';
import type { Unit, UnitKind } from './index-post.js';
import type { Trace } from './trace-deck.js';
import { spokenKinds } from './trace-notes.js';

/** Where something of a post went; slides are 1-based. */
export type Fate =
  | {
      readonly kind: 'slide' | 'takeaways' | 'backup' | 'note' | 'backup-note' | 'resources';
      readonly slide: number;
    }
  /** It is not shown, or not whole, for a reason. */
  | { readonly kind: 'cut'; readonly reason: string }
  /** It is nowhere: a broken gate. */
  | { readonly kind: 'lost' };

/** Words of a sentence that a slide shows: a range of its text, and the slide, 1-based. */
export interface ShownWords {
  readonly start: number;
  readonly end: number;
  readonly slide: number;
}

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
  return {
    sections: trace.post.sections.map(({ title, depth, line }, section) => ({
      title,
      depth,
      ...(line === undefined ? {} : { line }),
      entries: entries.flatMap((of, unit) => (trace.post.units[unit]?.section === section ? of : [])),
    })),
  };
};

interface Range {
  readonly start: number;
  readonly end: number;
}

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

/** Looks up the fates of a piece of a unit. */
const fatesOf = (trace: Trace): ((unit: number, range: Range) => Fate[]) => {
  const rows = [
    shownFates(trace),
    headingFates(trace),
    blockFates(trace),
    quoteFates(trace),
    resourceFates(trace),
    noteFates(trace),
  ];
  return (unit, range) => distinct(rows.flatMap((row) => row(unit, range)));
};

type FatesOf = (unit: number, range: Range) => readonly Fate[];

const distinct = (fates: readonly Fate[]): Fate[] => [
  ...new Map(fates.map((fate) => [JSON.stringify(fate), fate])).values(),
];

const onSlide = ({ deck }: Trace, slide: number): Fate => {
  const isTakeaway = deck.slides[slide]?.layout === 'takeaways';
  return { kind: slide > deck.end ? 'backup' : isTakeaway ? 'takeaways' : 'slide', slide: slide + 1 };
};

const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => number | undefined,
): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Lines that are made of words of the piece. */
const shownFates = (trace: Trace): FatesOf => {
  const lines = groupBy(trace.lines, ({ unit }) => unit);
  return (unit, { start, end }) =>
    (lines.get(unit) ?? []).flatMap(({ shown, span }) => {
      const tokens = trace.post.units[unit]?.tokens.slice(span?.from ?? 0, span?.to ?? 0) ?? [];
      const isOfIt = tokens.some((token) => token.start >= start && token.start < end);
      return isOfIt ? [onSlide(trace, shown.slide)] : [];
    });
};

/** The words of a sentence that lines are made of, each range with its slide. */
const shownWordsOf = (trace: Trace): Finders['shown'] => {
  const lines = groupBy(trace.lines, ({ unit }) => unit);
  return (unit, { start, end }) => {
    const { text = '', tokens = [] } = trace.post.units[unit] ?? {};
    const left = start + text.slice(start, end).length - text.slice(start, end).trimStart().length;
    return (lines.get(unit) ?? []).flatMap(({ shown, span, difference }) => {
      const words = tokens
        .slice(span?.from ?? 0, span?.to ?? 0)
        .filter((token) => token.start >= start && token.start < end);
      const [first, last] = [words[0], words.at(-1)];
      if (difference || !first || !last) return [];
      return [{ start: first.start - left, end: last.end - left, slide: shown.slide + 1 }];
    });
  };
};

const headingFates = (trace: Trace): FatesOf => {
  const headings = new Map(trace.headings.map((heading) => [heading.unit, heading]));
  return (unit) => {
    const slide = headings.get(unit)?.slide;
    if (slide !== undefined) return [onSlide(trace, slide)];
    const { kind, skipped } = trace.post.units[unit] ?? {};
    return kind === 'heading' && skipped
      ? [{ kind: 'cut', reason: 'the author asked that it is not shown' }]
      : [];
  };
};

const blockFates = (trace: Trace): FatesOf => {
  const blocks = new Map(trace.blocks.map((block) => [block.unit, block]));
  return (unit) => {
    const { slide, cut } = blocks.get(unit) ?? {};
    return [
      ...(slide === undefined ? [] : [onSlide(trace, slide)]),
      ...(cut === undefined ? [] : [{ kind: 'cut' as const, reason: cut }]),
    ];
  };
};

const quoteFates = (trace: Trace): FatesOf => {
  const unseen = quotationsOf(trace).filter((quote) => slidesOfQuotation(quote, trace).length === 0);
  const reasons = new Map(
    unseen.flatMap((quote) => quote.units.map((unit) => [unit, whyOnlySpoken(quote, trace)])),
  );
  return (unit) => {
    const reason = reasons.get(unit);
    return reason === undefined ? [] : [{ kind: 'cut', reason }];
  };
};

/** Links that the slides of resources list. */
const resourceFates = (trace: Trace): FatesOf => {
  const listed = trace.deck.figures.filter(
    ({ kind, slide }) => kind === 'link' && trace.deck.slides[slide]?.layout === 'resources',
  );
  const slides = new Map(listed.map(({ value, slide }) => [value, slide + 1]));
  return (unit, { start, end }) => {
    const { links = [], text = '' } = trace.post.units[unit] ?? {};
    const piece = text.slice(start, end);
    return links.flatMap((link): Fate[] => {
      const slide = slides.get(link.url);
      return slide !== undefined && piece.includes(link.text) ? [{ kind: 'resources', slide }] : [];
    });
  };
};

const noteFates = (trace: Trace): FatesOf => {
  const notes = new Map(trace.notes.map((note) => [note.unit, note.slide]));
  return (unit) => {
    const slide = notes.get(unit);
    if (slide === undefined) return [];
    return [{ kind: slide > trace.deck.end ? 'backup-note' : 'note', slide: slide + 1 }];
  };
};
