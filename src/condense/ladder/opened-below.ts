import type { ListItem, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isPictureBlock } from '../../model/picture-blocks.js';
import { hasMainVerb } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import { countWords } from '../words.js';
import { endsInColon } from './lead-clauses.js';

/** "Weigh the sacks, then for each sack:": what is done for each stands below it; a condition must stay. */
const opensMore = /,\s(?:and\s)?(?:then\s)?for\s(?:every|each|all)\s[^,:]{1,80}$/iu;

/** A line of an item without the words at its end that lead to what is not shown below it. */
export const withoutOpening = (line: Line, inline: InlineText | undefined): Line | undefined => {
  const found = inline && endsInColon.test(inline.text) ? opensMore.exec(line.text) : null;
  return found && inline?.text.startsWith(line.text) ? makeLine(inline, [0, found.index], 'list') : line;
};

/** "Measures the heat, including", "The ten slowest ovens were": what it waits for stands below it, or nowhere. */
export const waitsForAll =
  /\s(?:including|such as|namely|like|e\.g\.?|for example|for instance|(?:is|are|was|were)(?: as follows)?|includes)\s*$/iu;

/** "New books for": the end of a line that waits for what stands below it. */
export const waitsForMore = /\s(?:for|of|to|in|on|at|by|with|from|via|about|and|or|the|an?)$/iu;

/** Nothing but pictures, be they a list. */
const isPicture = (node: RootContent): boolean =>
  isPictureBlock(node) ||
  (node.type === 'list' &&
    node.children.every(({ children }) => children.length > 0 && children.every(isPicture)));

/** Fewer words are the name of what is seen, or of who speaks. */
const leastCaption = 4;

/** "Bakers like the new oven:", "A baker told us:": what is liked or said stands below, and is no deed of the post. */
const hearsay =
  /\s(?:likes?|loves?|loved|enjoy(?:s|ed)?|praises?|praised|recommends?|recommended)\s[^.!?]{1,80}:\s*$|\s(?:says?|said|wrote|writes|put it|told us|tells us)(?:\s(?:about|of|on|in|to)\s[^.!?]{1,60})?:\s*$/iu;

/** "The ten slowest ovens were:": what they are stands below it. */
const waitsForNames = /\s(?:is|are|was|were)(?: as follows)?:\s*$/iu;
const isBlock = ({ type }: RootContent): boolean => type === 'table' || type === 'code' || type === 'math';

/**
 * "Bakers like the new oven:" over what they said, "A look at the new oven:" over a picture and nothing else: what stands
 * below it is the point. "The oven got a lamp:" is one itself, also over a quotation.
 */
export const isCaption = ({ children: [words, ...below] }: ListItem, text: string): boolean => {
  if (words?.type !== 'paragraph' || below.length === 0) return false;
  if (!endsInColon.test(text) || countWords(text) < leastCaption) return false;
  if (below.some(isBlock) && waitsForNames.test(text)) return true;
  return below.length === 1 && below[0]?.type === 'blockquote'
    ? hearsay.test(text)
    : below.every(isPicture) && !hasMainVerb(text);
};
