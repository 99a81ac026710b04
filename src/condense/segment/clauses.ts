import { rememberText } from '../remember.js';
import { enclosedIn } from './enclosures.js';

/** What parts a clause from the one after it. */
export type Joint =
  | 'semicolon'
  | 'dash'
  | 'ellipsis'
  | 'colon'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'end';

/** A clause as a range of its sentence; the joint is what stands after it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
}

const subordinators =
  'because|since|although|though|even though|while|whereas|unless|until|if|when|whenever|where|so that|so|as|once|after|before|given that|in case|provided';

/** The joints of a sentence, the more telling first: each matches from the end of the left clause to the start of the right. */
const joints: readonly { readonly joint: Joint; readonly pattern: RegExp }[] = [
  { joint: 'semicolon', pattern: /[;；]\s*/gu },
  { joint: 'dash', pattern: /\s*—\s*|\s+[–-]{1,2}\s+/gu },
  // "Ovens are warm… nearly half of them are new": where it goes on in lower case it parts no sentences.
  { joint: 'ellipsis', pattern: /\s?(?:…|\.{3})\s+(?=\p{Ll})/gu },
  { joint: 'colon', pattern: /:\s+|：/gu },
  {
    joint: 'relative',
    pattern: /,\s+(?=(?:which|who|whose|whom|where|some of which|most of which|all of which)\b)/giu,
  },
  { joint: 'subordinator', pattern: new RegExp(`,\\s+(?=(?:and |but )?(?:${subordinators})\\b)`, 'giu') },
  { joint: 'conjunction', pattern: /,\s+(?=(?:and|but|or|yet|nor|then|and then)\b)/giu },
  { joint: 'comma', pattern: /[,，、]\s*(?!\d)/gu },
];

/** The clauses of a sentence, parted where a reader would pause; nothing inside brackets or quotation marks parts them. */
export const splitClauses = rememberText((sentence): readonly Clause[] => {
  const inside = enclosedIn(sentence);
  const cuts = new Map<number, { readonly end: number; readonly joint: Joint }>();
  for (const { joint, pattern } of joints) {
    for (const match of sentence.matchAll(pattern)) {
      if (inside[match.index] === 1 || cuts.has(match.index)) continue;
      cuts.set(match.index, { end: match.index + match[0].length, joint });
    }
  }
  const ordered = [...cuts].sort(([a], [b]) => a - b);
  const starts = [0, ...ordered.map(([, { end }]) => end)];
  return starts.map((start, index) => {
    const cut = ordered[index];
    return { start, end: cut?.[0] ?? sentence.length, joint: cut?.[1].joint ?? 'end' };
  });
});
