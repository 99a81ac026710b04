import type { PhrasingContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Layout, Note, Slide, SlideBlock } from '../model/deck.js';
import { partNumber } from '../model/part-number.js';
import { splitBlock, splitUnits } from './split-blocks.js';

/** The block that is taken apart: the one with the most units. */
export const longest = (blocks: readonly SlideBlock[]): number => {
  const units = blocks.map(splitUnits);
  return units.indexOf(Math.max(...units));
};

/** The slides that a slide becomes when one of its blocks is split; everything else is repeated. */
export const splitSlide = (slide: Slide, index: number, parts: number): Slide[] => {
  const block = slide.children[index];
  if (!block) return [slide];
  return splitBlock(block, parts).map((piece) => ({
    ...slide,
    children: slide.children.map((other, at) => (at === index ? piece : other)),
  }));
};

/** A title with its part: `Steps (2/3)`. */
export const numberedTitle = (
  title: readonly PhrasingContent[],
  part: number,
  parts: number,
): PhrasingContent[] =>
  parts === 1 ? [...title] : [...title, { type: 'text', value: partNumber(part, parts) }];

/** A slide with the number of its part, as it will be drawn. */
export const asPart = (slide: Slide, part: number, parts: number): Slide =>
  slide.title ? { ...slide, title: numberedTitle(slide.title, part, parts) } : slide;

/** An audience follows no listing, table or quotation over more slides than this; the rest of it is in the notes. */
const maxPages = 4;

/** Sums, keys and signatures: a page of them shows what they are, and more of them say nothing. */
const isDigest = ({ children: [block] }: Slide): boolean => {
  if (block?.type !== 'code') return false;
  const lines = block.value.split('\n').filter((line) => line.trim() !== '');
  return lines.filter(isMostlyDigest).length * 2 > lines.length;
};

const digest = /[\da-zA-Z+/=]{40,}/g;

/** A log names a sum or two in what it says. */
const isMostlyDigest = (line: string): boolean =>
  (line.match(digest) ?? []).join('').length * 2 > line.trim().length;

const bounded: ReadonlySet<Layout> = new Set(['code', 'table', 'quote']);

/** A cell on one line. */
const textOfCell = ({ children }: TableCell): string =>
  children.map((node) => (node.type === 'break' ? ', ' : textOf(node))).join('');

/** A listing keeps its lines in the notes; the cells of a row stand on one line. */
export const noteOf = (block: SlideBlock): Note[] => {
  if (block.type === 'code') return [{ kind: 'post', text: block.value }];
  if (block.type !== 'table') return [];
  return block.children.slice(1).map((row) => ({
    kind: 'post' as const,
    text: row.children.map(textOfCell).join(' · '),
  }));
};

/** The first parts of what would go on for too long, and the rest as notes of the last of them. */
export const limited = (parts: readonly Slide[]): readonly Slide[] => {
  const most = parts[0] && isDigest(parts[0]) ? 1 : maxPages;
  const last = parts[most - 1];
  if (!last || parts.length <= most || !bounded.has(last.layout)) return parts;
  const rest = parts.slice(most).flatMap(({ children }) => children);
  const cutLines = rest.reduce((sum, block) => sum + splitUnits(block), 0);
  const told: Slide = {
    ...last,
    notes: [...last.notes, ...rest.flatMap(noteOf)],
    data: { ...last.data, cutLines },
  };
  return [...parts.slice(0, most - 1), told];
};

/** A point that is said alone has the heading of the whole as its kicker: the number belongs to that. */
const withNumber = (
  part: Slide,
  heading: Slide['title'],
  [number, parts]: readonly [number: number, parts: number],
): Slide =>
  part.kicker !== undefined && part.kicker === heading
    ? { ...part, kicker: numberedTitle(part.kicker, number, parts) }
    : asPart(part, number, parts);

/** The parts with their numbers; the notes of the whole are said with the first. */
export const numbered = (slide: Slide, parts: readonly Slide[]): Slide[] =>
  parts.map((part, index) => {
    const { entry: _, lastEntry: __, ...data } = part.data ?? {};
    return {
      ...withNumber(part, slide.title, [index + 1, parts.length]),
      notes: index === 0 ? [...slide.notes, ...part.notes] : part.notes,
      data: index === 0 ? { ...slide.data, ...data } : data,
    };
  });
