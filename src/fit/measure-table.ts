import type { Table, TableCell } from 'mdast';
import type { Slide } from '../model/deck.js';
import { type Frame, frameOf, slack } from './frame.js';
import { atDensity } from './geometry.js';
import type { Ruler } from './ruler.js';
import { breakMark, type Run, runsOf } from './runs.js';
import { countLines, widestLine, widestPiece } from './wrap-text.js';

/** What the cells of a column ask for, in px. */
interface Column {
  /** Its longest cell on one line. */
  readonly widest: number;
  /** Its longest word; code may be parted after its signs where the table's code is wrapped. */
  readonly least: number;
}

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Inline code in a table is not broken, unless the slide says that it is wrapped. */
const unbroken = (run: Run): Run =>
  run.style === 'mono' ? { ...run, text: run.text.replaceAll(breakMark, '').replace(/[\s-]/gu, 'x') } : run;

const isWrapped = ({ variants }: Frame): boolean =>
  variants.includes('wrapped') || variants.includes('tight');

/** A cell as runs. */
const cellRuns = (cell: TableCell | undefined, isHeader: boolean, frame: Frame): Run[] => {
  const runs = runsOf(cell?.children ?? [], isHeader ? 'bold' : 'regular');
  return isWrapped(frame) ? runs : runs.map(unbroken);
};

const columnsOf = (table: Table, frame: Frame, fontSize: number): Column[] => {
  const { geometry, metrics } = frame;
  const pad = 2 * geometry.size('cellPadInline');
  const count = largest(table.children.map((row) => row.children.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = table.children.map((row, at) => cellRuns(row.children[index], at === 0, frame));
    const inPx = (em: (runs: readonly Run[]) => number): number =>
      largest(cells.map(em)) * fontSize * slack + pad;
    return {
      widest: inPx((runs) => widestLine(runs, metrics)),
      least: inPx((runs) => widestPiece(runs, metrics)),
    };
  });
};

/** Column widths as a browser's automatic table layout would set them, roughly; none where they do not stand. */
const columnWidths = (columns: readonly Column[], frame: Frame): number[] | undefined => {
  const room = frame.width;
  // The theme then sets columns of one width and breaks words.
  if (frame.variants.includes('tight')) return columns.map(() => room / columns.length);
  const lines = sum(columns.map(({ widest }) => widest));
  // Where every cell stands on one line, the rest of the room is shared out by their widths.
  if (lines <= room) return columns.map(({ widest }) => (widest * room) / lines);
  const spare = room - sum(columns.map(({ least }) => least));
  if (spare < 0) return undefined;
  const wanted = sum(columns.map(({ widest, least }) => widest - least));
  return columns.map(({ widest, least }) => least + (spare * (widest - least)) / wanted);
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

/** Narrow columns of Japanese are broken at phrases that only a browser knows well. */
const slackOf = (runs: readonly Run[]): number =>
  runs.some(({ text }) => /[\u3041-\u30fa]/u.test(text)) ? 1.08 : slack;

const hasVariant = ({ layout, variants }: Frame, name: string): boolean =>
  layout === 'table' && variants.includes(name);

/** The name of what cells keep free above and below. */
const padOf = (frame: Frame): string => {
  if (hasVariant(frame, 'large')) return 'cellPadBlockLarge';
  return hasVariant(frame, 'compact') ? compactPad : atDensity('cellPadBlock', frame.density);
};

/** What the cells of a compact table keep free above and below; a theme that has no such size sets none. */
export const compactPad = 'cellPadBlockCompact';

/** Heights of a table's rows, header first. */
export const rowHeights = (table: Table, frame: Frame): number[] => {
  const { geometry } = frame;
  const isLarge = hasVariant(frame, 'large');
  const fontSize = geometry.size(isLarge ? 'tableLarge' : atDensity('table', frame.density), 22);
  const lineHeight = geometry.size('tableLine');
  const widths = columnWidths(columnsOf(table, frame, fontSize), frame);
  if (!widths) return [geometry.slideHeight];
  const pad = 2 * geometry.size('cellPadInline');
  const padBlock = geometry.size(padOf(frame), geometry.size('cellPadBlock', 13));
  return table.children.map((row, index) => {
    const lines = row.children.map((cell, column) => {
      const runs = cellRuns(cell, index === 0, frame);
      const line = { size: fontSize * slackOf(runs), width: (widths[column] ?? 0) - pad };
      return countLines(runs, line, frame.metrics);
    });
    return largest(lines) * fontSize * lineHeight + 2 * padBlock + (index === 0 ? 3 : 1);
  });
};
