import type { ListItem, PhrasingContent, RootContent } from 'mdast';

/** The words that an item of a list begins with; none when it begins with a block of another kind. */
export const inlineOf = ({ children: [first] }: ListItem): readonly PhrasingContent[] =>
  first?.type === 'paragraph' ? first.children : [];

/** Where the links inside nodes lead, in order. */
export const addressesIn = (nodes: readonly RootContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'link') return [node.url];
    return 'children' in node ? addressesIn(node.children) : [];
  });
