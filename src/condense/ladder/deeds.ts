import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

const we = /^We(?: have|['’]ve)?(?: also| then| recently| finally)? (?=(\p{L}+)\b)/u;

/** Deeds that left something behind: what was tried, found, met or used is a story. */
const lasting = new Set(
  `accelerated achieved added adopted aligned announced automated awarded brought built closed collected combined
  completed consolidated converted created cut decreased defined deleted delivered deployed deprecated designed
  developed disabled donated doubled dropped eliminated enabled enhanced expanded exposed extended fixed formed founded
  generalised generalized graduated hardened implemented improved increased integrated introduced launched lowered
  merged migrated moved open-sourced optimised optimized patched ported produced promoted published raised reached
  received rebuilt recovered redesigned reduced refactored released removed renamed reorganised reorganized replaced
  resolved restored restructured rewrote rolled saved scaled shipped shortened simplified solved split standardised
  standardized streamlined strengthened switched tightened tripled unified updated upgraded won`.split(
    /\s+/u,
  ),
);

/** "We built it and were looking for a name": a second verb tells what was, and of whom. */
const goesOn = /\band (?:were|are|was|had|have)\s/i;

/** Where the deed of a sentence about one's own team begins: "We shipped it" is said as "Shipped it". */
const afterWe = (text: string): number => {
  const match = we.exec(text);
  const verb = match?.[1]?.toLowerCase() ?? '';
  return match && lasting.has(verb) && !goesOn.test(text) ? match[0].length : 0;
};

/** Rung 10 for deeds: a pronoun before a past tense may go. */
export const deeds: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const lead = afterMarker(text);
    const length = afterWe(text.slice(lead));
    return length === 0 ? undefined : [lead + length, text.length];
  },
};
