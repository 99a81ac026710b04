import type { Line } from '../../model/claim.js';
import { isBareCount, ofThese } from './bare-counts.js';
import { endsInColon } from './lead-clauses.js';
import { goesOn, isClause, lacksSubject } from './list-points.js';
import { most } from './most.js';
import { isToldBy } from './under-heading.js';

/** "Big highlights", "Concretely", "A few of them", "Some of the larger ones", "Why": words over any list. */
const overAny = new RegExp(
  `^(?:(?:(?:the|some|a few|our|all the)\\s)?(?:(?:big|biggest|important|most important|core|relevant|main)\\s)?(?:highlights|topics|points)|issues?|tasks?|tickets?|concretely(?: speaking)?|(?:most )?notably|(?:this|that|here) is why|why|(?:a few|a couple|some|several|most|many) of (?:them|these|those)|see (?:also )?(?:the following|these)\\s(?:\\p{L}+\\s?){1,3}|(?:some|a few|many|most|several) ${ofThese}|an?\\s(?:(?:quick|short|brief|small)\\s)?(?:summary|overview|rundown|recap|round-?up|glimpse) of (?:.*\\s)?(?:features|improvements|changes|highlights|fixes|updates|news|additions|new))$`,
  'iu',
);

/** "Come to one of our bakes": asked of readers; what there is stands below. */
const calls = /^(?:come|join us) (?:to|at|for|in) (?:one|any|some) of\s/iu;

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
  const isNothing =
    overAny.test(text) ||
    isBareCount(text) ||
    calls.test(text) ||
    isToldBy(text, heading) ||
    onlyLists(text, heading);
  return isNothing && !most(lines, goesOn) && !most(lines, lacksSubject);
};

/** "Follow these steps", "Among others, the following bugs have been fixed in 4.2" under "Bug fixes": words of the heading, and words that only say that a list follows. */
const onlyLists = (text: string, heading = ''): boolean => {
  if (!handsOver.test(text)) return false;
  const told = stemsOf(heading);
  const said = stemsOf(text.replace(itsTrouble, ''));
  const named = [...told].filter((stem) => !listing.has(stem));
  return (
    [...said].every((stem) => listing.has(stem) || isIn(stem, told)) &&
    (!joined.test(heading) || named.every((stem) => said.has(stem)))
  );
};

/** "Bugs" and "fixed" are in "Bugfixes". */
const isIn = (stem: string, told: ReadonlySet<string>): boolean =>
  told.has(stem) ||
  (stem.length > 2 && [...told].some((word) => word.startsWith(stem) || word.endsWith(stem)));

/** Nothing is only a list without one of these: "Ovens" under "Ovens and mills" parts them. */
const handsOver = /\b(?:follow(?:ing|s)?|below|these|steps?|in order to)\b/iu;
/** "In order to mend the issue": which one, the post has said. */
const itsTrouble = /(?<=^(?:in order )?to [\p{L}-]{1,30} )(?:the|this|these) (?:issue|problem|error)s?$/iu;
/** "Bugs and features": words of only one of them say which. */
const joined = /[,&/+]|\b(?:and|or|vs)\b/iu;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’._-]*[\p{L}\p{N}])?/gu) ?? [])
      .filter((word) => !/^v?\d+(?:\.\d+)+$/u.test(word))
      .map((word) => word.replace(/(?<=\p{L}{3})(?:ations?|ate[sd]?|ating|ies|ing|ed|es|[es])$/u, '')),
  );

/** Words that say no more than that a list follows. */
const listing = stemsOf(
  `a after all also among amongst and are as been below content content do for from has have here in include is
  list most of on order other others our should since steps that the then there these this to was way we were
  what which with you your following follow now please use one time simple`,
);
