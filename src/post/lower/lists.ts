import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { type FlowContent, isPhrasing } from '../html/content.js';

/** What a list of blocks stands in. */
export interface FlowParent {
  readonly type: (RootContent | Root)['type'];
}

/** What is done with every list of inline nodes and every list of blocks in a tree, innermost first. */
export interface ListRows {
  readonly phrasing?: readonly ((nodes: PhrasingContent[], parent: RootContent) => PhrasingContent[])[];
  readonly flow?: readonly ((nodes: FlowContent[], parent: FlowParent) => FlowContent[])[];
}

const inlineParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'marked',
]);

const flowParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'callout',
  'footnoteDefinition',
]);

/** Runs the rows over a tree; titles of callouts and captions of figures are lists of inline nodes too. */
export function mapLists(tree: Root, rows: ListRows): Root {
  // A root goes in, and every row keeps the kind of its parent.
  return mapNode(tree, rows) as Root;
}

function mapNode<N extends RootContent | Root>(node: N, rows: ListRows): N {
  const phrasing = (nodes: readonly RootContent[]): PhrasingContent[] =>
    (rows.phrasing ?? []).reduce((list, row) => row(list, node as RootContent), nodes.filter(isPhrasing));
  const made: Record<string, unknown> = {};
  if ('children' in node) {
    const children = (node as Parents).children.map((child) => mapNode(child, rows));
    if (inlineParents.has(node.type)) made.children = phrasing(children);
    else if (flowParents.has(node.type)) {
      // Parents of these types hold blocks; an outer list may not hold inline nodes.
      made.children = (rows.flow ?? []).reduce((list, row) => row(list, node), children as FlowContent[]);
    } else made.children = children;
  }
  if (node.type === 'callout' && node.title !== undefined)
    made.title = phrasing(node.title.map((child) => mapNode(child, rows)));
  if (node.type === 'figure' && node.caption !== undefined)
    made.caption = phrasing(node.caption.map((child) => mapNode(child, rows)));
  return Object.keys(made).length === 0 ? node : { ...node, ...made };
}
