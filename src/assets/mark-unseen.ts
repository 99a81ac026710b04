import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { altTells } from './alt-text.js';
import { replaceNodes } from './replace-nodes.js';

/**
 * The tree of a post in which the pictures that no slide can show know it: `absent` has their address, and nowhere in
 * the post do words stand for them. One in a figure stays, for its caption speaks.
 */
export function markUnseen(tree: Root, absent: ReadonlySet<string>): Root {
  const mute: Image[] = [];
  const spoken = new Set<string>();
  visit(tree, 'image', (node: Image, _, parent) => {
    if (!absent.has(node.url)) return;
    if (parent?.type === 'figure' || altTells(node.alt ?? '', node.url)) spoken.add(node.url);
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
