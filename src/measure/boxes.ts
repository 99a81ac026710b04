import type { Box } from '../browser/browser.js';

/** How far two boxes lie over one another: the shorter side of what they share, 0 or less when apart. */
export const sharedBy = (one: Box, other: Box): number =>
  Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  );

/** How far a box reaches out of another. */
export const outBy = (box: Box, frame: Box): number =>
  Math.max(
    frame.x - box.x,
    frame.y - box.y,
    box.x + box.width - frame.x - frame.width,
    box.y + box.height - frame.y - frame.height,
  );

export const area = (box: Box | undefined): number => (box ? box.width * box.height : 0);
