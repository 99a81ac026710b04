import type { Blockquote, Code, List, Table } from 'mdast';
import type { SlideBlock } from '../model/deck.js';

/** Cuts a list of things into `parts` runs of nearly the same length, so that no part is a widow. */
export const evenly = <T>(items: readonly T[], parts: number): T[][] =>
  Array.from({ length: parts }, (_, part) =>
    items.slice(Math.round((part * items.length) / parts), Math.round(((part + 1) * items.length) / parts)),
  ).filter((run) => run.length > 0);

/** The nested list of a list that has one item only: what there is to split. */
const soleNested = (list: List): List | undefined => {
  const [item, ...more] = list.children;
  return more.length === 0 ? item?.children.find((child) => child.type === 'list') : undefined;
};

/** One item with a long list of its own goes on under the same item. */
const splitNested = (list: List, nested: List, parts: number): List[] =>
  splitList(nested, parts).map((piece) => ({
    ...list,
    children: list.children.map((item) => ({
      ...item,
      children: item.children.map((child) => (child === nested ? piece : child)),
    })),
  }));

const splitList = (list: List, parts: number): List[] => {
  const nested = soleNested(list);
  if (nested) return splitNested(list, nested, parts);
  let number = list.start ?? 1;
  return evenly(list.children, parts).map((children) => {
    const part: List = { ...list, children, ...(list.ordered ? { start: number } : {}) };
    number += children.length;
    return part;
  });
};

const splitTable = (table: Table, parts: number): Table[] => {
  const [header, ...rows] = table.children;
  if (!header || rows.length < 2) return [table];
  return evenly(rows, parts).map((run) => ({ ...table, children: [header, ...run] }));
};

const splitQuote = (quote: Blockquote, parts: number): Blockquote[] =>
  evenly(quote.children, parts).map((children) => ({ ...quote, children }));

/** Where a listing may be cut: best at a blank line near the even cut, else at the line itself. */
const cutNear = (lines: readonly string[], wanted: number, reach: number): number => {
  const near = Array.from({ length: 2 * reach + 1 }, (_, n) => wanted + (n % 2 === 0 ? n / 2 : -(n + 1) / 2));
  const blank = near.find((index) => index > 1 && index < lines.length - 1 && lines[index]?.trim() === '');
  return blank ?? wanted;
};

const maxColumns = 90;

/** The lines of a listing; one that would wrap over many rows is broken, so that it can go on over slides. */
const linesOf = ({ value }: Code): string[] =>
  value
    .split('\n')
    .flatMap((line) =>
      line.length > 4 * maxColumns ? (line.match(/.{1,90}(?:\s|$)|.{1,90}/gu) ?? [line]) : [line],
    );

const splitCode = (code: Code, parts: number): Code[] => {
  const lines = linesOf(code);
  const reach = Math.floor(lines.length / parts / 3);
  const cuts = Array.from({ length: parts - 1 }, (_, part) =>
    cutNear(lines, Math.round(((part + 1) * lines.length) / parts), reach),
  );
  const edges = [0, ...new Set(cuts), lines.length];
  return edges.slice(1).map((end, index) => ({
    ...code,
    value: lines
      .slice(edges[index], end)
      .join('\n')
      .replace(/^(?:[ \t]*\n)+|\s+$/gu, ''),
  }));
};

/** Splits the block that makes a slide too long; a block that cannot be split comes back alone. */
export const splitBlock = (block: SlideBlock, parts: number): SlideBlock[] => {
  switch (block.type) {
    case 'list':
      return splitList(block, parts);
    case 'table':
      return splitTable(block, parts);
    case 'code':
      return splitCode(block, parts);
    case 'blockquote':
      return splitQuote(block, parts);
    default:
      return [block];
  }
};

/** How many units a block could be split into. */
export const splitUnits = (block: SlideBlock): number => {
  switch (block.type) {
    case 'list': {
      const nested = soleNested(block);
      return nested ? splitUnits(nested) : block.children.length;
    }
    case 'blockquote':
      return block.children.length;
    case 'table':
      return Math.max(1, block.children.length - 1);
    case 'code':
      return linesOf(block).length;
    default:
      return 1;
  }
};
