import type { ElementContent } from 'hast';

/** The words that a document shows, slides left out. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? wordsOf(node.children) : '';
    })
    .join(' ');
}
