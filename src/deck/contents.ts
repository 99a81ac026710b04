import type { RootContent } from 'mdast';
import type { Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';

const linksIn = (node: RootContent): string[] => {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
};

/** Whether a section is a table of contents: lists, and every link in them leads to a heading of the post. */
export const isContents = ({ blocks }: Section): boolean => {
  const lists = blocks.filter(({ type }) => type === 'list');
  const links = lists.flatMap(linksIn);
  return (
    lists.length > 0 &&
    lists.length === blocks.length &&
    links.length >= 3 &&
    links.every((url) => url.startsWith('#'))
  );
};

const flat = ({ children: _, ...line }: Line): Line => line;

/** The first level of lists: a table of contents in its depth is for readers. */
export const withoutDepth = ({ claim, ...place }: PlacedClaim): PlacedClaim =>
  claim.kind === 'lines'
    ? { ...place, claim: { ...claim, lines: claim.lines.map(flat) } }
    : { ...place, claim };
