import type { Image, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A banner stands above the text, or below the sentence that it begins with. */
const inReach = 2;

/**
 * The tree of a post whose banner knows that it is one: a picture above the text that its site shows for the post as
 * well (`declared`). Its title slide stands for it.
 */
export function markBanner(tree: Root, declared: readonly string[], title: string): Root {
  const names = new Set(declared.map(nameOf).filter((name) => name !== ''));
  const at = tree.children.slice(0, inReach).findIndex((node) => {
    const image = pictureOf(node);
    return image !== undefined && !image.title && names.has(nameOf(image.url)) && !tells(image, title);
  });
  // A heading, or words that lead to it, make it a part of the text.
  const isOfText = tree.children
    .slice(0, at)
    .some((node) => node.type === 'heading' || leading.test(plainText(node)));
  const banner = tree.children[at];
  if (!banner || isOfText) return tree;
  return { ...tree, children: tree.children.map((node, index) => (index === at ? marked(node) : node)) };
}

const leading = /(?:[:：]|\b(?:looks?|works?) like (?:this|so)[.!]?|\b(?:below|here)[.!]?)\s*$/iu;

/** As many words that the title has not are what the picture shows. */
const leastTold = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Whether its alternative text says what the title of the post does not. */
function tells({ alt }: Image, title: string): boolean {
  const known = new Set(wordsOf(title));
  return wordsOf(alt ?? '').filter((word) => !known.has(word)).length >= leastTold;
}

/** "images/oven.png?w=2": "oven.png". */
const nameOf = (address: string): string => /[^/\\]*$/u.exec(address.replace(/[?#].*$/su, ''))?.[0] ?? '';

/** The picture that a block is, and nothing else. */
function pictureOf(node: RootContent): Image | undefined {
  if (node.type === 'figure' && node.caption && plainText(node.caption) !== '') return undefined;
  if (node.type !== 'paragraph' && node.type !== 'figure') return undefined;
  const [only, ...more]: readonly PhrasingContent[] = node.children;
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

function marked(node: RootContent): RootContent {
  if (node.type !== 'paragraph' && node.type !== 'figure') return node;
  const [image] = node.children;
  if (image?.type !== 'image') return node;
  const banner: Image = { ...image, data: { ...image.data, isUnseen: 'banner' } };
  return { ...node, children: [banner] };
}
