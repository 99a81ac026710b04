import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import { endsInColon } from './lead-clauses.js';

/** "Weigh the sacks, then for each sack:": what is done for each stands below it; a condition must stay. */
const opensMore = /,\s(?:and\s)?(?:then\s)?for\s(?:every|each|all)\s[^,:]{1,80}$/iu;

/** A line of an item without the words at its end that lead to what is not shown below it. */
export const withoutOpening = (line: Line, inline: InlineText | undefined): Line | undefined => {
  const found = inline && endsInColon.test(inline.text) ? opensMore.exec(line.text) : null;
  return found && inline?.text.startsWith(line.text) ? makeLine(inline, [0, found.index], 'list') : line;
};

/** "Measures the heat, including": what it waits for stands below it, or nowhere. */
export const endsInExamples = /\s(?:including|such as|namely|like|e\.g\.?|for example|for instance)\s*$/iu;

/** "New books for": the end of a line that waits for what stands below it. */
export const waitsForMore = /\s(?:for|of|to|in|on|at|by|with|from|via|about|and|or|the|an?)$/iu;
