import type { Blockquote, Heading } from 'mdast';
import type { FlowContent } from '../html/content.js';
import { plainHeadings } from './inline.js';

/**
 * `> # Words`: a quotation of nothing but headings is one that is set large, and no section of anything; one heading
 * right above a deeper one is that of a section, set in a box, where sections of the post stand as high.
 */
export function lowerQuotedHeadings(nodes: FlowContent[]): FlowContent[] {
  const open = countDepths(nodes);
  const boxed = countDepths(
    nodes.flatMap((node, index) =>
      node.type === 'blockquote' ? (boxedHeading(node, nodes[index + 1]) ?? []) : [],
    ),
  );
  const first = nodes.findIndex(({ type }) => type === 'heading');
  return nodes.map((node, index) => {
    if (node.type !== 'blockquote' || !isAllHeadings(node)) return node;
    const heading = boxedHeading(node, nodes[index + 1]);
    if (!heading) return asQuotation(node);
    const { depth } = heading;
    // One heading of the first level is the title.
    const isLevel =
      depth === 1 ? among(open, 1) > 1 : among(open, depth) > 0 || among(boxed, depth) > 1 || index < first;
    return isLevel ? heading : asQuotation(node);
  });
}

const among = (counts: ReadonlyMap<number, number>, depth: number): number => counts.get(depth) ?? 0;

/** How many headings stand at each depth. */
function countDepths(nodes: readonly FlowContent[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const node of nodes)
    if (node.type === 'heading') counts.set(node.depth, (counts.get(node.depth) ?? 0) + 1);
  return counts;
}

function boxedHeading({ children: [heading, ...more] }: Blockquote, next?: FlowContent): Heading | undefined {
  return heading?.type === 'heading' &&
    more.length === 0 &&
    next?.type === 'heading' &&
    next.depth > heading.depth
    ? heading
    : undefined;
}

function isAllHeadings({ children }: Blockquote): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'heading');
}

function asQuotation(quote: Blockquote): Blockquote {
  return {
    ...quote,
    children: quote.children.map((node) => {
      if (node.type !== 'heading') return node;
      const { depth: _, ...rest } = node;
      return { ...rest, type: 'paragraph', children: plainHeadings(node.children, node) };
    }),
  };
}
