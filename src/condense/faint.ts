import type { Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type Candidate, type Choice, chooseLines } from './choose-lines.js';
import { claimOf, wholeSentences, withFollowUps } from './condense-prose.js';
import { endsInStop } from './ends.js';
import { isGeneric } from './heading-kinds.js';
import { headingOf } from './heading-of.js';
import {
  candidatesBy,
  isEnglish,
  type Placed,
  type ProseContext,
  placedSentences,
  titlesOf,
} from './judge-prose.js';
import { openedLine, patientOpenings } from './ladder/opened.js';
import { partedLine, patientParts } from './ladder/parted.js';
import { patientLine } from './ladder/patient-ladder.js';
import { spreadLine } from './ladder/spread.js';
import { termsOf } from './terms.js';
import { longestStatement } from './tongues/judge-statement.js';

/**
 * What a section shows that would be a bare heading on a slide of its own: its best sentence, though it tells less than a
 * line elsewhere or is a long one, spread over what a reader takes in at a glance and the rest of it below; or two of its
 * sentences that tell enough together.
 */
export const condenseFaintly = (section: Section, context: ProseContext): PlacedClaim[] => {
  const sentences = placedSentences(section);
  const heading = headingOf(section);
  if (sentences.length === 0 || (sentences.length === 1 && heading === '')) return [];
  if (!isEnglish(context.language)) {
    const whole = wholeSentences(section, context, { longest: longestStatement, place: 'faint', most: 1 });
    return whole ? [{ claim: whole.claim, block: whole.block, isFaint: true }] : [];
  }
  const titles = titlesOf(section, context);
  const { topic } = titles;
  const candidates = candidatesBy(sentences, titles, (inline, sentence) =>
    endsInStop(sentence.text)
      ? (patientLine(inline, sentence, topic) ??
        partedLine(inline, sentence, topic, patientParts) ??
        openedLine(inline, sentence, { topic, openings: patientOpenings }) ??
        spreadLine(inline, sentence, topic))
      : undefined,
  );
  // What stands before the first heading is said over the title, and a part without a title over the slide before it.
  const isUntold = isGeneric(heading);
  const isTitled = section.heading !== undefined || section.title !== undefined;
  const least = isTitled ? { least: isUntold ? leastBelowGeneric : leastFaint } : {};
  const choice = { topic, isBeside: false, most: 1, isPatient: true, isUntold, ...least };
  const chosen = chooseLines(candidates, choice);
  const pair = chosen.length === 0 && isTitled ? choosePair(candidates, sentences, choice) : [];
  const found = claimOf([...withFollowUps(chosen, sentences, { topic }), ...pair], sentences);
  if (
    !found ||
    (sentences.length === 1 &&
      found.claim.kind === 'lines' &&
      found.claim.lines.some((line) => isSaidAbove(line, heading)))
  )
    return [];
  return [{ claim: found.claim, block: found.block, isFaint: true }];
};

/** The best line that something stands below: with it a line that would tell too little alone tells enough. */
const choosePair = (
  candidates: readonly Candidate[],
  sentences: readonly Placed[],
  choice: Choice,
): Candidate[] => {
  const pairs = candidates
    .flatMap((candidate) => withFollowUps([candidate], sentences, choice))
    .filter(({ line }) => line.children);
  return chooseLines(pairs, { ...choice, isUntold: true });
};

/** Of so many terms one may be told in another form. */
const leastTerms = 5;

/** Whether the only sentence of a section says what its heading does not. */
const isSaidAbove = ({ text, children = [] }: Line, heading: string): boolean => {
  const terms = termsOf(heading);
  const told = new Set(termsOf([text, ...children.map((child) => child.text)].join(' ')));
  const untold = terms.filter((term) => !told.has(term)).length;
  return terms.length === 0 || (terms.length >= 2 && untold * leastTerms <= terms.length);
};

/** What a line must tell that is better than a bare heading: of 45 that tell less than a line elsewhere, and this, 4 were bad. */
const leastFaint = -0.5;

/** Below "Results" any whole sentence of the section says more than its heading. */
const leastBelowGeneric = -1;
