import type { RootContent } from 'mdast';
import { flattenInline } from './inline-text.js';
import type { ListInPlace } from './ladder/introductions.js';
import { sentencesOf } from './segment/sentences.js';

/** What stands around a block. */
export interface Place extends Pick<ListInPlace, 'before' | 'after' | 'heading'> {
  /** What stands above the block before it. */
  readonly above?: RootContent | undefined;
}

/** What stands before and after a block; before it, what the author wrote for the deck does not count. */
export const placeOf = (blocks: readonly RootContent[], index: number): Place => {
  const before = indexBefore(blocks, index);
  return { before: blocks[before], above: blocks[indexBefore(blocks, before)], after: blocks[index + 1] };
};

const indexBefore = (blocks: readonly RootContent[], index: number): number => {
  let at = index - 1;
  while (blocks[at]?.type === 'authorDirective') at -= 1;
  return at;
};

/** The sentence that leads to a block: the last one of the paragraph before it; undefined where none stands there. */
export const sentenceAbove = ({ before }: Pick<Place, 'before'>): string | undefined =>
  before?.type === 'paragraph' ? (sentencesOf(flattenInline(before.children)).at(-1)?.text ?? '') : undefined;

/** The words that an audience has above a block: the heading, and on a line of its own what leads to it. */
export const wordsAbove = ({ heading = '', before }: Place): string => {
  const lead = sentenceAbove({ before });
  return lead === undefined ? heading : `${heading}\n${lead}`;
};
