import type { Claim } from '../model/claim.js';
import type { Topic } from './gate/topic.js';
import { leansOnNothing, type Placed, reasonAgainst, standsAsLine, type Titles } from './judge-prose.js';
import { isOverSetUp, isSample } from './ladder/number-settings.js';
import { type NumberLine, numberIn, numberLineIn } from './ladder/numbers.js';
import { inSpell, supposes } from './spells.js';

/** A claim with the sentence that it begins at. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly block: number;
  readonly order: number;
}

/** A number with how well it stands: a clause that would be a line too, a clause, or a phrase. */
interface Ranked extends FoundClaim {
  readonly rank: number;
  /** It would be no line, and leans on nothing. */
  readonly isMore: boolean;
}

/**
 * The numbers that a section is remembered by: the first clause that would stand alone as a line too, or else the first
 * clause, or else a phrase; and one more that could be no line beside it.
 */
export const numbersToRemember = (
  sentences: readonly Placed[],
  { heading, topic }: Titles,
): readonly FoundClaim[] => {
  if (isOverSetUp(heading)) return [];
  const isInSpell = inSpell(sentences);
  const found = sentences.flatMap(({ inline, sentence, block }, order): Ranked[] => {
    const isTrue = !isInSpell[order] && !supposes(sentence.text);
    const claim = isTrue ? numberIn(inline, sentence) : undefined;
    if (!claim) return [];
    const line = numberLineIn(inline, sentence);
    if (line && couldStandNowhere(line, topic)) return [];
    if (claim.kind === 'number' && namesNumber(heading, claim.number.text)) return [];
    const isLine = line !== undefined && standsAsLine(line, topic);
    const isMore = line !== undefined && !isLine && leansOnNothing(line, topic);
    return [{ claim, block, order, isMore, rank: (line?.isClause ? 2 : 0) + (isLine ? 1 : 0) }];
  });
  const findings = sentences.some(({ sentence: { text } }) => /\d\s?[%％]|\d\spercent\b/iu.test(text))
    ? found.filter(({ claim }) => !(claim.kind === 'number' && isSample(claim.clause.text)))
    : found;
  const [best] = findings.toSorted((a, b) => b.rank - a.rank);
  const more = findings.find((one) => one !== best && one.isMore);
  return [best, more].filter((one) => one !== undefined);
};

/** "Bake rolls that 80% of guests want": a number that stands in the title of its slide is no news on it. */
const namesNumber = (heading: string, number: string): boolean => {
  const amount = /\d.*/u.exec(number)?.[0];
  return amount !== undefined && heading.includes(amount);
};

/**
 * Whether the sentence around a number could stand nowhere: it speaks to the reader, of a day that is over, or of what
 * is told elsewhere, or it is none. What begins with its number is said of that alone.
 */
const couldStandNowhere = (found: NumberLine, topic: Topic): boolean =>
  found.isClause && !found.leads && ofNowhere.has(reasonAgainst(found, topic) ?? '');

const ofNowhere: ReadonlySet<string> = new Set([
  'speaks of the post',
  'points back',
  'passing time',
  'dangling end',
  'ends in its verb',
  'no main verb',
]);
