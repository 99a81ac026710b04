import type { Image, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** A banner stands above the text, or below the sentence that it begins with. */
const inReach = 2;

/**
 * The tree of a post whose banner knows that it is one: a picture above the text that its site shows for the post as
 * well (`declared`). Its title slide stands for it.
 */
export function markBanner(tree: Root, declared: readonly string[]): Root {
  const names = new Set(declared.map(nameOf).filter((name) => name !== ''));
  const at = tree.children.slice(0, inReach).findIndex((node) => {
    const image = pictureOf(node);
    return image !== undefined && !image.title && names.has(nameOf(image.url));
  });
  const isBelowHeading = tree.children.slice(0, at).some(({ type }) => type === 'heading');
  const banner = tree.children[at];
  if (!banner || isBelowHeading) return tree;
  return { ...tree, children: tree.children.map((node, index) => (index === at ? marked(node) : node)) };
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
