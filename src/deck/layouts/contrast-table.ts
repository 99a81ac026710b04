import type { Heading, List, Table, TableCell } from 'mdast';
import type { SlideBlock } from '../../model/deck.js';
import { plainText } from '../../model/plain-text.js';
import { paragraph } from '../blocks.js';
import { areOpposites, arePiles } from '../contrast.js';
import type { LayoutRule } from './layout-rule.js';

const maxRows = 6;
const maxWords = 9;
/** Rows of counterparts that are still seen as pairs when they stand in two columns of points. */
const maxPairs = 3;

const isShort = ({ children }: TableCell): boolean => {
  const words = plainText(children).split(/\s+/u).filter(Boolean).length;
  return words >= 1 && words <= maxWords;
};

const listOfCells = (cells: readonly TableCell[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: cells.map(({ children }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(children)],
  })),
});

const columnOf = (table: Table, index: number): SlideBlock[] => {
  const [head, ...cells] = table.children.flatMap(({ children }) => children[index] ?? []);
  const heading: Heading = { type: 'heading', depth: 3, children: head?.children ?? [] };
  return [heading, listOfCells(cells)];
};

/**
 * A table whose two columns are two piles (pros and cons) is a comparison. One that sets each thing beside its
 * counterpart (before and after) is one only while it is short: many rows must stay rows.
 */
export const contrastTable: LayoutRule = {
  name: 'contrast table',
  build: ([claim, ...more]) => {
    if (claim?.kind !== 'block' || claim.block.type !== 'table' || more.length > 0) return undefined;
    const table = claim.block;
    const rows = table.children;
    const [left, right, ...others] = rows[0]?.children ?? [];
    if (!left || !right || others.length > 0 || rows.length < 3 || rows.length > maxRows + 1)
      return undefined;
    const areSides = rows.length > maxPairs + 1 ? arePiles : areOpposites;
    if (!areSides(plainText(left.children), plainText(right.children))) return undefined;
    const fits = rows.slice(1).every(({ children }) => children.length === 2 && children.every(isShort));
    return fits
      ? { layout: 'comparison', children: [...columnOf(table, 0), ...columnOf(table, 1)] }
      : undefined;
  },
};
