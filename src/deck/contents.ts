import type { RootContent } from 'mdast';
import { addressesIn } from '../model/list-items.js';

const named =
  /^\P{L}*(?:table of contents|contents|toc|目[录錄次]|목차|índice|sumário|sommaire|table des matières|inhalt(?:sverzeichnis)?|indice|sommario|inhoud(?:sopgave)?|innehåll|spis treści|obsah|содержание|оглавление|зміст)\P{L}*$/iu;

/** A heading of this page: "#oven", "/blog/rye/#oven". */
const ofPage = /^(?:\/[^#?:]*)?#/u;

/** Whether the blocks of a section are a table of contents: lists below that name, or lists of which every link leads to a heading of the post. */
export const isContents = (blocks: readonly RootContent[], title: string): boolean => {
  const lists = blocks.filter(({ type }) => type === 'list');
  const links = addressesIn(lists);
  if (lists.length === 0 || lists.length !== blocks.length) return false;
  return named.test(title) || (links.length >= 3 && links.every((url) => ofPage.test(url)));
};
