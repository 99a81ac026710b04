import type { Heading, Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type FlowContent, trimmed } from '../html/content.js';
import type { FlowParent } from './lists.js';
import { splitLines } from './split-lines.js';

/** `##Ovens`: older Markdown asked for no blank; one sign alone marks a tag. */
const tight = /^(?<signs>#{2,6})(?=[\p{Lu}\p{Lo}\p{N}])(?!.*[.!?。！？;；]\s*$)/u;

/** In characters: a longer line is prose. */
const longest = 80;

/** Headings of a post whose signs touch their words; what stands below on the next line is a paragraph of its own. */
export function raiseTightHeadings(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  return parent.type === 'root' ? nodes.flatMap((node) => headingIn(node) ?? [node]) : nodes;
}

function headingIn(node: FlowContent): FlowContent[] | undefined {
  const [first] = node.type === 'paragraph' ? node.children : [];
  if (node.type !== 'paragraph' || first?.type !== 'text' || isEscaped(first)) return undefined;
  const [own = [], ...below] = splitLines(node.children);
  const line = textOf({ type: 'paragraph', children: own });
  const signs = line.length > longest ? undefined : tight.exec(line)?.groups?.signs;
  const [words, ...rest] = own;
  if (signs === undefined || words?.type !== 'text') return undefined;
  const children = trimmed([{ ...words, value: words.value.slice(signs.length) }, ...rest]);
  // The pattern holds two to six signs.
  const depth = signs.length as Heading['depth'];
  const heading: Heading = { ...node, type: 'heading', depth, children };
  return below.length === 0 ? [heading] : [heading, paragraphOf(node, below)];
}

/** `\##Ovens` is longer in its file: its author said that it is no heading. */
const isEscaped = ({ value, position }: Text): boolean =>
  position?.start.offset !== undefined &&
  position.end.offset !== undefined &&
  position.end.offset - position.start.offset > value.length;

function paragraphOf(node: Paragraph, lines: readonly PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
  );
  return { ...node, children };
}
