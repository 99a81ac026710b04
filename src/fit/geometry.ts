import type { Aspect, Density, Layout } from '../model/deck.js';
import type { ThemeManifest } from '../model/theme.js';

/** Sizes of a theme by name, in px; `<layout>.<key>` for the area of a layout. */
export interface Geometry {
  readonly slideWidth: number;
  readonly slideHeight: number;
  /** A size by name; the fallback is for themes that declare none. */
  readonly size: (name: string, fallback?: number) => number;
  /** The width that the blocks of a layout have. */
  readonly bodyWidth: (layout: Layout) => number;
}

/** What a plain Marp theme leaves: a little less than its default style, to be safe. */
const plain: Readonly<Record<string, number>> = {
  body: 28,
  bodySparse: 28,
  bodyDense: 24,
  heading: 42,
  headingLine: 1.3,
  bodyLine: 1.5,
  code: 22,
  codeDense: 18,
  codeLine: 1.5,
  table: 24,
  tableDense: 20,
  tableLine: 1.5,
  padInline: 78,
  padTop: 78,
  padBottom: 78,
  headingGap: 28,
  blockGap: 28,
  itemGap: 10,
  listIndent: 48,
  codePadInline: 24,
  codePadBlock: 24,
  cellPadInline: 14,
  cellPadBlock: 8,
};

const widths: Readonly<Record<Aspect, number>> = { '16:9': 1280, '4:3': 960 };

/** The geometry of a theme at an aspect ratio. */
export const createGeometry = (manifest: ThemeManifest | undefined, aspect: Aspect): Geometry => {
  const sizes = manifest?.tokens.sizes ?? plain;
  const slideWidth = widths[aspect];
  const size = (name: string, fallback = 0): number =>
    sizes[`${aspect}/${name}`] ?? sizes[name] ?? plain[name] ?? fallback;
  const bodyWidth = (layout: Layout): number => {
    const start = size(`${layout}.start`, size('padInline'));
    const end = size(`${layout}.end`, size('padInline')) + slideWidth * size(`${layout}.endShare`, 0);
    const columns = size(`${layout}.columns`, 1);
    const gap = size(`${layout}.columnGap`, 0) * (columns - 1);
    const room = (slideWidth - start - end - gap) / columns;
    return Math.min(room, size(`${layout}.max`, room));
  };
  return { slideWidth, slideHeight: 720, size, bodyWidth };
};

/** The name of a size at a density: `body`, `bodySparse`, `bodyDense`. */
export const atDensity = (name: string, density: Density): string =>
  density === 'normal' ? name : `${name}${density === 'sparse' ? 'Sparse' : 'Dense'}`;
