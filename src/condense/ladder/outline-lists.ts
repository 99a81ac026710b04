import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../model/outline.js';

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a list only names the sections below it, each of which its own heading names again. */
export const namesSections = ({ children: items }: List, sections: readonly Section[]): boolean => {
  const headings = new Set(
    sections.flatMap(({ heading }) => (heading ? [bare(textOf(heading))] : [])).filter((name) => name !== ''),
  );
  return items.length >= 2 && items.every((item) => headings.has(bare(textOf(item))));
};
