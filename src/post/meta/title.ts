import type { Heading, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isPictureBlock } from '../../model/picture-blocks.js';

/** The title as found, and the tree without the heading that says it. */
export interface FoundTitle {
  readonly title?: string;
  readonly tree: Root;
}

/** Takes the heading that repeats the declared title out of the tree; without one, finds the title there. */
export function findTitle(tree: Root, declared: string | undefined): FoundTitle {
  const index = declared === undefined ? titleIndex(tree) : repeatIndex(tree, declared);
  const heading = tree.children[index];
  if (heading?.type !== 'heading') return { tree };
  const children = tree.children.filter((_, at) => at !== index);
  return { title: plainText(heading).replace(/\s+/g, ' ').trim(), tree: { ...tree, children } };
}

/** What stands at the end of a post is never its name. */
const endMatter =
  /^\P{L}*(?:foot ?notes?|endnotes?|notes?|references?|bibliography|sources|resources|links|further reading|see also|appendix|acknowledge?ments?|credits|comments|about the authors?)\P{L}*$/iu;

/** The first `#`; else a heading that opens the post. */
function titleIndex(tree: Root): number {
  const first = tree.children.findIndex(
    (node, index) =>
      node.type === 'heading' && node.depth === 1 && !(index > 0 && endMatter.test(plainText(node))),
  );
  if (first !== -1) return first;
  const opening = tree.children.findIndex((node) => node.type !== 'authorDirective' && !isPictureBlock(node));
  return tree.children[opening]?.type === 'heading' && !isOrdinary(tree.children[opening]) ? opening : -1;
}

/** A heading of a level that comes again is a section's, not the post's. */
function isOrdinary(heading: Root['children'][number] | undefined): boolean {
  return heading?.type === 'heading' && heading.depth > 2;
}

/** The heading that says the title again: the first of all headings, or any `#`. */
function repeatIndex(tree: Root, title: string): number {
  const wanted = plain(title);
  const first = tree.children.findIndex((node) => node.type === 'heading');
  return tree.children.findIndex(
    (node, index) =>
      node.type === 'heading' && (index === first || node.depth === 1) && sameText(node, wanted),
  );
}

function sameText(heading: Heading, wanted: string): boolean {
  return wanted !== '' && plain(plainText(heading)) === wanted;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
