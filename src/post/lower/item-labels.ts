import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type FlowContent, trimmed } from '../html/content.js';
import type { FlowParent } from './lists.js';
import { joinedLines, splitLines } from './split-lines.js';

/** In characters: what is longer is said, and names nothing. */
const longest = 60;

/** `- **Stone oven**` with what is said of it on the next line: the label is a paragraph of its own. */
export function partItemLabels(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  const [first, ...others] = nodes;
  const parted = parent.type === 'listItem' && first?.type === 'paragraph' ? partedAt(first) : undefined;
  return parted ? [...parted, ...others] : nodes;
}

function partedAt({ children, position }: Paragraph): Paragraph[] | undefined {
  const [own = [], ...below] = splitLines(children);
  const [label, ...more] = trimmed(own);
  if (label?.type !== 'strong' || more.length > 0 || below.length === 0) return undefined;
  if (!isLabel(textOf(label).trim()) || !isSentence(below)) return undefined;
  return [[label], joinedLines(below)].map((part) => ({
    type: 'paragraph',
    children: part,
    ...(position ? { position } : {}),
  }));
}

/** "Stone oven"; what ends in a sign is joined to what follows, or is a sentence. */
const isLabel = (text: string): boolean => text.length <= longest && /[\p{L}\p{N})]$/u.test(text);

/** A line that only wraps goes on in lower case, and ends in no stop of its own. */
const isSentence = (lines: readonly PhrasingContent[][]): boolean => {
  const text = lines
    .map((line) => textOf(line))
    .join(' ')
    .trim();
  const startsAnew =
    /^\p{Lu}/u.test(text) || (lines[0]?.[0]?.type === 'inlineCode' && /^\S+\s\S/u.test(text));
  return startsAnew && /[.!?]["”’)]*$/u.test(text);
};
