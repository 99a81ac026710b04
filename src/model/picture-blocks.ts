import type { RootContent } from 'mdast';

/** Whether a block is nothing but pictures: a figure, or a paragraph of images and the blanks between them. */
export const isPictureBlock = (node: RootContent): boolean =>
  node.type === 'figure' ||
  (node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'image') &&
    node.children.every(
      (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
    ));
