import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../model/outline.js';

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a list only names the sections below it, in their order; what is numbered tells an order of its own. */
export const namesSections = ({ children: items, ordered }: List, sections: readonly Section[]): boolean => {
  if (ordered || items.length < 2) return false;
  const headings = sections.map(({ heading }) => (heading ? bare(textOf(heading)) : ''));
  const places = items.map((item) => headings.indexOf(bare(textOf(item)) || 'nothing'));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};
