import type { Nodes } from 'mdast';

/** Every node below these, themselves included, in the order of the text. */
export function* nodesIn(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesIn(node.children);
  }
}
