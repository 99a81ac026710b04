import type { Line } from '../model/claim.js';
import type { Candidate } from './choose-lines.js';
import type { Placed } from './judge-prose.js';
import { quotesPartOf, sharedTerms } from './ladder/shared-words.js';
import { captionIn } from './ladder/touching-leads.js';
import { toldIn } from './told.js';

/** A listing, and what stands above it. */
interface Named {
  readonly listing: string;
  readonly heading: string;
  /** Another block stands between it and its heading. */
  readonly isFurther: boolean;
}

/** What a listing is for, or what has changed. */
const tellsUse =
  /\b(?:now|no longer|can(?:not)? (?:now |also |be )?\p{L}+|lets?|allows?|enables?|supports?|instead of|by default)\b/iu;

/** Whether a line has code of a listing, or tells what it is for in its words, or in those of its heading. */
const names =
  ({ listing, heading, isFurther }: Named) =>
  (line: Line): boolean =>
    quotesPartOf(line, listing) ||
    (tellsUse.test(line.text) &&
      (sharedTerms(line.text, listing) >= 2 || sharedTerms(line.text, heading) >= (isFurther ? 2 : 1)));

/**
 * The last sentence that names what stands in a listing, or tells what it is for: weaker than others, and more than a
 * bare heading. One that is too long for a line of its own may stand as a caption.
 */
export const namingLine = (
  candidates: readonly Candidate[],
  sentences: readonly Placed[],
  named: Named,
): Line | undefined => {
  const isNaming = names(named);
  const line = candidates.findLast((candidate) => isNaming(candidate.line))?.line;
  if (line) return line;
  const told = toldIn(sentences);
  const above = `${named.listing}\n${named.heading}`;
  return sentences
    .toReversed()
    .flatMap(({ inline, sentence }, index) => {
      const isTold = told[sentences.length - 1 - index];
      const caption = isTold ? captionIn(inline, sentence, above) : undefined;
      return caption && isNaming(caption) ? [caption] : [];
    })
    .at(0);
};
