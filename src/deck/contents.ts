import type { RootContent } from 'mdast';
import { addressesIn } from '../model/list-items.js';

/** A heading of this page: "#oven", "/blog/rye/#oven". */
const ofPage = /^(?:\/[^#?:]*)?#/u;

/** Whether the blocks of a section are a table of contents: lists, and every link in them leads to a heading of the post. */
export const isContents = (blocks: readonly RootContent[]): boolean => {
  const lists = blocks.filter(({ type }) => type === 'list');
  const links = addressesIn(lists);
  return (
    lists.length > 0 &&
    lists.length === blocks.length &&
    links.length >= 3 &&
    links.every((url) => ofPage.test(url))
  );
};
