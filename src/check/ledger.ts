import { quotationsOf, slidesOfQuotation, whyOnlySpoken } from './gates/quotes.js';
import type { UnitKind } from './index-post.js';
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

/** A sentence of the post, or a block that is no prose, and everywhere that it went. */
export interface LedgerEntry {
  readonly kind: UnitKind;
  readonly text: string;
  /** 1-based line of the post where its paragraph begins. */
  readonly line?: number;
  readonly fates: readonly Fate[];
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

/** Splits a text into sentences, as ranges. */
export type SplitSentences = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** Writes the ledger of a deck. */
export const ledgerOf = (trace: Trace, split: SplitSentences): Ledger => {
  const fates = fatesOf(trace);
  const entries = trace.post.units.map((unit, index) => {
    const sentences = spokenKinds.has(unit.kind)
      ? pieces(unit.text, split)
      : [{ start: 0, end: unit.text.length }];
    return sentences.map(({ start, end }): LedgerEntry => {
      const text = unit.text.slice(start, end).trim();
      const found = fates(index, { start, end });
      return {
        kind: unit.kind,
        text: text === '' ? (unit.url ?? '') : text,
        ...(unit.line === undefined ? {} : { line: unit.line }),
        fates: found.length > 0 ? found : [{ kind: 'lost' }],
      };
    });
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

/** The sentences of a text, what stands between them counted to the one before: nothing is left out. */
const pieces = (text: string, split: SplitSentences): Range[] => {
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
