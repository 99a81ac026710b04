import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { altTells } from './alt-text.js';
import { replaceNodes } from './replace-nodes.js';

/**
 * The tree of a post in which the pictures that no slide can show know it: `absent` has their address, and no words
 * stand for them. One in a figure stays, for its caption speaks.
 */
export function markUnseen(tree: Root, absent: ReadonlySet<string>): Root {
  const unseen = new Map<Nodes, readonly Nodes[]>();
  visit(tree, 'image', (node: Image, _, parent) => {
    if (!absent.has(node.url) || parent?.type === 'figure' || altTells(node.alt ?? '', node.url)) return;
    unseen.set(node, [{ ...node, data: { ...node.data, isUnseen: true } }]);
  });
  return unseen.size === 0 ? tree : replaceNodes(tree, unseen);
}
