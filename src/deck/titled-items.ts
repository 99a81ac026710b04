import type { List, ListItem, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';

/** Blocks of a section, and those of them that stand for headings whatever they are like. */
export interface OpenedItems {
  readonly blocks: readonly RootContent[];
  readonly heads: ReadonlySet<RootContent>;
}

/** "1. **How did you begin?**" with what is answered below it: the item is a part of the text, and no point. */
const isTitled = ({ children: [head, ...more] }: ListItem): boolean =>
  head?.type === 'paragraph' &&
  head.children.every(
    (node) => node.type === 'strong' || (node.type === 'text' && node.value.trim() === ''),
  ) &&
  plainText(head.children) !== '' &&
  more.some(({ type }) => type === 'paragraph');

const isTitledList = (node: RootContent): node is List =>
  node.type === 'list' && node.children.length > 0 && node.children.every(isTitled);

/** Items of which each is a bold line over paragraphs stand in the text as such; their numbers are no words. */
export const openTitledItems = (blocks: readonly RootContent[]): OpenedItems => {
  const heads = new Set<RootContent>();
  const opened = blocks.flatMap((block): readonly RootContent[] => {
    if (!isTitledList(block)) return [block];
    return block.children.flatMap(({ children }) => {
      const [head] = children;
      if (head) heads.add(head);
      return children;
    });
  });
  return { blocks: opened, heads };
};
