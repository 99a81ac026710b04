import type { Line } from '../../model/claim.js';
import { numberWords } from './counts.js';
import { withoutColon } from './lead-clauses.js';

/** "… includes instructions for": what they are for are the items. */
const waiting =
  /\b(?:practices|guides?|guidance|tips|instructions|examples|recommendations|documentation|tutorials|discussions?|talks|sessions|posts|articles)\s(?:for|on|about|of|to)$/iu;

/** Whether a sentence before a list ends on a word that only its items fill: they are parts of it. */
export const waitsForItems = (text: string): boolean => waiting.test(withoutColon(text));

/** "The following are the main reasons": of what stands in the sentence before. */
const causes =
  /^(?:(?:the following|these|those|here|there) (?:are|were) )?(?:(?:the|some|several|many|a few|two|three|four|five|main|key|major|following|possible|likely|most|common|usual) )*(?:reasons|causes)(?: (?:are|were|include|included))?(?: (?:the following|as follows|below))?$/iu;
const asksWhy = /\b(?:why|reasons?|causes?|motivation|rationale|because|background)\b/iu;

/** Whether words above a list name reasons and not of what, below a heading that does not ask for them. */
export const areCausesOfNothing = (lead: string, heading: string): boolean =>
  causes.test(withoutColon(lead).trim()) && !asksWhy.test(heading);

/** "Three arguments", "a few options": what has them must be named. */
const belonging =
  /^(?:(?:the|a few|some|several|many|various|multiple|two|three|four|five|six|seven|eight|nine|ten|\d+|following|main|optional|required|additional|new)\s)*(?:arguments?|parameters?|fields?|properties|attributes?|options?|inputs?|outputs?|flags?|keys?|values?|members?|columns?|parts?|components?)$/iu;
const leans = /^(?:this|that|these|those|it|they|its|their|both|each)(?!\p{L})/iu;

/** Whether a name of a list is of parts of something that its sentence only points at: "It takes three arguments". */
export const areOfSomething = ({ text }: Line, sentence: string, heading: string): boolean =>
  belonging.test(text.trim()) &&
  leans.test(sentence.trim()) &&
  !heading.toLowerCase().includes(text.trim().toLowerCase().split(/\s+/u).at(-1) ?? '');

const counted = new RegExp(
  `^(?:an?\\s(?:single\\s)?|(?<word>${numberWords.join('|')})\\s|(?<digits>\\d{1,3})\\s)`,
  'iu',
);

const countOf = ({ text }: Line): number => {
  const found = counted.exec(text);
  if (!found) return Number.NaN;
  const { word, digits } = found.groups ?? {};
  if (digits !== undefined) return Number(digits);
  return word === undefined ? 1 : numberWords.indexOf(word.toLowerCase()) + 1;
};

/** How many things a list tells: its lines, or what these count, as "one big loaf" and "two small ones" are three. */
export const countsOf = (lines: readonly Line[]): readonly number[] => {
  const sum = lines.reduce((total, line) => total + countOf(line), 0);
  return Number.isNaN(sum) || sum === lines.length ? [lines.length] : [lines.length, sum];
};
