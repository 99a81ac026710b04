import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import type { SentenceRung } from './sentence-rung.js';

const contrast = /(?:,|;)\s+(?:but|yet|however,?)\s+|\s+but\s+(?=(?:the\s+)?\p{Lu})/u;
const concession = /^(?:while|although|though|even though|whereas)\s[^,]{8,120},\s+/iu;
/** What comes before is no clause of its own: "Last, but not least", "not only …, but also". */
const noContrast = /^(?:last|first|slowly|sorry|small|simple|easy|good)\b|\bnot (?:only|just|merely)\b/iu;

/** Who "they" are stands in the half that is left out. */
const pointing = /\b(?:and|so|because|as) (?:they|he|she)(?![\p{L}-])/iu;

/** Rung 9: "A, but B" and "although A, B" give B, when B has a subject of its own. */
export const contrasts: SentenceRung = {
  rung: 'contrast',
  range: (text) => {
    const conceded = concession.exec(text);
    if (conceded)
      return pointing.test(text.slice(conceded[0].length)) ? undefined : [conceded[0].length, text.length];
    const match = contrast.exec(text);
    if (!match || noContrast.test(text.slice(0, match.index)) || !hasMainVerb(text.slice(0, match.index)))
      return undefined;
    const start = match.index + match[0].length;
    return subjectOf(text.slice(start)) === '' || pointing.test(text.slice(start))
      ? undefined
      : [start, text.length];
  },
};
