import type { RootContent } from 'mdast';
import { flattenInline } from './inline-text.js';
import type { ListInPlace } from './ladder/introductions.js';
import { sentencesOf } from './segment/sentences.js';

/** What stands around a block. */
export type Place = Pick<ListInPlace, 'before' | 'after' | 'heading'>;

/** What stands before and after a block; before it, what the author wrote for the deck does not count. */
export const placeOf = (blocks: readonly RootContent[], index: number): Place => ({
  before: blockBefore(blocks, index),
  after: blocks[index + 1],
});

const blockBefore = (blocks: readonly RootContent[], index: number): RootContent | undefined => {
  let at = index - 1;
  while (blocks[at]?.type === 'authorDirective') at -= 1;
  return blocks[at];
};

/** The sentence that leads to a block: the last one of the paragraph before it; undefined where none stands there. */
export const sentenceAbove = ({ before }: Pick<Place, 'before'>): string | undefined =>
  before?.type === 'paragraph' ? (sentencesOf(flattenInline(before.children)).at(-1)?.text ?? '') : undefined;

/** The words that an audience has above a block: the heading, and on a line of its own what leads to it. */
export const wordsAbove = ({ heading = '', before }: Place): string => {
  const lead = sentenceAbove({ before });
  return lead === undefined ? heading : `${heading}\n${lead}`;
};
