import type { RootContent } from 'mdast';

const linksIn = (node: RootContent): string[] => {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
};

/** Whether the blocks of a section are a table of contents: lists, and every link in them leads to a heading of the post. */
export const isContents = (blocks: readonly RootContent[]): boolean => {
  const lists = blocks.filter(({ type }) => type === 'list');
  const links = lists.flatMap(linksIn);
  return (
    lists.length > 0 &&
    lists.length === blocks.length &&
    links.length >= 3 &&
    links.every((url) => url.startsWith('#'))
  );
};
