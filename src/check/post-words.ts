import type { RootContent } from 'mdast';
import { readCodeEmphasis } from '../model/code-emphasis.js';
import type { Outline, Section } from '../model/outline.js';
import type { Post } from '../model/post.js';
import { nodesIn } from './nodes-in.js';

/** Texts beside the body that a deck may show: title, subtitle, authors, titles that the author wrote for slides. */
export const factsOf = (post: Post, outline: Outline): string[] => [
  ...metaTexts(post),
  ...titlesIn(post, outline),
];

/** What stands as code in the lines of a post, and the names of the files that its listings are from. */
export const codesIn = (nodes: readonly RootContent[]): ReadonlySet<string> =>
  new Set([...inlineCodesIn(nodes), ...filesIn(nodes)]);

/** Titles that the author wrote for slides. */
const titlesIn = ({ tree }: Post, { sections, backup }: Outline): string[] => [
  ...tree.children.flatMap((node) =>
    node.type === 'authorDirective' && node.name === 'title' ? [node.value] : [],
  ),
  ...[...sections, ...backup].flatMap(ownTitles),
];

const ownTitles = ({ title, children }: Section): string[] => [
  ...(title === undefined ? [] : [title]),
  ...children.flatMap(ownTitles),
];

const inlineCodesIn = (nodes: readonly RootContent[]): ReadonlySet<string> =>
  new Set([...nodesIn(nodes)].flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])));

/** The names of the files that listings are from. */
const filesIn = (nodes: readonly RootContent[]): string[] =>
  [...nodesIn(nodes)].flatMap((node) => {
    const title = node.type === 'code' && node.meta ? readCodeEmphasis(node.meta, 1)?.title : undefined;
    return title === undefined ? [] : [title];
  });

const metaTexts = ({ meta }: Post): string[] =>
  [
    meta.title,
    meta.subtitle,
    meta.description,
    meta.date,
    ...meta.authors.flatMap(({ name, about }) => [name, about]),
  ].filter((text) => text !== undefined);
