import type { BlockContent, Nodes, RootContent } from 'mdast';
import { unguardEmoji } from '../model/guards.js';
import { commentText } from './read-comments.js';
import { type InlineSource, readInline } from './read-inline.js';

/** The blocks of a slide without its comments; a paragraph that held nothing else is gone. */
export function readBlocks(nodes: readonly RootContent[], source: InlineSource): BlockContent[] {
  return nodes.flatMap((node) => readBlock(node, source));
}

/** The texts of all comments among nodes, at any depth, in order: Marp collects them from everywhere. */
export function commentsIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'html') return commentText(node.value) ?? [];
    const found = 'children' in node ? commentsIn(node.children) : [];
    // `<!-- fit -->` sizes its heading.
    return node.type === 'heading' ? found.filter((comment) => comment !== 'fit') : found;
  });
}

function readBlock(node: RootContent, source: InlineSource): BlockContent[] {
  switch (node.type) {
    case 'paragraph': {
      const children = readInline(node.children, source);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'heading':
      return [{ ...node, children: readInline(node.children, source) }];
    case 'code':
      return [{ ...node, value: unguardEmoji(node.value) }];
    case 'html':
      return commentText(node.value) === undefined ? [node] : [];
    case 'blockquote':
      return [{ ...node, children: readBlocks(node.children, source) }];
    case 'list':
      return [
        {
          ...node,
          children: node.children.map((item) => ({ ...item, children: readBlocks(item.children, source) })),
        },
      ];
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: readInline(cell.children, source) })),
          })),
        },
      ];
    case 'math':
    case 'thematicBreak':
      return [node];
    default:
      return [];
  }
}
