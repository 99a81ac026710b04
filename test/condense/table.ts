import type { Paragraph, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The first block of a Markdown text. */
export const firstBlock = (markdown: string): RootContent => {
  const [block] = unified().use(remarkParse).parse(markdown).children;
  if (!block) throw new Error(`no block in ${markdown}`);
  return block;
};

/** The paragraph that a Markdown text is. */
export const paragraph = (markdown: string): Paragraph => {
  const block = firstBlock(markdown);
  if (block.type !== 'paragraph') throw new Error(`no paragraph: ${markdown}`);
  return block;
};
