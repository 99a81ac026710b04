import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
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

/** Characters of what is said below a heading; less of it explains a point, unless it answers a question. */
const leastBelow = 240;

const lengthBelow = ({ children }: ListItem): number =>
  children.slice(1).reduce((sum, node) => sum + textOf(node).length, 0);

const asks = ({ children: [head] }: ListItem): boolean =>
  head !== undefined && /[?？]\s*$/u.test(textOf(head));

/** Steps keep their numbers, unless most of them ask. */
const isTitledList = (node: RootContent): node is List => {
  if (node.type !== 'list' || node.children.length === 0) return false;
  const items = node.children;
  if (!items.every(isTitled)) return false;
  const length = items.reduce((sum, item) => sum + lengthBelow(item), 0);
  const isLong = node.ordered !== true && length >= leastBelow * items.length;
  return isLong || items.filter(asks).length * 2 >= items.length;
};

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
