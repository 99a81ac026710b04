import { isImperative } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import type { Range } from './sentence-rung.js';

/** Whether a range holds code, formulas and signs alone. */
export const isCode = ({ text, leaves }: InlineText, [start, end]: Range): boolean =>
  leaves
    .filter((leaf) => leaf.start < end && leaf.end > start && leaf.node.type === 'text')
    .every((leaf) => !/[\p{L}\p{N}]/u.test(text.slice(Math.max(start, leaf.start), Math.min(end, leaf.end))));

/** "Weight of a loaf: `weight(loaf)`": what is named so is the answer; "Install the oven: `bake install`" is typed. */
export const isPayload = (inline: InlineText, { index, 0: mark }: RegExpExecArray): boolean => {
  const rest: Range = [index + mark.length, inline.text.trimEnd().length];
  return (
    mark.startsWith(':') &&
    rest[1] - rest[0] <= longestPayload &&
    /\p{L}/u.test(inline.text.slice(...rest)) &&
    isCode(inline, rest) &&
    !isImperative(inline.text)
  );
};

/** In characters: more code is a listing. */
const longestPayload = 36;
