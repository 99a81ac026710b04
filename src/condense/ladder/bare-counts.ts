import { numberWords } from './counts.js';

/** "Just three, it turns out", "To call out a few of the big ones", "Only 4": how many, and not of what. */
const bareCount = new RegExp(
  `^(?:(?:to|let me|I['’]ll) (?:call out|name|list|mention|pick|highlight)\\s|(?:there|here) (?:are|were)\\s)?(?:(?:just|only|exactly|about|at least|quite)\\s)?(?:a few|a couple|some|several|${numberWords.join('|')}|\\d{1,2})(?:\\sof\\s(?:them|(?:the|my|our)\\s(?:[\\p{L}-]+\\s){0,2}ones))?(?:\\s(?:here|so far))?(?:,?\\s(?:(?:as )?it turns out|actually|in fact|in particular|to be (?:exact|precise)))?\\s*[:：.]?$`,
  'iu',
);

/** Whether words above a list say how many things it has, and not of what they are. */
export const isBareCount = (text: string): boolean => bareCount.test(text.trim());
