import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import type { FlowContent } from '../html/content.js';
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
  if (node.type !== 'paragraph' || first?.type !== 'text') return undefined;
  const [line = '', ...more] = first.value.split('\n');
  const signs = line.length > longest ? undefined : tight.exec(line)?.groups?.signs;
  if (signs === undefined) return undefined;
  const [own = [], ...below] = splitLines(node.children);
  const [words, ...rest] = own;
  if (words?.type !== 'text') return undefined;
  const children: PhrasingContent[] = [
    { ...words, value: words.value.slice(signs.length).trimEnd() },
    ...rest,
  ];
  const heading: Heading = { ...node, type: 'heading', depth: depthOf(signs), children };
  return below.length === 0 && more.length === 0 ? [heading] : [heading, paragraphOf(node, below)];
}

const depthOf = (signs: string): Heading['depth'] => {
  // The pattern holds two to six signs.
  return signs.length as Heading['depth'];
};

function paragraphOf(node: Paragraph, lines: readonly PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
  );
  return { ...node, children };
}
