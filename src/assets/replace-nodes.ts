import type { Nodes } from 'mdast';

/** The tree with other nodes in place of some; what has none of them below stays the same node. A node is replaced by such as may stand where it stood. */
export function replaceNodes<N extends Nodes>(node: N, by: ReadonlyMap<Nodes, readonly Nodes[]>): N {
  if (!('children' in node)) return node;
  const children = node.children.flatMap(
    (child): readonly Nodes[] => by.get(child) ?? [replaceNodes(child, by)],
  );
  const isSame =
    children.length === node.children.length && children.every((child, at) => child === node.children[at]);
  // By the contract above the children are still such as the node may have.
  return isSame ? node : ({ ...node, children } as N);
}
