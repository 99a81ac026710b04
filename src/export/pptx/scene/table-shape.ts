import { type DrawnElement, type DrawnNode, wordsOf } from '../drawn/drawn-tree.js';
import { backgroundLayers } from './background-layers.js';
import { borderAt } from './borders.js';
import { insetsOf } from './code-shape.js';
import type { PieceReader, Place } from './pieces.js';
import { alignment, linePixels } from './read-text.js';
import { paragraphRuns, sizeOf } from './runs.js';
import type { Insets, Paragraph, TableCell, TableShape } from './scene.js';
import { baselineDrop } from './text-fonts.js';

/** A table with the widths and heights that the browser gave it. */
export function tableShape(element: DrawnElement, _: Place, reader: PieceReader): TableShape {
  const rows = elementsIn(element, ['tr']);
  const cells = rows.map((row) => elementsIn(row, ['th', 'td']));
  const widest = cells.reduce((most, row) => (row.length > most.length ? row : most), cells[0] ?? []);
  const columns = widest.map((cell) => cell.box.width);
  const rightToLeft = element.style.direction === 'rtl';
  return {
    kind: 'table',
    box: { ...element.box, width: columns.reduce((sum, width) => sum + width, 0) },
    description: (cells[0] ?? [])
      .map((cell) => wordsOf(cell).trim())
      .filter(Boolean)
      .join(', '),
    columns,
    rows: rows.map((row, index) => ({
      height: row.box.height,
      // A row with too few cells is filled up: every row of a table in Office has all of them.
      cells: widest.map((_cell, column) => cellOf(cells[index]?.[column], row, reader)),
    })),
    hasHead: (cells[0] ?? []).some((cell) => cell.tag === 'th'),
    rightToLeft,
  };
}

function elementsIn(node: DrawnNode, tags: readonly string[]): readonly DrawnElement[] {
  if (node.kind === 'text') return [];
  return node.children.flatMap((child): readonly DrawnElement[] => {
    if (child.kind === 'element' && tags.includes(child.tag)) return [child];
    return elementsIn(child, tags);
  });
}

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };
const anchors: Readonly<Record<string, TableCell['anchor']>> = { middle: 'middle', bottom: 'bottom' };

function cellOf(cell: DrawnElement | undefined, row: DrawnElement, reader: PieceReader): TableCell {
  if (cell === undefined) return { paragraphs: [], insets: noInsets, anchor: 'top', borders: {} };
  const { style, box } = cell;
  const fill =
    backgroundLayers(style, box, reader.sizes).find((layer) => layer.kind === 'fill') ??
    backgroundLayers(row.style, box, reader.sizes).find((layer) => layer.kind === 'fill');
  const { runs, widest } = paragraphRuns(cell.children, { fonts: reader.fonts, style });
  const size = runs.length === 0 ? 0 : sizeOf(runs);
  const drop = size === 0 ? 0 : baselineDrop(style, linePixels(style), size, reader.fonts);
  const borders = Object.fromEntries(
    (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
      const stroke = borderAt(style, side);
      return stroke === undefined ? [] : [[side, stroke]];
    }),
  );
  const aligned = alignment(style);
  return {
    paragraphs: [{ runs, level: 0, ...aligned, lineHeight: linePixels(style), above: 0, indent: 0 }],
    insets: withSlack(insetsOf(cell, drop), { width: box.width, widest, aligned }),
    anchor: anchors[style['vertical-align']] ?? 'top',
    borders,
    ...(fill?.kind === 'fill' ? { fill: fill.fill } : {}),
  };
}

interface CellRoom {
  readonly width: number;
  readonly widest: number | undefined;
  readonly aligned: Pick<Paragraph, 'align' | 'rightToLeft'>;
}

/**
 * Half of what is free behind a line is room for a font that is a little wider, if words stay in their lines; the side
 * at which lines stand keeps its place.
 */
function withSlack(insets: Insets, { width, widest = Number.POSITIVE_INFINITY, aligned }: CellRoom): Insets {
  const { align, rightToLeft } = aligned;
  const free = Math.max(0, (widest - (width - insets.left - insets.right)) / 2);
  const { left, right } = insets;
  if (align === 'center') {
    const each = Math.min(left / 2, right / 2, free / 2);
    return { ...insets, left: left - each, right: right - each };
  }
  const standsRight = (align === 'end') !== rightToLeft;
  return standsRight
    ? { ...insets, left: left - Math.min(left / 2, free) }
    : { ...insets, right: right - Math.min(right / 2, free) };
}
