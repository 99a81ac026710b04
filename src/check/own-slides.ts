import { groupBy } from './group-by.js';
import type { Trace } from './trace-deck.js';
import type { TracedLine } from './trace-lines.js';

/** Fewer lines than this are a line that somebody changed. */
const minLines = 2;

/**
 * The slides that a person added: none of their lines is of the post, and nothing of the post is said or named there.
 * Each with its lines, the title first.
 */
export const ownSlides = ({ lines, notes, headings }: Trace): ReadonlyMap<number, readonly TracedLine[]> => {
  const ofPost = new Set([...notes, ...headings].map(({ slide }) => slide));
  const isInvented = ({ difference }: TracedLine): boolean => difference?.kind === 'invented';
  const slides = [...groupBy(lines, ({ shown }) => shown.slide)];
  return new Map(
    slides.filter(
      ([slide, found]) => !ofPost.has(slide) && found.length >= minLines && found.every(isInvented),
    ),
  );
};
