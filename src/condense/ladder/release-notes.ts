import { doings } from '../gate/main-clause.js';
import type { SentenceRung } from './sentence-rung.js';

/** "This release", "The new edge version": the post or the section is about it, and its heading names it. */
const release =
  /^(?:this|the (?:new|latest|current))(?: [a-z]+){0,2} (?:release|version|update)(?: also| now| further| finally)? (?=([a-z]+ly )?([a-z]+)\b)/i;

/** Rung 10 for notes on a release: "This release adds a timer to the oven" is said as "Adds a timer to the oven". */
export const releaseNotes: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const match = release.exec(text);
    return match && doings.has(match[2]?.toLowerCase() ?? '') ? [match[0].length, text.length] : undefined;
  },
};
