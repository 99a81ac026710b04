import type { PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';

/** A stretch of text of one leaf node inside a paragraph's flat text. */
interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly node: PhrasingContent;
}

/** A paragraph's inline content as plain text, with what is needed to cut it and keep its formatting. */
export interface InlineText {
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  readonly leaves: readonly Leaf[];
}

/** The visible text of a leaf; images and raw HTML have none here, they are placed on their own. */
export const leafText = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s+/g, ' ');
    case 'inlineMath':
      return node.value;
    case 'break':
      return ' ';
    default:
      return '';
  }
};

const hasChildren = (node: PhrasingContent): node is PhrasingContent & { children: PhrasingContent[] } =>
  'children' in node;

/** Flattens inline content to text; offsets of the leaves refer to that text. */
export const flattenInline = (nodes: readonly PhrasingContent[]): InlineText => {
  const leaves: Leaf[] = [];
  let text = '';
  const walk = (children: readonly PhrasingContent[]): void => {
    for (const node of children) {
      if (hasChildren(node)) walk(node.children);
      else {
        const value = leafText(node);
        if (value === '') continue;
        leaves.push({ start: text.length, end: text.length + value.length, node });
        text += value;
      }
    }
  };
  walk(nodes);
  return { text, nodes, leaves };
};

type Range = readonly [start: number, end: number];

/** The parts of `[start, end)` that lie in one of the `keep` ranges. */
const overlaps = (start: number, end: number, keep: readonly Range[]): Range[] =>
  keep
    .map(([from, to]): Range => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to);

/**
 * Cuts inline content down to ranges of its flat text, formatting kept: the only way a line is made.
 * Code and formulas are kept whole or not at all.
 */
export const sliceInline = (inline: InlineText, keep: readonly Range[]): PhrasingContent[] => {
  let offset = 0;
  const cut = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (hasChildren(node)) {
        const children = cut(node.children);
        // A node keeps its type when its children are cut; the type system cannot follow the spread.
        return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
      }
      const value = leafText(node);
      const start = offset;
      offset += value.length;
      const parts = overlaps(start, offset, keep);
      if (parts.length === 0) return [];
      if (node.type !== 'text') return node.type === 'break' ? [{ type: 'text', value: ' ' }] : [node];
      const text: Text = {
        type: 'text',
        value: parts.map(([a, b]) => value.slice(a - start, b - start)).join(''),
      };
      return [node.position ? { ...text, position: node.position } : text];
    });
  return cut(inline.nodes);
};

/** Where a range of the flat text stands in the post: from its first leaf to its last. */
export const positionOf = (inline: InlineText, [start, end]: Range): Position | undefined => {
  const inside = inline.leaves.filter((leaf) => leaf.start < end && leaf.end > start && leaf.node.position);
  const first = inside[0]?.node.position;
  const last = inside.at(-1)?.node.position;
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end };
};
