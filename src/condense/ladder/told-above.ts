import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { isBare } from './bare-labels.js';
import type { ListInPlace } from './introductions.js';
import { hasVoice } from './lead-clauses.js';
import { areTopics } from './list-points.js';
import { namesWhatIs } from './under-heading.js';

/** "The results have been powerful.": what the names below it are. */
const tells = /^(?:the|some|all)\s(?:\p{Ll}+\s){1,4}(?:are|were|have been)\s[^.:;,]{3,60}[.!]\s*$/iu;
const longest = 8;

/**
 * A short paragraph that says what the bold names below it are, under a question that asks for something else: without it
 * "Openness" would be the answer to "How did we get here?".
 */
export const leadToldAbove = (
  inline: InlineText,
  sentences: readonly Sentence[],
  { list, lines, heading = '' }: Pick<ListInPlace, 'list' | 'lines' | 'heading'>,
): Line | undefined => {
  const [only, ...more] = sentences;
  if (!only || more.length > 0 || !/[?？]\s*$/u.test(heading) || namesWhatIs(only.text, heading))
    return undefined;
  if (!areTopics(list) || !lines.every(({ text, children }) => isBare(text) && !children)) return undefined;
  if (!tells.test(only.text) || countWords(only.text) > longest || hasVoice(only.text)) return undefined;
  return makeLine(inline, [only.start, only.end], 'lead-in');
};
