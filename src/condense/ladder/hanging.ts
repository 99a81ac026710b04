import type { Line } from '../../model/claim.js';
import { isImperative } from '../gate/main-clause.js';
import { isCharged } from './charges.js';
import { withoutColon } from './lead-clauses.js';
import { isClause } from './list-points.js';
import { most } from './most.js';
import { namesWhatIs } from './under-heading.js';

/** "For two reasons:", "this is caused by:": what the items are reasons of is said in the sentence, or nowhere. */
const reasons =
  /\b(?:(?:for|are|has|have|of)\s(?:the\s|these\s)?(?:two|three|four|five|six|several|many|some|a (?:few|couple(?: of)?)|multiple|various|following)\s(?:\p{L}+\s)?(?:reasons|causes)|the (?:main |following )?(?:reasons|causes) (?:are|were|for|why))\b/iu;
/** "We chose it for several reasons:" under "The stone oven": what is chosen is praised, and the heading names it. */
const chosen =
  /^(?:[^,:]{2,60},\s)?(?:I|we)\s(?:\p{L}+ly\s|really\s|have\s|['’]ve\s)?(?:chose|chosen|picked|choose|pick|like|liked|love|loved|prefer|preferred|selected|went with|decided (?:on|to use)|opted for|settled on|use|used|recommend)\s(?<what>[^,:]{2,60}?)\s(?:for|because of)\s(?:[\p{L}-]+\s){1,4}reasons\s*[:：]$/iu;
const itself = /^(?:it|this|them|these)(?:\s\p{L}+)?$/iu;

/** "For all the wrong reasons", "Back then, …": of what is not so, or no more. */
const unchosen =
  /\b(?:wrong|bad|poor|historical|legacy|obvious|other|less|least|once|back then|formerly|no|not|never|hate)\b|n['’]t\b/iu;
/** "Rye beats wheat": what is chosen is not what it is about. */
const beaten =
  /\b(?:beats?|over|versus|vs|from|leav(?:e|es|ing)|left|goodbye|farewell|moving|beyond|after)\b/iu;

const areOfChosen = (text: string, heading: string): boolean => {
  if (unchosen.test(text) || beaten.test(heading) || isCharged(heading)) return false;
  const what = chosen.exec(text.trim())?.groups?.what;
  if (what === undefined || heading === '') return false;
  return itself.test(what) ? isName(heading) : heading.toLowerCase().includes(what.toLowerCase());
};

/** "The stone oven" names what is told of; "The answer", and what asks, do not. */
const isName = (heading: string): boolean =>
  /^\P{L}*(?:the\s)?(?:[\p{L}\p{N}.+#-]+\s?){1,3}$/u.test(heading) &&
  /\s\p{Lu}|^\P{L}*\p{Lu}[\p{L}\p{N}.]*$/u.test(heading);

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
  (reasons.test(text) && !asksWhy.test(heading) && !areOfChosen(text, heading)) ||
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
