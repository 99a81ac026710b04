import { speaker } from '../gate/first-person.js';
import { pastForms, pureTenses } from '../gate/verbs.js';

const pastAfterWe = /^We(?: have|['’]ve)?(?: also)? (?=([\p{L}]+)\b)/u;

/** "We shipped it" is said as "Shipped it": how many characters a pronoun before a past tense takes. */
export const withoutWe = (text: string): number => {
  const match = pastAfterWe.exec(text);
  const verb = match?.[1]?.toLowerCase() ?? '';
  // "Continued our call": whoever is left out must not be spoken of any more.
  if (!match || speaker.test(text.slice(match[0].length))) return 0;
  return pastForms.has(verb) || pureTenses.has(verb) ? match[0].length : 0;
};
