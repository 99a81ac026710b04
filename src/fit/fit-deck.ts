import type { Deck, Layout, Slide } from '../model/deck.js';
import { type Memory, noMemory } from '../model/memory.js';
import { evenCode } from './even-code.js';
import { fitInLayouts } from './ladder.js';
import { fits } from './measure-slide.js';
import { fitPlain } from './plain-ladder.js';
import { slideFitter } from './recall-slide.js';
import { createRuler, type DrawnHeights, type FitTheme, type Ruler } from './ruler.js';

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

/** What fitting may be helped by. */
export interface FitHelp {
  /** Stands in for the estimate where it knows better. */
  readonly drawn?: DrawnHeights;
  /** What was fitted before; with `drawn` it is not asked. */
  readonly memory?: Memory;
}

/** Makes every slide fit: a larger or smaller density, another layout, a continuation, and the rest in the notes. */
export const fitDeck = (
  deck: Deck,
  theme: FitTheme,
  { drawn, memory = noMemory }: FitHelp = {},
): FittedDeck => {
  const { aspect } = deck.meta;
  const ruler = createRuler(theme, aspect, drawn);
  const fitSlide = theme.manifest ? fitInLayouts : fitPlain;
  const known = theme.manifest ?? theme.measured;
  const fitOne = slideFitter(
    (slide) => fitSlide(slide, ruler),
    { theme: known, aspect },
    drawn ? noMemory : memory,
  );
  const fitted = deck.children.flatMap(fitOne);
  const slides = theme.manifest ? evenCode(fitted, ruler) : fitted;
  const messages = slides.flatMap((slide, index) => messagesOf(slide, index, ruler));
  return { deck: { ...deck, children: [...slides] }, messages };
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
