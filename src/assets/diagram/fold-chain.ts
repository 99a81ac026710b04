import type { Palette } from '../palette.js';
import { type SvgElement, svgElement } from '../svg/svg-tree.js';

/** Between two rows, in px of the library: room for the arrow that leads from one to the next. */
const gutter = 32;
/** Beside the rows: the arrow turns there. */
const margin = 22;
const head = { length: 8, half: 4.5 };

/** A row of a folded chain, as the library drew it: its nodes lie side by side, in the middle of its height. */
interface Row {
  readonly root: SvgElement;
  readonly width: number;
  readonly height: number;
}

/** Rows of a chain one below the other, the end of each led to the start of the next; `padding` is the blank around each. */
export function stackRows(roots: readonly SvgElement[], padding: number, palette: Palette): SvgElement {
  const rows = roots.map(
    (root): Row => ({ root, width: lengthOf(root, 'width'), height: lengthOf(root, 'height') }),
  );
  const width = Math.max(...rows.map((row) => row.width)) + 2 * margin;
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, { height }) => sum + height + gutter, 0),
  );
  const height = (tops.at(-1) ?? 0) + (rows.at(-1)?.height ?? 0);
  const placed = rows.map(({ root }, index) =>
    svgElement('g', { transform: `translate(${margin} ${tops[index] ?? 0})` }, root.children),
  );
  const arrows = rows.slice(1).flatMap((next, index) => {
    const row = rows[index];
    if (!row) return [];
    const [top = 0, below = 0] = [tops[index], tops[index + 1]];
    return arrow(
      {
        right: margin + row.width - padding,
        start: top + row.height / 2,
        between: top + row.height + gutter / 2,
        left: margin + padding,
        end: below + next.height / 2,
      },
      palette,
    );
  });
  return svgElement('svg', { width, height }, [...placed, ...arrows]);
}

interface Way {
  /** The right edge of the last node of a row, and its middle. */
  readonly right: number;
  readonly start: number;
  /** The height between the rows. */
  readonly between: number;
  /** The left edge of the first node of the next row, and its middle. */
  readonly left: number;
  readonly end: number;
}

/** Out to the right, down, back to the left, down, and into the next row. */
function arrow({ right, start, between, left, end }: Way, { muted }: Palette): SvgElement[] {
  const [out, back, tip] = [right + margin - 6, left - margin, left - head.length];
  return [
    svgElement('path', {
      d: `M${right} ${start}H${out}V${between}H${back}V${end}H${tip}`,
      fill: 'none',
      stroke: muted,
      'stroke-width': 1.25,
      'stroke-linejoin': 'round',
    }),
    svgElement('path', {
      d: `M${left} ${end}L${tip} ${end - head.half}V${end + head.half}Z`,
      fill: muted,
    }),
  ];
}

function lengthOf({ attributes }: SvgElement, name: 'width' | 'height'): number {
  return Number.parseFloat(attributes[name] ?? '') || 0;
}
