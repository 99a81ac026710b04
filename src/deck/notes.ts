import type { List, ListItem, RootContent } from 'mdast';
import type { Note } from '../model/deck.js';
import type { Section } from '../model/outline.js';
import { spokenText } from '../model/spoken-text.js';

/** What is said of a block; code, tables and formulas are shown, not read out. */
const speakers: {
  readonly [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>) => string[];
} = {
  paragraph: (node) => [spokenText(node.children)],
  heading: (node) => [spokenText(node.children)],
  list: speakList,
  blockquote: (node) => node.children.flatMap(speak),
  callout: (node) => [...(node.title ? [spokenText(node.title)] : []), ...node.children.flatMap(speak)],
  figure: (node) => (node.caption ? [spokenText(node.caption)] : []),
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
