import type { List, ListItem, RootContent } from 'mdast';
import type { Note } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';

/** What is said of a block; code, tables and formulas are shown, not read out. */
const speakers: {
  readonly [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>) => string[];
} = {
  paragraph: (node) => [plainText(node.children)],
  heading: (node) => [plainText(node.children)],
  list: speakList,
  blockquote: (node) => node.children.flatMap(speak),
  callout: (node) => [...(node.title ? [plainText(node.title)] : []), ...node.children.flatMap(speak)],
  figure: (node) => (node.caption ? [plainText(node.caption)] : []),
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
