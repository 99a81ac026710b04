import type { Slide } from '../model/deck.js';
import { clockNote, slideMinutes, talkSlides } from '../model/talk.js';

/**
 * Tells the speaker of a timed talk when each section begins and ends, `2:30 – 5:00`, in a note of its own on the
 * section's first slide.
 */
export const withClock = (slides: readonly Slide[], pace: number): Slide[] => {
  const talk = talkSlides(slides);
  const starts = talk.flatMap(({ data }, index) => (data?.entry === undefined ? [] : [index]));
  const total = (from: number, to: number): number =>
    talk.slice(from, to).reduce((sum, slide) => sum + slideMinutes(slide, pace), 0);
  return slides.map((slide, index) => {
    const at = starts.indexOf(index);
    if (at < 0) return slide;
    const begin = total(0, index);
    const end = begin + total(index, starts[at + 1] ?? talk.length);
    return { ...slide, notes: [clockNote(begin, end), ...slide.notes] };
  });
};
