import type { PhrasingContent } from 'mdast';

/** The words of inline content as an audience reads or hears them; pictures and raw HTML have none. */
export const plainText = (nodes: readonly PhrasingContent[]): string =>
  nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim();

const textOf = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return node.value;
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
};
