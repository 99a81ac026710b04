import type { Trace } from './trace-deck.js';

/** Words of a sentence that a slide shows: a range of its text, and the slide, 1-based. */
export interface ShownWords {
  readonly start: number;
  readonly end: number;
  readonly slide: number;
}

/** The words of a sentence that lines are made of, each range with its slide. */
export const shownWordsOf =
  (
    trace: Trace,
  ): ((unit: number, piece: { readonly start: number; readonly end: number }) => readonly ShownWords[]) =>
  (unit, { start, end }) => {
    const { text = '', tokens = [] } = trace.post.units[unit] ?? {};
    const left = start + text.slice(start, end).length - text.slice(start, end).trimStart().length;
    return trace.linesOf(unit).flatMap(({ shown, span, difference }) => {
      const words = tokens
        .slice(span?.from ?? 0, span?.to ?? 0)
        .filter((token) => token.start >= start && token.start < end);
      const [first, last] = [words[0], words.at(-1)];
      if (difference || !first || !last) return [];
      return [{ start: first.start - left, end: last.end - left, slide: shown.slide + 1 }];
    });
  };
