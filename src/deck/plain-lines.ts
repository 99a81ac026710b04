import type { Paragraph, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { repeated } from '../model/repeated.js';

/** "Ovens": a name or two without a stop. */
const name = /^\p{Lu}[\p{L}\p{N}_.&/-]*(?:\s[\p{L}\p{N}_.&/-]+){0,3}$/u;

/** Fewer may be anything. */
const fewest = 4;

/** Whether a paragraph may be such a line: plain words, or a link. */
const isName = (node: RootContent): node is Paragraph => {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [only] = node.children;
  if (only?.type !== 'text' && only?.type !== 'link') return false;
  const text = plainText(node.children).trim();
  return text.length <= longest && name.test(text) && !/\.$/u.test(text);
};

/** In characters. */
const longest = 40;

/** The plain lines of a section that stand for headings, as where a page was copied without its marks: most of them over lists, tables or pictures. "In", "Usage", "Input", which come again and again, name what is below them. */
export const plainLines = (blocks: readonly RootContent[]): ReadonlySet<RootContent> => {
  const names = blocks.flatMap((node, at) => (isName(node) ? [{ node, next: blocks[at + 1] }] : []));
  const again = repeated(names.map(({ node }) => plainText(node.children)));
  const lines = names.filter(({ node }) => !again.has(plainText(node.children)));
  const over = lines.filter(({ next }) => next !== undefined && headed.has(next.type));
  const isRun = lines.length >= fewest && over.length * 2 >= lines.length;
  return new Set(isRun ? lines.map(({ node }) => node) : []);
};

/** What a plain line may stand over. */
const headed = new Set<string>(['list', 'table', 'figure', 'code', 'image']);
