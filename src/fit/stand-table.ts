import type { Slide } from '../model/deck.js';
import { type Frame, frameOf } from './frame.js';
import { fits } from './measure-slide.js';
import { isTooWide, leastWidths } from './measure-table.js';
import type { Ruler } from './ruler.js';
import { splitColumns } from './table-columns.js';

/**
 * A table whose words do not stand side by side has its code wrapped; else it is split by columns; where that does not
 * help either, its words break.
 */
export const byColumns = (slide: Slide, ruler: Ruler): Slide[] => {
  const whole = standing(slide, ruler);
  if (whole) return [whole];
  const wrapped = withVariant(slide, 'wrapped');
  const frame = frameOf(wrapped, 'dense', ruler);
  const index = slide.children.findIndex(({ type }) => type === 'table');
  return tablesOf(slide, index, frame).map((part) => standing(part, ruler) ?? withVariant(part, 'tight'));
};

const withVariant = (slide: Slide, name: string): Slide => ({
  ...slide,
  variants: [...slide.variants, name],
});

/** A slide as its table stands on it. */
const standing = (slide: Slide, ruler: Ruler): Slide | undefined =>
  [slide, withVariant(slide, 'wrapped')].find((one) => !isTooWide(one, ruler));

/** Rows whose code stands as it is need not have it wrapped because of other rows. */
export const unwrapped = (slide: Slide, ruler: Ruler): Slide => {
  const plain = { ...slide, variants: slide.variants.filter((name) => name !== 'wrapped') };
  return !isTooWide(plain, ruler) && fits(plain, plain.density, ruler) ? plain : slide;
};

const tablesOf = (slide: Slide, index: number, frame: Frame): Slide[] => {
  const table = slide.children[index];
  if (table?.type !== 'table') return [slide];
  return splitColumns(table, leastWidths(table, frame), frame.width).map((piece) => ({
    ...slide,
    children: slide.children.map((block, at) => (at === index ? piece : block)),
  }));
};
