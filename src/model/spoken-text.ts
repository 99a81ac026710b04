import type { PhrasingContent } from 'mdast';
import { plainText } from './plain-text.js';
import { strikeOut } from './struck.js';

/** Words as they are read out; what is struck out is seen to be. */
export const spokenText = (nodes: readonly PhrasingContent[]): string => plainText(nodes.map(withStrokes));

const withStrokes = (node: PhrasingContent): PhrasingContent => {
  if (node.type === 'delete') return { type: 'text', value: strikeOut(plainText(node.children)) };
  if (!('children' in node)) return node;
  // Inline nodes hold inline nodes, each of which is given back as one.
  return { ...node, children: node.children.map(withStrokes) } as PhrasingContent;
};
