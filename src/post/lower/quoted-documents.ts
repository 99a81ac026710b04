import type { Blockquote } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { countWords } from '../../model/count-words.js';
import { isPersonWithRole } from '../../model/signers.js';
import type { FlowContent } from '../html/content.js';
import type { FlowParent } from './lists.js';

/** Fewer words are somebody's, with a heading in them. */
const leastWords = 120;

/**
 * `> ## What changed` … `> ## What is next`: a letter, or the notes of a release, set in `>` as a whole. What has
 * sections of its own is no quotation, they are the post's; unless somebody is named right before it or behind it.
 */
export function openQuotedDocuments(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  if (parent.type !== 'root' || !nodes.some(({ type }) => type === 'blockquote')) return nodes;
  const all = nodes.reduce((sum, node) => sum + wordsOf(node), 0);
  return nodes.flatMap((node, index) =>
    node.type === 'blockquote' && !isSaid(node, nodes[index - 1]) && isDocument(node, all)
      ? node.children
      : [node],
  );
}

const wordsOf = (node: FlowContent): number => countWords(plainText(node));

/** Two sections, or one where hardly anything else is in the post. */
function isDocument(quote: Blockquote, all: number): boolean {
  const { children } = quote;
  const sections = children.filter(
    ({ type }, index) => type === 'heading' && children[index + 1] && children[index + 1]?.type !== 'heading',
  );
  const words = wordsOf(quote);
  return words >= leastWords && sections.length >= (words * 2 > all ? 1 : 2);
}

/** "Comment by @ada, posted on Monday:", "As Ada wrote:"; "— Ada Moss" at its end. */
function isSaid({ children }: Blockquote, before: FlowContent | undefined): boolean {
  const end = children.at(-1);
  const sign = end?.type === 'paragraph' ? plainText(end).trim() : '';
  const lead = before?.type === 'paragraph' ? plainText(before).trim() : '';
  return /^[—–-]/u.test(sign) || isPersonWithRole(sign) || (/[:：]$/u.test(lead) && voiced.test(lead));
}

const voiced =
  /\b(?:by|from|according to|says?|said|writes?|wrote|written|told|tells|explain(?:s|ed)|quot(?:e|es|ed|ing)|comment(?:s|ed)?)\b|@\w/iu;
