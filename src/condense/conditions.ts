import { leavesWhole } from './edge-vetoes.js';
import { countWords } from './words.js';

/** "Rye keeps a week | unless the oven is cold". */
const behind = /,?\s(?:unless|until|whenever|as long as|even if|even when)\s.*$/iu;
/** "If the oven is cold, | loaves stay flat". */
const ahead =
  /^(?:if|when|whenever|unless|until|once|because|since|while|before|after|even if|even though|although|though)\s[^,;:]{8,120},\s/iu;

/** Shorter lines are read at a glance, whatever they hold. */
const [leastBehind, leastAhead] = [13, 17];

const isBehind = (text: string): boolean => {
  const at = countWords(text) >= leastBehind ? text.search(behind) : -1;
  return at > 0 && leavesWhole(text, at);
};
const isAhead = (text: string): boolean => countWords(text) >= leastAhead && ahead.test(text);

/** Whether a longer line says under which condition it holds: with it the line says more than a name does. */
export const holdsCondition = (text: string): boolean => isBehind(text) || isAhead(text);

/** A line without its condition, which is read by itself. */
export const mainClauseOf = (text: string): string => {
  const shown = isBehind(text) ? text.replace(behind, '') : text;
  return isAhead(text) ? shown.replace(ahead, '') : shown;
};

/** A line with its condition behind its main clause: what it is about stands in its first words. */
export const mainClauseFirst = (text: string): string => {
  const opening = isAhead(text) ? (ahead.exec(text)?.[0] ?? '') : '';
  return opening === '' ? text : `${text.slice(opening.length)} ${opening.trimEnd()}`;
};
