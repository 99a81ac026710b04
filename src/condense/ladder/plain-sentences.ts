import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

/** Rung 10: a sentence as it is, without its discourse marker. */
export const plainSentences: SentenceRung = {
  rung: 'sentence',
  range: (text) => [afterMarker(text), text.length],
};
