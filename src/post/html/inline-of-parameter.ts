import type { PhrasingContent } from 'mdast';
import { parseInline } from '../markdown/parse-markdown.js';
import { elements } from './elements.js';

/**
 * Inline Markdown of a title or caption that a parameter gives. A site shows the tags in it as such, and here their
 * words are left: `caption="<center><b>Rye</b></center>"` says “Rye”. What no element is called is a word, as in `Map<T>`.
 */
export function inlineOfParameter(text: string): PhrasingContent[] {
  return withoutTags(parseInline(text));
}

const tag = /^<\/?([a-z][a-z0-9]*)\b[^>]*>$/i;

function withoutTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type !== 'html')
      // Inline nodes hold inline nodes.
      return [
        'children' in node ? ({ ...node, children: withoutTags(node.children) } as PhrasingContent) : node,
      ];
    if (node.value.startsWith('<!--')) return [];
    const name = tag.exec(node.value.trim())?.[1]?.toLowerCase();
    if (name === undefined || !elements.has(name)) return [{ type: 'text', value: node.value }];
    return name === 'br' ? [{ type: 'break' }] : [];
  });
}
