import type { Blockquote, Heading } from 'mdast';
import type { FlowContent } from '../html/content.js';
import { plainHeadings } from './inline.js';

/**
 * `> # Words`: a quotation of nothing but headings is one that is set large, and no section of anything; one heading
 * right above a deeper one is that of a section, set in a box.
 */
export function lowerQuotedHeadings(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'blockquote' || !isAllHeadings(node)) return node;
    return boxedHeading(node, nodes[index + 1]) ?? asQuotation(node);
  });
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
