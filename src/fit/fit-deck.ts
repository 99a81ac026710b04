import type { Deck, Layout, Slide } from '../model/deck.js';
import type { MeasuredTheme, Theme } from '../model/theme.js';
import type { DrawnHeights } from './frame.js';
import { createGeometry } from './geometry.js';
import { fitSlide, fits } from './ladder.js';
import type { Ruler } from './measure-slide.js';
import { createMetrics } from './text-metrics.js';

/** What fitting had to say of a slide, by its index in the fitted deck. */
export interface FitMessage {
  readonly slide: number;
  readonly rule: 'does-not-fit' | 'rest-in-notes';
  readonly reason: string;
}

export interface FittedDeck {
  readonly deck: Deck;
  readonly messages: readonly FitMessage[];
}

/** What fitting knows of a theme: its manifest, or what a browser measured of it, or nothing. */
export type FitTheme = Pick<Theme, 'manifest' | 'measured'>;

/**
 * Makes every slide fit: a larger or smaller density, another layout, a continuation, and the rest in the notes. `drawn`
 * stands in for the estimate where it knows better.
 */
export const fitDeck = (deck: Deck, { manifest, measured }: FitTheme, drawn?: DrawnHeights): FittedDeck => {
  const known: MeasuredTheme | undefined = manifest ?? measured;
  const ruler: Ruler = {
    metrics: createMetrics(known),
    geometry: createGeometry(known, deck.meta.aspect),
    ...(manifest ? {} : { isPlain: true }),
    ...(drawn ? { drawn } : {}),
  };
  const slides = deck.children.flatMap((slide) => fitSlide(slide, ruler));
  const messages = slides.flatMap((slide, index) => messagesOf(slide, index, ruler));
  return { deck: { ...deck, children: slides }, messages };
};

const kinds: { readonly [L in Layout]?: string } = {
  code: 'lines of a listing',
  table: 'rows of a table',
};

const messagesOf = (slide: Slide, index: number, ruler: Ruler): FitMessage[] => {
  const { cutLines } = slide.data ?? {};
  const what = kinds[slide.layout] ?? 'sentences that are too long for a slide';
  const reason = `${cutLines} ${what} went to the notes: show an excerpt`;
  const told: FitMessage[] = cutLines ? [{ slide: index, rule: 'rest-in-notes', reason }] : [];
  const tall = 'a single block is taller than a slide';
  return fits(slide, slide.density, ruler)
    ? told
    : [...told, { slide: index, rule: 'does-not-fit', reason: tall }];
};
