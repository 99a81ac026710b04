import { quotationsOf, slidesOfQuotation, whyOnlySpoken } from './gates/quotes.js';
import type { Trace } from './trace-deck.js';

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

/** A piece of the text of a unit. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Looks up where a piece of a unit went, each place once. */
export const fatesOf = (trace: Trace): ((unit: number, range: Range) => Fate[]) => {
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

/** Lines that are made of words of the piece. */
const shownFates =
  (trace: Trace): FatesOf =>
  (unit, { start, end }) =>
    trace.linesOf(unit).flatMap(({ shown, span }) => {
      const tokens = trace.post.units[unit]?.tokens.slice(span?.from ?? 0, span?.to ?? 0) ?? [];
      const isOfIt = tokens.some((token) => token.start >= start && token.start < end);
      return isOfIt ? [onSlide(trace, shown.slide)] : [];
    });

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
