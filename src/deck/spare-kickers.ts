import type { Slide } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';

/** A longer title takes two lines above the title of a slide. */
const longestKicker = 72;

/**
 * The title of the talk stands above the first slide of what has no heading of its own, not above one after the other,
 * and never in two lines: an audience has read it.
 */
export const spareKickers = (slides: readonly Slide[], talk: string): Slide[] =>
  slides.map((slide, index) => {
    if (textOf(slide) !== talk) return slide;
    const isSpare = talk.length > longestKicker || textOf(slides[index - 1]) === talk;
    if (!isSpare) return slide;
    const { kicker: _, ...rest } = slide;
    return rest;
  });

const textOf = (slide: Slide | undefined): string | undefined => slide?.kicker && plainText(slide.kicker);
