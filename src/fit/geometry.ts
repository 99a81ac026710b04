import type { Aspect, Density, Layout } from '../model/deck.js';
import type { MeasuredTheme } from '../model/theme.js';

/** Sizes of a theme by name, in px; `<layout>.<key>` for the area of a layout. */
export interface Geometry {
  readonly slideWidth: number;
  readonly slideHeight: number;
  /** A size by name; the fallback is for themes that declare none. */
  readonly size: (name: string, fallback?: number) => number;
  /** The width that the blocks of a layout have. */
  readonly bodyWidth: (layout: Layout) => number;
}

/** What a plain Marp theme asks for, guessed: a little more than most do, to be safe. */
const plain: Readonly<Record<string, number>> = {
  ...plainSizes({ body: 32, heading: 46, title: 56, subheading: 36, code: 28, table: 30, quote: 32 }),
  headingLine: 1.3,
  bodyLine: 1.5,
  codeLine: 1.5,
  tableLine: 1.5,
  quoteLine: 1.5,
  padInline: 78,
  padTop: 78,
  padBottom: 78,
  headingGap: 32,
  kickerGap: 80,
  blockGap: 32,
  itemGap: 12,
  listIndent: 52,
  codePadInline: 28,
  codePadBlock: 28,
  cellPadInline: 18,
  cellPadBlock: 12,
  picture: 330,
};

/** Sizes of text of a theme that knows no densities and no layouts, under the names that ours have for theirs. */
export function plainSizes(
  of: Readonly<Record<'body' | 'heading' | 'title' | 'subheading' | 'code' | 'table' | 'quote', number>>,
): Record<string, number> {
  const dense = (name: string, size: number) => ({
    [name]: size,
    [`${name}Sparse`]: size,
    [`${name}Dense`]: size,
  });
  return {
    ...dense('body', of.body),
    ...dense('nested', of.body),
    ...dense('code', of.code),
    ...dense('table', of.table),
    ...dense('quote', of.quote),
    ...dense('title', of.title),
    heading: of.heading,
    subheading: of.subheading,
    caption: of.body,
    subtitle: of.body,
    byline: of.body,
  };
}

const widths: Readonly<Record<Aspect, number>> = { '16:9': 1280, '4:3': 960 };

/** The geometry of a theme at an aspect ratio. */
export const createGeometry = (theme: MeasuredTheme | undefined, aspect: Aspect): Geometry => {
  const sizes = theme?.tokens.sizes ?? plain;
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
