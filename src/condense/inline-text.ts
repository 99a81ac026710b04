import type { InlineCode, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { lowerBound } from '../model/lower-bound.js';
import { rememberOf } from './remember.js';

/** A stretch of text of one leaf node inside a paragraph's flat text. */
interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly node: PhrasingContent;
  /** Its author took it back. */
  readonly isStruck?: true;
}

/** A paragraph's inline content as plain text, with what is needed to cut it and keep its formatting. */
export interface InlineText {
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  readonly leaves: readonly Leaf[];
}

const singleSpaced = ({ value }: Text | InlineCode): string => value.replace(/\s+/g, ' ');

const longSingleSpaced = rememberOf(singleSpaced);

/** Texts from this length on are remembered: every line of a long paragraph is cut from the same node. */
const long = 300;

/** To remember ten thousand short texts of a paragraph takes far longer than to make them anew. */
const withSingleSpaces = (node: Text | InlineCode): string =>
  node.value.length < long ? singleSpaced(node) : longSingleSpaced(node);

/** The visible text of a leaf; images and raw HTML have none here, they are placed on their own. */
export const leafText = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return withSingleSpaces(node);
    case 'inlineMath':
      return node.value;
    case 'break':
      // A line of its own: it ends a sentence unless the next goes on in lower case.
      return '\n';
    default:
      return '';
  }
};

const hasChildren = (node: PhrasingContent): node is PhrasingContent & { children: PhrasingContent[] } =>
  'children' in node;

/** What a node adds to the flat text of its paragraph. */
export const textOfNode = (node: PhrasingContent): string =>
  hasChildren(node) ? node.children.map(textOfNode).join('') : leafText(node);

/** Flattens inline content to text; offsets of the leaves refer to that text. */
export const flattenInline = rememberOf((nodes: readonly PhrasingContent[]): InlineText => {
  const leaves: Leaf[] = [];
  let text = '';
  const walk = (children: readonly PhrasingContent[], isStruck: boolean): void => {
    for (const node of children) {
      if (hasChildren(node)) walk(node.children, isStruck || node.type === 'delete');
      else {
        const value = leafText(node);
        if (value === '') continue;
        const [start, end] = [text.length, text.length + value.length];
        leaves.push({ start, end, node, ...(isStruck ? { isStruck } : {}) });
        text += value;
      }
    }
  };
  walk(nodes, false);
  return { text, nodes, leaves };
});

type Range = readonly [start: number, end: number];

/** The parts of `[start, end)` that lie in one of the `keep` ranges. */
const overlaps = (start: number, end: number, keep: readonly Range[]): Range[] =>
  keep
    .map(([from, to]): Range => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to);

/** Where each node of a paragraph begins in its flat text. */
const nodeStarts = rememberOf(({ nodes }: InlineText): readonly number[] => {
  let at = 0;
  return nodes.map((node) => {
    const start = at;
    at += textOfNode(node).length;
    return start;
  });
});

/** The nodes from the one that holds the first character of a range to its last, and where they begin: a long paragraph is not read anew for each of its lines. */
const nodesIn = (inline: InlineText, [from, to]: Range): { start: number; nodes: PhrasingContent[] } => {
  const starts = nodeStarts(inline);
  const first = lowerBound(starts.length, (index) => (starts[index + 1] ?? Number.POSITIVE_INFINITY) <= from);
  const end = lowerBound(starts.length, (index) => (starts[index] ?? 0) < to);
  return { start: starts[first] ?? 0, nodes: inline.nodes.slice(first, end) };
};

/** The leaves of which a range has a part. */
export const leavesIn = ({ leaves }: InlineText, [from, to]: Range): readonly Leaf[] =>
  leaves.slice(
    lowerBound(leaves.length, (index) => (leaves[index]?.end ?? 0) <= from),
    lowerBound(leaves.length, (index) => (leaves[index]?.start ?? 0) < to),
  );

/** From the first of some ranges to the last. */
export const spanOf = (ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([start]) => start)),
  Math.max(...ranges.map(([, end]) => end)),
];

/**
 * Cuts inline content down to ranges of its flat text, formatting kept: the only way a line is made.
 * Code and formulas are kept whole or not at all. A line stands on one line; what is quoted keeps the breaks of its author.
 */
export const sliceInline = (
  inline: InlineText,
  keep: readonly Range[],
  { keepsBreaks = false }: { readonly keepsBreaks?: boolean } = {},
): PhrasingContent[] => {
  if (keep.length === 0) return [];
  const within = nodesIn(inline, spanOf(keep));
  let offset = within.start;
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
      if (node.type === 'break' && !keepsBreaks) return [{ type: 'text', value: ' ' }];
      if (node.type !== 'text') return [node];
      const text: Text = {
        type: 'text',
        value: parts.map(([a, b]) => value.slice(a - start, b - start)).join(''),
      };
      return [node.position ? { ...text, position: node.position } : text];
    });
  return cut(within.nodes);
};

/** A place in the flat text of a node, and how much longer its value is up to there. */
interface Shift {
  readonly at: number;
  readonly longer: number;
}

/** Behind which blanks the flat text of a node falls back: space of any length is one character of it. */
const shiftsOf = rememberOf(({ value }: Text): Shift[] => {
  const shifts: Shift[] = [];
  let longer = 0;
  for (const { 0: space, index } of value.matchAll(/\s{2,}/g)) {
    const at = index - longer;
    longer += space.length - 1;
    shifts.push({ at, longer });
  }
  return shifts;
});

/** Where the lines of a node's value end. */
const lineEndsOf = rememberOf(({ value }: Text): number[] =>
  [...value.matchAll(/\n/g)].map(({ index }) => index),
);

/** How many characters of a text node's value the first `count` characters of its flat text stand for. */
const rawLength = (node: Text, count: number): number => {
  const shifts = shiftsOf(node);
  const before = lowerBound(shifts.length, (index) => (shifts[index]?.at ?? 0) < count);
  return Math.min(count + (shifts[before - 1]?.longer ?? 0), node.value.length);
};

/** Where a character of a text node stands in the post; undefined when escapes or indentation hide it. */
const pointIn = ({ start, node }: Leaf, at: number): Point | undefined => {
  const from = node.position?.start;
  const to = node.position?.end;
  if (node.type !== 'text' || from?.offset === undefined || to?.offset === undefined) return undefined;
  if (to.offset - from.offset !== node.value.length) return undefined;
  const length = rawLength(node, at - start);
  const ends = lineEndsOf(node);
  const lines = lowerBound(ends.length, (index) => (ends[index] ?? 0) < length);
  const last = ends[lines - 1];
  return {
    line: from.line + lines,
    column: last === undefined ? from.column + length : length - last,
    offset: from.offset + length,
  };
};

/** Where a range of the flat text stands in the post: to the character, or from its first leaf to its last. */
export const positionOf = (inline: InlineText, [start, end]: Range): Position | undefined => {
  const inside = leavesIn(inline, [start, end]).filter(({ node }) => node.position);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first?.node.position || !last?.node.position) return undefined;
  return {
    start: (start > first.start ? pointIn(first, start) : undefined) ?? first.node.position.start,
    end: (end < last.end ? pointIn(last, end) : undefined) ?? last.node.position.end,
  };
};

/** Code is shown whole: "the `status: waiting` label" has no pause. */
export const isInCode = ({ leaves }: InlineText, offset: number): boolean =>
  leaves.some(({ start, end, node }) => node.type === 'inlineCode' && start < offset && offset < end);
