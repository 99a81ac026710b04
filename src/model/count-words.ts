import type { RootContent } from 'mdast';
import { plainText } from './plain-text.js';

/** How many words a text has that blanks part: a rough measure of its length. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** How many words the paragraphs among some blocks have. */
export const wordsOfParagraphs = (blocks: readonly RootContent[]): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? countWords(plainText(block.children)) : 0),
    0,
  );
