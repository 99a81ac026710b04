import type { Line } from '../../model/claim.js';
import { isImperative } from '../gate/main-clause.js';
import { withoutColon } from './lead-clauses.js';
import { isClause } from './list-points.js';
import { most } from './most.js';
import { namesWhatIs } from './under-heading.js';

/** "For two reasons:", "this is caused by:": what the items are reasons of is said in the sentence, or nowhere. */
const reasons =
  /\b(?:(?:for|are|has|have|of)\s(?:the\s|these\s)?(?:two|three|four|five|six|several|many|some|a (?:few|couple(?: of)?)|multiple|various|following)\s(?:\p{L}+\s)?(?:reasons|causes)|the (?:main |following )?(?:reasons|causes) (?:are|were|for|why))\b/iu;
/** Headings that ask why. */
const asksWhy = /\b(?:why|reasons?|causes?|motivation|rationale|because|background)\b/iu;

/** "People do two things:": what others do is no advice. */
const othersDo =
  /\b(?:people|users|teams|developers|companies|organi[sz]ations|others|folks|beginners|they|everyone)\s(?:\p{L}+ly\s|often\s|tend to\s|usually\s|will\s|can\s)?(?:do|try|did|tried|resort to|end up|choose|chose|go for)\b.{0,40}\b(?:things|ways|approaches|the following|one of)\b/iu;

/** "A page with the following sections:": parts of something that only the sentence names. */
const parts =
  /\b(?:consists? of|consisted of|composed of|made up of|includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|compris(?:es?|ed|ing)|has|have|had)\s(?:the following|two|three|four|five|six|several)\s(?:\p{L}+\s)?(?:sections|parts|components|pages|pieces|elements|areas|screens|views)\b/iu;

/** "The oven bakes all loaves, with a few exceptions:": from what, the sentence says. */
const exceptions =
  /,\s(?:with|but|except for|apart from)\s(?:the |a |an |following |few |couple |of |some |several |two |three |four )*(?:notable |small |minor |important )?(?:exceptions?|caveats?|differences|twists?)(?: though)?\s*[:：]?$/iu;
const reach = 120;

/**
 * Whether the items of a list are nothing without a sentence that cannot be shown above them: reasons without what they
 * are of, what others do as if it were advice, parts without their whole.
 */
export const hangsOn = (text: string, heading: string, lines: readonly Line[]): boolean =>
  (reasons.test(text) && !asksWhy.test(heading)) ||
  (othersDo.test(text) && most(lines, (line) => isImperative(line.text))) ||
  exceptions.test(text.slice(-reach)) ||
  (parts.test(text) && !most(lines, isClause) && !namesWhatIs(text, heading));

/** "A few projects", "An example with the following constraints": a name that says nothing of what it names. */
const hollow =
  /^(?:(?:the|a few|a couple of|some|several|various|multiple|many|different|certain|following|two|three|four|five|six)\s)*(?:projects|choices|changes|conventions|actions|constraints|modifications|adjustments|aspects|elements|clarifications|details)(?:\s(?:of|for)\s(?<whose>\p{L}+))?$|^(?:(?:some|many|the|a few|other)\s)*things(?:\s(?:like|such as))?$|^an? (?:example|case|scenario|situation)\s(?:with|of|that has)\sthe following\s\p{L}+$|^(?:please )?(?:note|notice|remember|observe)(?: that)?(?:\s(?:the following|(?:a few|some|several|two|three|these|a couple of)\sthings))?(?:\shere)?$|^(?:please )?(?:note|notice|observe)(?: also)? (?:the|our) (?:use|usage) of$|^(?:(?:a few|some|several|two|three|a couple of|other)\s)?things\s(?:to|worth)\s(?:notice|note|noting|observe|mention(?:ing)?)(?:\shere)?$/iu;

/** Whether words above a list say nothing that the list or its heading does not: "Changes for bakers" parts them from those for millers. */
export const isHollow = (lead: string, heading: string): boolean => {
  const found = hollow.exec(withoutColon(lead).replace(/[!.]$/u, ''));
  const whose = found?.groups?.whose;
  return found !== null && (whose === undefined || namesWhatIs(whose, heading));
};
