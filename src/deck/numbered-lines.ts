import type { Paragraph, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';

/** "1、标题", "二、标题", "（3）标题": as Chinese posts number what stands for headings. */
const numbered =
  /^\s*(?:(\d{1,2})\s?[、．]|([一二三四五六七八九十]{1,3})\s?[、．]|[（(]\s?(\d{1,2})\s?[）)]|[（(]\s?([一二三四五六七八九十]{1,3})\s?[）)])\s*(?=\S)/u;

/** Characters of such a line; a longer one is a point in full. */
const longest = 40;

/** Lines that count from one in a section; two may be anything. */
const fewest = 3;

const digits = '一二三四五六七八九';

/** "十二" is 12, "三十" 30. */
const readNumber = (number: string): number => {
  if (/^\d/u.test(number)) return Number(number);
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const ten = number.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens ?? '') + 1) * 10 : 0;
  return ten + digits.indexOf(ones || ' ') + 1;
};

interface NumberedLine {
  readonly line: Paragraph;
  /** How its number is set: only numbers of one kind count on. */
  readonly style: number;
  readonly value: number;
}

const readLine = (node: RootContent): NumberedLine[] => {
  if (node.type !== 'paragraph') return [];
  const text = plainText(node.children).trim();
  const found = numbered.exec(text);
  if (!found || text.length > longest || !/[\p{L}\p{N}）)”"』」》]$/u.test(text)) return [];
  const style = found.findIndex((group, at) => at > 0 && group !== undefined);
  return [{ line: node, style, value: readNumber(found[style] ?? '') }];
};

/** The numbered lines of a section that stand for headings: three or more of one kind, that count from one. */
export const numberedLines = (blocks: readonly RootContent[]): ReadonlySet<RootContent> => {
  const all = blocks.flatMap(readLine);
  const counting = [1, 2, 3, 4]
    .map((style) => all.filter((line) => line.style === style))
    .find((lines) => lines.length >= fewest && lines.every(({ value }, at) => value === at + 1));
  return new Set(counting?.map(({ line }) => line));
};
