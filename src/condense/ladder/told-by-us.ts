import { isImperative } from '../gate/main-clause.js';
import { countWords } from '../words.js';
import type { ListInPlace } from './introductions.js';
import { endsInColon } from './lead-clauses.js';
import { areNames, goesOn, isClause, lacksSubject } from './list-points.js';
import { most } from './most.js';

/**
 * "Over the years, we have learned some lessons:": words that nobody else can say, with a verb that only tells whose list
 * it is. What was banished or outgrown is not what the heading names.
 */
const byUs =
  /^(?:(?:and|so|now|anyway|then|thus|finally|today|also|here),?\s)?(?:[^,:]{2,80},\s(?:and\s)?)?(?:(?:we|I)(?:['’](?:ve|re|m)|\shave|\sare|\sam)?\s(?:(?:also|now|already|\p{Ll}+ly)\s)?(?:learn(?:ed|t)|made|did|use[ds]?|built|created|wrote|include[ds]?|included|received|provid(?:e|ed|ing)|defined|collected|gathered|share[ds]?|simplified|revamped|improved|introduced|(?:have|had|got)\s(?:an?|the|some|several|many|\d+|two|three|four|five|six))\b|(?:my|our)\s[^:]{2,60}\s(?:is|are|shows?|includes?)\b)/iu;

/** A question, or what asks without its mark: what stands below it is taken for its answer. */
const asks = /[?？]\s*$|^\P{L}*(?:what|why|how|when|where|who|which)\b/iu;

/** Whether the points of a list stand below their heading without the words above them, which are ours and no slide's. */
export const standsWithoutUs = (text: string, { heading = '', list, lines }: ListInPlace): boolean => {
  if (heading === '' || !byUs.test(text) || !endsInColon.test(text) || lines.length < leastPoints)
    return false;
  if (
    lines.some((line) => goingOn.test(line.text)) ||
    areNames(list, lines) ||
    most(lines, goesOn) ||
    most(lines, lacksSubject)
  )
    return false;
  const tells = lines.filter((line) => isClause(line) || isImperative(line.text));
  if (asks.test(heading)) return tells.length === lines.length;
  return lines.every((line) => countWords(line.text) >= leastWords);
};

/** "With straw", "by night": the rest of the sentence above. */
const goingOn = /^(?:with|without|by|for|in|on|at|to|from|across|through|during|under)\s/iu;

const leastPoints = 2;
/** A word alone waits for what it is an example of. */
const leastWords = 2;
