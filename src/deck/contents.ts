import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { countWords } from '../model/count-words.js';
import { addressesIn } from '../model/list-items.js';

const named =
  /^\P{L}*(?:table of contents|contents|toc|目[录錄次]|목차|índice|sumário|sommaire|table des matières|inhalt(?:sverzeichnis)?|indice|sommario|inhoud(?:sopgave)?|innehåll|spis treści|obsah|содержание|оглавление|зміст)\P{L}*$/iu;

/** A heading of this page: "#oven", "/blog/rye/#oven". */
const ofPage = /^(?:\/[^#?:]*)?#/u;

const wordsInLinks = (nodes: readonly RootContent[]): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'link') return sum + countWords(textOf(node));
    return 'children' in node ? sum + wordsInLinks(node.children) : sum;
  }, 0);

const wordsIn = (nodes: readonly RootContent[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum +
      (node.type === 'list' || node.type === 'listItem' ? wordsIn(node.children) : countWords(textOf(node))),
    0,
  );

/** Whether lists name headings and tell nothing of them: what tells more only leads to some of them by the way. */
const onlyNames = (lists: readonly RootContent[]): boolean => wordsInLinks(lists) * 2 >= wordsIn(lists);

/** Whether the blocks of a section are a table of contents: lists below that name, or lists of which every link leads to a heading of the post. */
export const isContents = (blocks: readonly RootContent[], title: string): boolean => {
  const lists = blocks.filter(({ type }) => type === 'list');
  const links = addressesIn(lists);
  if (lists.length === 0 || lists.length !== blocks.length) return false;
  return (
    named.test(title) || (links.length >= 3 && links.every((url) => ofPage.test(url)) && onlyNames(lists))
  );
};
