import type { Box } from '../../../browser/browser.js';
import { type DrawnStyle, px } from '../drawn/drawn-tree.js';
import { parseColor } from './colors.js';
import type { Geometry, Insets, PaintShape, Stroke } from './scene.js';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The line at one side of a box, if one is seen. */
export function borderAt(style: DrawnStyle, side: keyof Insets): Stroke | undefined {
  const width = px(style, `border-${side}-width`);
  const color = parseColor(style[`border-${side}-color`]);
  const isDrawn = !/^(?:none|hidden|)$/.test(style[`border-${side}-style`]);
  return isDrawn && width > 0 && color !== undefined ? { width, color } : undefined;
}

/** The line around a box, if it is the same on all sides. */
export function outline(style: DrawnStyle): Stroke | undefined {
  const [first, ...others] = sides.map((side) => borderAt(style, side));
  const same = others.every(
    (other) => other?.width === first?.width && other?.color.rgb === first?.color.rgb,
  );
  return same ? first : undefined;
}

/** Lines that are not the same on all sides, as bars. */
export function borderBars(style: DrawnStyle, box: Box): readonly PaintShape[] {
  if (outline(style) !== undefined) return [];
  return sides.flatMap((side) => {
    const border = borderAt(style, side);
    if (border === undefined) return [];
    const fill = { kind: 'solid', color: border.color } as const;
    return [{ kind: 'paint', box: barBox(side, box, border.width), geometry: { kind: 'rectangle' }, fill }];
  });
}

function barBox(side: keyof Insets, box: Box, thickness: number): Box {
  const isAcross = side === 'top' || side === 'bottom';
  return {
    x: side === 'right' ? box.x + box.width - thickness : box.x,
    y: side === 'bottom' ? box.y + box.height - thickness : box.y,
    width: isAcross ? box.width : thickness,
    height: isAcross ? thickness : box.height,
  };
}

/** The shape that the corners of a box give it; corners that differ are drawn square. */
export function geometryOf(style: DrawnStyle, box: Box): Geometry {
  const corners = (['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const).map((corner) => {
    const value = style[`border-${corner}-radius`];
    const amount = Number.parseFloat(value) || 0;
    return value.includes('%') ? (amount / 100) * Math.min(box.width, box.height) : amount;
  });
  const radius = Math.min(...corners, Math.min(box.width, box.height) / 2);
  if (radius <= 0) return { kind: 'rectangle' };
  const isRound = radius * 2 >= Math.max(box.width, box.height) - 1;
  return isRound ? { kind: 'ellipse' } : { kind: 'rounded', radius };
}
