import type { Table, TableCell } from 'mdast';
import type { Slide } from '../model/deck.js';
import { type Frame, frameOf, type Ruler, slack } from './frame.js';
import { atDensity } from './geometry.js';
import { type Run, runsOf } from './runs.js';
import { countLines, widestPiece, widthOf } from './wrap-text.js';

/** What the cells of a column ask for, in px. */
interface Column {
  /** Its longest cell on one line. */
  readonly widest: number;
  /** Its longest word. */
  readonly least: number;
}

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A cell as runs: inline code in a table is not broken. */
const cellRuns = (cell: TableCell | undefined, isHeader: boolean): Run[] =>
  runsOf(cell?.children ?? [], isHeader ? 'bold' : 'regular').map((run) =>
    run.style === 'mono' ? { ...run, text: run.text.replace(/[\s-]/gu, 'x') } : run,
  );

const columnsOf = (table: Table, frame: Frame, fontSize: number): Column[] => {
  const pad = 2 * frame.geometry.size('cellPadInline');
  const count = largest(table.children.map((row) => row.children.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = table.children.map((row, at) => cellRuns(row.children[index], at === 0));
    return {
      widest: largest(cells.map((runs) => widthOf(runs, frame.metrics))) * fontSize * slack + pad,
      least: largest(cells.map((runs) => widestPiece(runs, frame.metrics))) * fontSize * slack + pad,
    };
  });
};

/** Column widths as a browser's automatic table layout would set them, roughly. */
const columnWidths = (columns: readonly Column[], room: number): number[] => {
  const least = sum(columns.map((column) => column.least));
  // The theme then sets columns of one width and breaks words.
  if (least > room) return columns.map(() => room / columns.length);
  const wanted = sum(columns.map((column) => column.widest - column.least));
  const spare = room - least;
  return columns.map(
    (column) => column.least + (wanted === 0 ? 0 : (spare * (column.widest - column.least)) / wanted),
  );
};

/** The least widths of a table's columns at the smallest size. */
export const leastWidths = (table: Table, frame: Frame): number[] =>
  columnsOf(table, frame, frame.geometry.size('tableDense', 20)).map(({ least }) => least);

/** Whether a table's longest words do not stand side by side even at the smallest size. */
export const isTooWide = (slide: Slide, ruler: Ruler): boolean =>
  slide.children.some((block) => {
    if (block.type !== 'table') return false;
    const frame = frameOf(slide, 'dense', ruler);
    return sum(leastWidths(block, frame)) > frame.width;
  });

/** Heights of a table's rows, header first. */
export const rowHeights = (table: Table, frame: Frame): number[] => {
  const { geometry } = frame;
  const fontSize = geometry.size(atDensity('table', frame.density), 22);
  const lineHeight = geometry.size('tableLine');
  const widths = columnWidths(columnsOf(table, frame, fontSize), frame.width);
  const pad = 2 * geometry.size('cellPadInline');
  const padBlock = geometry.size(atDensity('cellPadBlock', frame.density), geometry.size('cellPadBlock', 13));
  return table.children.map((row, index) => {
    const lines = row.children.map((cell, column) => {
      const line = { size: fontSize * slack, width: (widths[column] ?? 0) - pad };
      return countLines(cellRuns(cell, index === 0), line, frame.metrics);
    });
    return largest(lines) * fontSize * lineHeight + 2 * padBlock + (index === 0 ? 3 : 1);
  });
};
