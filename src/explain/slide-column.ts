import type { Ledger, LedgerEntry } from '../check/ledger.js';
import { type Content, type Element, element } from './element.js';
import { placesOf, seenStates, stateOf } from './piece-state.js';
import type { NumberOf } from './post-column.js';

/** A slide as the page shows it. */
export interface ExplainedSlide {
  /** The `<svg>` that Marp drew. */
  readonly drawing: string;
  readonly layout: string;
  /** Paragraphs that are said while it is seen. */
  readonly notes: readonly string[];
  readonly minutes: number;
  readonly isBackup: boolean;
}

/** The slides, each with what it shows of the post and what is said. */
export const slideColumn = (
  slides: readonly ExplainedSlide[],
  ledger: Ledger,
  numberOf: NumberOf,
): Element[] => {
  const sources = sourcesBySlide(ledger);
  return slides.map((slide, index) =>
    element(
      'figure',
      { class: 'card', id: `slide-${index + 1}`, tabindex: -1 },
      // The drawing is our own rendering: Marp escaped all text in it.
      element('div', { class: 'drawing' }, { markup: slide.drawing }),
      captionOf(slide, index + 1, (sources.get(index + 1) ?? []).map(linkTo(numberOf))),
      notesOf(slide),
    ),
  );
};

/** The pieces that each slide shows, in the post's order. */
const sourcesBySlide = ({ sections }: Ledger): ReadonlyMap<number, LedgerEntry[]> => {
  const bySlide = new Map<number, LedgerEntry[]>();
  for (const entry of sections.flatMap(({ entries }) => entries)) {
    if (!seenStates.has(stateOf(entry))) continue;
    const shown = placesOf(entry).filter(({ isSaid }) => !isSaid);
    for (const { slide } of shown) bySlide.set(slide, [...(bySlide.get(slide) ?? []), entry]);
  }
  return bySlide;
};

const linkTo =
  (numberOf: NumberOf) =>
  (entry: LedgerEntry): Element =>
    element('a', { href: `#piece-${numberOf(entry)}` }, String(entry.line ?? '·'));

const captionOf = (
  { layout, minutes, isBackup }: ExplainedSlide,
  number: number,
  links: readonly Element[],
): Element =>
  element(
    'figcaption',
    {},
    element('strong', {}, String(number)),
    element('span', {}, isBackup ? `${layout}, backup` : layout),
    element('span', { title: 'how long its notes take' }, clock(minutes)),
    links.length === 0
      ? element('span', { class: 'own' }, 'made by postdeck')
      : element('span', { class: 'sources' }, 'from line ', ...parted(links)),
  );

const parted = (links: readonly Element[]): Content[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));

const clock = (minutes: number): string => {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
};

const wordsIn = (notes: readonly string[]): number =>
  notes.reduce((sum, text) => sum + text.split(/\s+/u).filter((word) => word !== '').length, 0);

const notesOf = ({ notes }: ExplainedSlide): Content[] => {
  const words = wordsIn(notes);
  if (words === 0) return [];
  return [
    element(
      'details',
      {},
      element('summary', {}, `What is said: ${words} ${words === 1 ? 'word' : 'words'}`),
      notes.map((text) => element('p', {}, text)),
    ),
  ];
};
