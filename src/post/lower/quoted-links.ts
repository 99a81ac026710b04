import { isQuotedSource } from '../../model/quoted-source.js';
import type { FlowContent } from '../html/content.js';
import type { FlowParent } from './lists.js';

/** `> [Title](address)`: a source that is set apart is no quotation. In an item it stays, and is no point of its list. */
export function lowerQuotedLinks(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  if (parent.type === 'listItem') return nodes;
  return nodes.flatMap((node): FlowContent[] =>
    node.type === 'blockquote' && isQuotedSource(node)
      ? node.children.filter((child) => child.type === 'paragraph')
      : [node],
  );
}
