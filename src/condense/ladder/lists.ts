import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { partOfItem } from './item-parts.js';

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'paragraph';
const isList = (node: { type: string }): node is List => node.type === 'list';

const withoutImages = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.filter((node) => node.type !== 'image');

const textOf = (item: ListItem): InlineText | undefined => {
  const paragraph = item.children.find(isParagraph);
  return paragraph && flattenInline(withoutImages(paragraph.children));
};

/** The most words of an item that is shown whole, and of all items of a list that is. */
const maxWholeWords = 12;
const maxListWords = 48;

const isShort = ({ text }: InlineText): boolean => countWords(text) <= maxWholeWords;

/** Whether a list is so short that its items are shown as they are. */
const fitsWhole = (items: readonly ListItem[]): boolean => {
  const texts = items.flatMap((item) => textOf(item) ?? []);
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    words <= maxListWords && texts.every((inline) => isShort(inline) && sentencesOf(inline).length === 1)
  );
};

/** Items that only say that there are more. */
const filler =
  /^(?:and |or )?(?:so (?:forth|on)|more|much more|many more|many others|others|etc|et cetera|and|or)[.,;…!\s]*$/iu;

const lineOfInline = (inline: InlineText, whole: boolean): Line | undefined => {
  if (filler.test(inline.text.trim())) return undefined;
  return whole ? makeLine(inline, [0, inline.text.length], 'list') : partOfItem(inline);
};

/** The line that an item of a list shows, with those of a nested list below it; undefined when it is only spoken. */
export const lineOfItem = (item: ListItem, whole = false): Line | undefined => {
  const inline = textOf(item);
  const nested = item.children.filter(isList).flatMap(linesOfList);
  const line = inline && lineOfInline(inline, whole);
  if (!line) return inline === undefined || inline.text.trim() === '' ? nested[0] : undefined;
  return nested.length > 0 ? { ...line, children: nested } : line;
};

/** Rung 1: the lines of a list, one for each item that has words to show. */
export const linesOfList = (list: List): Line[] => {
  const whole = fitsWhole(list.children);
  return plain(list.children.map((item) => lineOfItem(item, whole)).filter((line) => line !== undefined));
};

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
