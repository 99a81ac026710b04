import { pastForms, pureTenses } from '../gate/verbs.js';
import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

const we = /^We(?: have|['’]ve)?(?: also| then| recently| finally)? (?=(\p{L}+)\b)/u;

/** Verbs of the mind tell of the speaker, not of what was done. */
const ofTheMind = new Set(
  'believed felt hoped liked loved needed thought wanted wished knew saw had heard noticed decided started began got went came kept'.split(
    ' ',
  ),
);

/** Where the deed of a sentence about one's own team begins: "We shipped it" is said as "Shipped it". */
const afterWe = (text: string): number => {
  const match = we.exec(text);
  const verb = match?.[1]?.toLowerCase() ?? '';
  const isDeed = (pastForms.has(verb) || pureTenses.has(verb)) && !ofTheMind.has(verb);
  return match && isDeed ? match[0].length : 0;
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
