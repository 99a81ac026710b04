import type { Box } from '../browser/browser.js';
import type { DrawnSlide, DrawnText } from './drawn-deck.js';

/** Rounding of lines and boxes is no fault, in px. */
export const tolerance = 1.5;

/** A length, as a finding tells it. */
export const px = (length: number): string => `${Math.ceil(length)} px`;
/** A text, as a finding quotes it: its beginning. */
export const quoted = (text: string): string => `“${text.length > 40 ? text.slice(0, 40).trimEnd() : text}”`;

/** What a box on a slide is, in words. */
export const thingOf = (tag: string): string => `a ${nameOf[tag] ?? tag}`;

const nameOf: Readonly<Record<string, string>> = {
  img: 'picture',
  pre: 'listing',
  table: 'table',
  li: 'list item',
  blockquote: 'quotation',
  svg: 'drawing',
};

/** Something that is where it must not be, and by how much. */
export interface Found {
  readonly what: string;
  readonly by: number;
}

/** One finding for all of a kind: a list that is too long for its slide is one fault, however many items hang out. */
export const tell = (
  found: readonly Found[],
  one: (found: Found) => string,
  many: (first: string, more: number, most: string) => string,
): string[] => {
  const [first, ...rest] = found;
  if (!first) return [];
  const most = px(Math.max(...found.map(({ by }) => by)));
  return rest.length === 0 ? [one(first)] : [many(first.what, rest.length, most)];
};

/** The whole slide. */
export const slideBox = ({ width, height }: DrawnSlide): Box => ({ x: 0, y: 0, width, height });

/** What one element of a slide sets, as one text. */
export const holdersOf = (slide: DrawnSlide) => {
  const holders = new Map<number, DrawnText[]>();
  for (const text of slide.texts) holders.set(text.holder, [...(holders.get(text.holder) ?? []), text]);
  return [...holders].flatMap(([holder, texts]) => {
    const [first] = texts;
    if (!first) return [];
    const lines = texts.flatMap((text) => text.lines);
    return [{ holder, block: first.block, text: first.text, lines, letters: texts.flatMap(lettersOf) }];
  });
};

/** The box of a line's letters: fonts reserve more above and below than they use. */
const lettersOf = ({ size, lines }: DrawnText): Box[] =>
  lines.map((line) => {
    const height = Math.min(line.height, 0.8 * size);
    return { ...line, y: line.y + (line.height - height) / 2, height };
  });
