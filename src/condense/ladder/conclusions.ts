import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import type { SentenceRung } from './sentence-rung.js';

const joint = /:\s+|;\s+|\s[—–]\s|—/gu;

/** What the first half may be without its being lost: a clause that only leads on, no label and no condition. */
const leadsOn = (text: string): boolean =>
  hasMainVerb(text) &&
  !/^(?:if|unless|when|until|suppose|imagine|assume)\b|\b(?:not|never|no)\b|n['’]t\b/iu.test(text);

/** Rung 10 for the second half: "The result was clear: the shop closes at noon" gives what stands after the colon. */
export const conclusions: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const last = [...text.matchAll(joint)].at(-1);
    if (!last) return undefined;
    const start = last.index + last[0].length;
    const right = text.slice(start);
    return leadsOn(text.slice(0, last.index)) && hasMainVerb(right) && subjectOf(right) !== ''
      ? [start, text.length]
      : undefined;
  },
};
