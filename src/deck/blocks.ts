import type { Emphasis, Image, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../model/claim.js';
import type { Asset, SlideBlock } from '../model/deck.js';

/** A paragraph of inline content. */
export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

/** A paragraph of plain text. */
export const textParagraph = (value: string): Paragraph => paragraph([{ type: 'text', value }]);

/** Inline content without emphasis of its own, so that it can stand inside one. */
const withoutEmphasis = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'emphasis' ? withoutEmphasis(node.children) : [node],
  );

/** A caption, citation or byline: a paragraph of one emphasis. */
export const caption = (children: readonly PhrasingContent[]): Paragraph => {
  const emphasis: Emphasis = { type: 'emphasis', children: withoutEmphasis(children) };
  return paragraph([emphasis]);
};

const itemOf = (line: Line, ordered: boolean): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    { type: 'paragraph', children: [...line.content], ...(line.source ? { position: line.source } : {}) },
    ...(line.children && line.children.length > 0 ? [listOf(line.children, { ordered })] : []),
  ],
});

/** A tight list of lines. */
export const listOf = (
  lines: readonly Line[],
  { ordered, start }: { readonly ordered: boolean; readonly start?: number | undefined },
): List => ({
  type: 'list',
  ordered,
  ...(ordered ? { start: start ?? 1 } : {}),
  spread: false,
  children: lines.map((line) => itemOf(line, false)),
});

/** A paragraph with only a picture. */
export const picture = (asset: Asset, slug: string, alt: string): Paragraph => {
  const image: Image = { type: 'image', url: `${slug}/${asset.name}`, alt };
  return paragraph([image]);
};

/** The plain text of a line of our own. */
export const ownLine = (text: string): Line => ({
  content: [{ type: 'text', value: text }],
  text,
  rung: 'author',
});

/** Whether a block is a paragraph with only a picture. */
export const isPicture = (block: SlideBlock): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'image';
