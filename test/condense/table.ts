import type { Paragraph, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Section } from '../../src/model/outline.js';

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

/** The section that a Markdown text is: its heading and what stands below it. */
export const sectionOf = (markdown: string): Section => {
  const [heading, ...blocks] = unified().use(remarkParse).parse(markdown).children;
  if (heading?.type !== 'heading') throw new Error(`no heading: ${markdown}`);
  return { depth: heading.depth, heading, blocks, children: [] };
};
