import type { Slide } from '../model/deck.js';
import { densities } from './go-on.js';
import { fits } from './measure-slide.js';
import { compactPad } from './measure-table.js';
import type { Ruler } from './ruler.js';

/** More rows than these, and the one that names the columns, are too much for one slide. */
const mostRows = 12;

/** A table that would go on over a second slide for the air between its rows: with less of it, the whole is on one. */
export const compactTable = (slide: Slide, ruler: Ruler): Slide | undefined => {
  const tables = slide.children.filter((block) => block.type === 'table');
  const isShort = tables.length === 1 && tables.every(({ children }) => children.length <= 1 + mostRows);
  if (slide.layout !== 'table' || !isShort || ruler.geometry.size(compactPad) === 0) return undefined;
  const compact: Slide = { ...slide, variants: [...slide.variants, 'compact'] };
  const density = densities.find((one) => fits(compact, one, ruler));
  return density && { ...compact, density };
};
