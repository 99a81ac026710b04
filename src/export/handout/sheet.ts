import type { Paper } from '../../model/handout.js';

/** A page of paper, in mm, and the part of it that is printed on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly side: number; readonly bottom: number };
}

const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** The paper upright, or on its side. */
export function sheetOf(paper: Paper, margin: Sheet['margin'], isLandscape = false): Sheet {
  const [short, long] = sizes[paper];
  return isLandscape ? { width: long, height: short, margin } : { width: short, height: long, margin };
}

/** Width and height of what is printed on, in mm. */
export function printArea({ width, height, margin }: Sheet): {
  readonly width: number;
  readonly height: number;
} {
  return { width: width - 2 * margin.side, height: height - margin.top - margin.bottom };
}

const pixelsPerMillimetre = 96 / 25.4;

/** A length of paper in whole px. */
export function pixels(millimetres: number): number {
  return Math.round(millimetres * pixelsPerMillimetre);
}
