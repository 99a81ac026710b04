import type { Line } from '../../model/claim.js';
import { endsInColon } from './lead-clauses.js';
import { goesOn, isClause, lacksSubject } from './list-points.js';
import { most } from './most.js';
import { isToldBy } from './under-heading.js';

/** "Big highlights", "Concretely", "A few of them", "Some of the larger ones", "Why": words over any list. */
const overAny =
  /^(?:(?:(?:the|some|a few|our|all the)\s)?(?:(?:big|biggest|important|most important|core|relevant|main)\s)?(?:highlights|topics|points)|issues?|tasks?|tickets?|concretely(?: speaking)?|(?:this|that|here) is why|why|(?:a few|a couple|some|several|most|many) of (?:them|these|those)|see (?:also )?(?:the following|these)\s(?:\p{L}+\s?){1,3}|(?:some|a few|many|most|several) of the (?:[\p{L}-]+\s){0,3}ones)$/iu;

/** "For example": each of its points says what it does. */
const ofExamples = /^for (?:example|instance)$/iu;
/** More of them are the steps of one example. */
const fewExamples = 6;

/** What a lead stands over. */
interface LeadPlace {
  readonly heading?: string;
  readonly lines: readonly Line[];
}

/** Whether the words above a list say nothing that its heading and its points do not. */
export const isNeedless = (lead: string, { heading, lines }: LeadPlace): boolean => {
  const text = lead.replace(endsInColon, '').trim();
  if (ofExamples.test(text)) return lines.length <= fewExamples && lines.every(isClause);
  const isNothing = overAny.test(text) || isToldBy(text, heading);
  return isNothing && !most(lines, goesOn) && !most(lines, lacksSubject);
};
