import type { List, Paragraph, RootContent } from 'mdast';
import type { Line, PlacedClaim } from '../model/claim.js';
import { flattenInline } from './inline-text.js';
import { textOfItem } from './ladder/item-text.js';
import { makeLine } from './line.js';
import { wantsAlone } from './obey.js';
import { sentencesOf } from './segment/sentences.js';
import { countWords } from './words.js';

/** More words of a paragraph are no slide: the first sentences stand for it. */
const maxWords = 60;

const linesOfParagraph = ({ children }: Paragraph): Line[] => {
  const inline = flattenInline(children);
  let words = 0;
  return sentencesOf(inline).flatMap(({ start, end, text }, at) => {
    words += countWords(text);
    return at > 0 && words > maxWords ? [] : (makeLine(inline, [start, end], 'author') ?? []);
  });
};

const linesOfItems = ({ children }: List): Line[] =>
  children.flatMap((item) => {
    const inline = textOfItem(item);
    return (inline && makeLine(inline, [0, inline.text.length], 'author')) ?? [];
  });

const claimOf = (node: RootContent, block: number): PlacedClaim[] => {
  const isList = node.type === 'list';
  const lines = isList ? linesOfItems(node) : node.type === 'paragraph' ? linesOfParagraph(node) : [];
  const ordered = isList && node.ordered === true;
  return lines.length > 0 ? [{ claim: { kind: 'lines', rung: 'author', lines, ordered }, block }] : [];
};

/** Rung 0, `slide: only`: what the author asks for is shown as it is where no other rule finds a line in it. */
export const askedFor = (blocks: readonly RootContent[]): PlacedClaim[] =>
  blocks.flatMap((node, block) => (wantsAlone(blocks, block) ? claimOf(node, block) : []));
