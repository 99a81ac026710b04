import type { Sentence } from './sentences.js';

/**
 * In characters. Of thousands of posts five sentences are longer, rows of names and words that nobody parted, and none of
 * them gives a line; what their clauses begin and end with would be looked for from each of their words.
 */
const longestSentence = 1_000;

/** Whether a sentence goes on for longer than any of which a line is left. */
export const isOverlong = ({ start, end }: Pick<Sentence, 'start' | 'end'>): boolean =>
  end - start > longestSentence;
