import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordsStandFor } from './alt-text.js';
import { replaceNodes } from './replace-nodes.js';

/**
 * The tree of a post in which the pictures that no slide can show know it: `absent` has their address, and nowhere in
 * the post do words stand for them.
 */
export function markUnseen(tree: Root, absent: ReadonlySet<string>): Root {
  const mute: Image[] = [];
  const spoken = new Set<string>();
  visit(tree, 'image', (node: Image, _, parent) => {
    if (!absent.has(node.url)) return;
    if (wordsStandFor(node, parent)) spoken.add(node.url);
    else mute.push(node);
  });
  const unseen = mute.filter(({ url }) => !spoken.has(url));
  if (unseen.length === 0) return tree;
  const marked = unseen.map((node): [Nodes, readonly Nodes[]] => [
    node,
    [{ ...node, data: { ...node.data, isUnseen: true } }],
  ]);
  return replaceNodes(tree, new Map(marked));
}
