import type { InlineText } from '../inline-text.js';

/** "TODO the oven bakes rye", "XXX: say why"; "TODO comments" and "TBD is" speak of the word. */
const marked =
  /^[\s[(]*(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}_-]|\s(?:comments?|lists?|items?|apps?|notes?|markers?|tags?|tasks?|files?|is|are|was|were|has|have|can|will|must|means|stands|and|or)\b)/u;

/** "(remove, this is an example)", "insert a recipe here": what a template says to its author. */
const ofTemplate =
  /\b(?:lorem ipsum|dolor sit amet|consectetur adipiscing|sed do eiusmod|tempor incididunt|ut labore et dolore)\b|\binsert\s(?:[^\s.,]+\s){1,5}here\b|\b(?:remove|delete|replace)[^()]{0,20}\bthis is an? (?:example|sample|placeholder)\b|\bthis is an? (?:example|sample|placeholder)[^()\p{L}]{1,3}(?:please )?(?:remove|delete|replace)\b/iu;

/** Whether a text waits for its author to write what it is to say. */
export const isPlaceholder = (text: string): boolean => marked.test(text) || ofTemplate.test(text);

/** Whether what an item or a sentence says waits for its author; a mark that is set as code is what it is about. */
export const holdsPlaceholder = ({ text, leaves }: InlineText, start = 0, end = text.length): boolean => {
  const first = leaves.find((leaf) => leaf.end > start && leaf.node.type !== 'break');
  return first?.node.type !== 'inlineCode' && isPlaceholder(text.slice(start, end));
};
