import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import { splitSentences } from '../sentences.js';
import { countWords } from '../words.js';

/** Rung 1: what an item of a list shows. Each row gives the end of the part that is shown, or undefined. */
const shownEnds: readonly {
  readonly name: string;
  readonly end: (inline: InlineText) => number | undefined;
}[] = [
  { name: 'bold run', end: boldLead },
  { name: 'before colon or dash', end: beforeColon },
  { name: 'short first sentence', end: (inline) => sentenceEnd(inline, 12) },
  { name: 'edge cut', end: edgeCut },
  { name: 'first sentence', end: (inline) => sentenceEnd(inline, Number.POSITIVE_INFINITY) },
];

function boldLead({ nodes, text }: InlineText): number | undefined {
  const first = nodes.find((node) => flattenInline([node]).text.trim() !== '');
  if (first?.type !== 'strong') return undefined;
  const end = text.length - text.trimStart().length + flattenInline([first]).text.trim().length;
  return countWords(text.slice(0, end)) <= 14 ? end : undefined;
}

// `10:30`, `https://` and `std::map` hold colons that introduce nothing.
const introducer = /[:：](?=\s|$|\p{Script=Han})|\s[—–]\s|\s--?\s|(?<=\p{L})—(?=\p{L})/gu;

function beforeColon({ text }: InlineText): number | undefined {
  const match = [...text.matchAll(introducer)].find(({ index }) => isBalanced(text.slice(0, index)));
  if (!match) return undefined;
  const words = countWords(text.slice(0, match.index));
  return words >= 1 && words <= 8 ? match.index : undefined;
}

function sentenceEnd({ text }: InlineText, maxWords: number): number | undefined {
  const first = splitSentences(text)[0];
  return first && countWords(first.text) <= maxWords ? first.end : undefined;
}

function edgeCut({ text }: InlineText): number | undefined {
  const first = splitSentences(text)[0];
  return first ? cutRightEdge(text.slice(0, first.end), 14) : undefined;
}

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'paragraph';
const isList = (node: { type: string }): node is List => node.type === 'list';

const withoutImages = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.filter((node) => node.type !== 'image');

/** The line that an item of a list shows, with those of a nested list below it. */
export const lineOfItem = (item: ListItem): Line | undefined => {
  const paragraph = item.children.find(isParagraph);
  const nested = item.children.filter(isList).flatMap(linesOfList);
  const line = paragraph && lineOfInline(flattenInline(withoutImages(paragraph.children)));
  if (!line) return nested[0];
  return nested.length > 0 ? { ...line, children: nested } : line;
};

const lineOfInline = (inline: InlineText): Line | undefined => {
  for (const row of shownEnds) {
    const end = row.end(inline);
    const line = end === undefined ? undefined : makeLine(inline, [0, end], 'list');
    if (line) return line;
  }
  return makeLine(inline, [0, inline.text.length], 'list');
};

/** The lines of a list, one for each item that has words. */
export const linesOfList = (list: List): Line[] =>
  plain(list.children.map(lineOfItem).filter((line) => line !== undefined));

/** Bold that every line has tells nothing apart, and is taken off. */
const plain = (lines: readonly Line[]): Line[] => {
  const inner = lines.map(({ content: [only, ...more] }) =>
    only?.type === 'strong' && more.length === 0 ? only.children : undefined,
  );
  return lines.map((line, index) => ({
    ...line,
    content: inner.includes(undefined) ? line.content : (inner[index] ?? line.content),
  }));
};
