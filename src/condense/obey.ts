import type { RootContent } from 'mdast';
import type { AuthorDirective, SlideWord } from '../model/nodes.js';

const isDirective = (node: RootContent | undefined): node is AuthorDirective =>
  node?.type === 'authorDirective';

/** The words in the comments directly above a block. */
const wordsAbove = (blocks: readonly RootContent[], index: number): AuthorDirective['name'][] => {
  let start = index;
  while (isDirective(blocks[start - 1])) start -= 1;
  return blocks
    .slice(start, index)
    .filter(isDirective)
    .map(({ name }) => name);
};

/** Spoken only: a node that shows nothing keeps the numbering of the blocks. */
const spokenOnly: RootContent = { type: 'thematicBreak' };

/** What is condensed in the place of a block of which the author said a word; the other words are not for condensing. */
const rows: { readonly [W in SlideWord]?: (node: RootContent) => RootContent } = {
  skip: () => spokenOnly,
  quote: (node) => (node.type === 'paragraph' ? { type: 'blockquote', children: [node] } : node),
};

const obeyWord = (node: RootContent, name: AuthorDirective['name']): RootContent =>
  name === 'notes' ? node : (rows[name]?.(node) ?? node);

/** Rung 0: the blocks of a section after the words that its author put above them. */
export const obey = (blocks: readonly RootContent[]): RootContent[] => {
  const said = blocks.map((node, index) => (isDirective(node) ? [] : wordsAbove(blocks, index)));
  const isOnly = said.some((words) => words.includes('only'));
  return blocks.map((node, index) => {
    const words = said[index] ?? [];
    if (isDirective(node)) return node;
    return isOnly && !words.includes('only') ? spokenOnly : words.reduce(obeyWord, node);
  });
};

/** Whether the author wants the number of a block to be its slide. */
export const wantsNumber = (blocks: readonly RootContent[], index: number): boolean =>
  wordsAbove(blocks, index).includes('number');

/** Whether the author wants nothing but a block to be shown of its section. */
export const wantsAlone = (blocks: readonly RootContent[], index: number): boolean =>
  !isDirective(blocks[index]) && wordsAbove(blocks, index).includes('only');
