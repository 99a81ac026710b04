import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Note } from '../model/deck.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { strikeOut } from '../model/struck.js';

/** Words as they are read out; what is struck out is seen to be. */
const spoken = (nodes: readonly PhrasingContent[]): string => plainText(nodes.map(withStrokes));

const withStrokes = (node: PhrasingContent): PhrasingContent => {
  if (node.type === 'delete') return { type: 'text', value: strikeOut(plainText(node.children)) };
  if (!('children' in node)) return node;
  // Inline nodes hold inline nodes, each of which is given back as one.
  return { ...node, children: node.children.map(withStrokes) } as PhrasingContent;
};

/** What is said of a block; code, tables and formulas are shown, not read out. */
const speakers: {
  readonly [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>) => string[];
} = {
  paragraph: (node) => [spoken(node.children)],
  heading: (node) => [spoken(node.children)],
  list: speakList,
  blockquote: (node) => node.children.flatMap(speak),
  callout: (node) => [...(node.title ? [spoken(node.title)] : []), ...node.children.flatMap(speak)],
  figure: (node) => (node.caption ? [spoken(node.caption)] : []),
  embed: (node) => [node.value],
};

const speak = (node: RootContent): string[] => {
  // The table is keyed by the node's own type, so the row takes just this node.
  const row = speakers[node.type] as ((node: RootContent) => string[]) | undefined;
  return (row?.(node) ?? []).filter((text) => text !== '');
};

function speakList(list: List): string[] {
  const first = list.start ?? 1;
  return list.children.flatMap((item, index) => speakItem(item, list.ordered ? `${first + index}.` : '-'));
}

const speakItem = (item: ListItem, marker: string): string[] => {
  const [head, ...rest] = item.children.flatMap(speak);
  return head === undefined ? [] : [`${marker} ${head}`, ...rest];
};

/** What is said of a section itself: the words of its heading that no slide shows, and its blocks. */
export const notesOfSection = ({ heading, blocks }: Pick<Section, 'heading' | 'blocks'>): Note[] => {
  const whole = heading?.data?.whole;
  return [...(whole === undefined ? [] : [{ kind: 'post', text: whole } as const]), ...notesOf(blocks)];
};

/** The notes that blocks of the post are: every paragraph whole, in the post's order. */
export const notesOf = (blocks: readonly RootContent[]): Note[] =>
  blocks.flatMap((block): Note[] => {
    if (block.type === 'authorDirective') {
      return block.name === 'notes'
        ? [{ kind: 'author', text: block.value.replace(/\s+/gu, ' ').trim() }]
        : [];
    }
    return speak(block).map((text) => ({ kind: 'post', text }));
  });
