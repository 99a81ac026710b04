import type { Blockquote } from 'mdast';
import type { FlowContent } from '../html/content.js';
import { plainHeadings } from './inline.js';

/** `> # Words`: a quotation of nothing but headings is one that is set large, and no section of anything. */
export function lowerQuotedHeadings(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node) => (node.type === 'blockquote' && isAllHeadings(node) ? asQuotation(node) : node));
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
