import type { Slide } from '../model/deck.js';
import { withoutPartNumber } from '../model/part-number.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';
import { codeType, noLargerThan } from './code-sizes.js';
import { atDensity } from './geometry.js';
import type { Ruler } from './ruler.js';

/** What belongs together is set in letters that differ by no more than this factor, from those of a dense slide on. */
const mostApart = 1.5;

/** Sets no listing far larger than those beside it in the same section: an audience would take the size for a meaning. */
export const evenCode = (slides: readonly Slide[], ruler: Ruler): readonly Slide[] =>
  runsOf(slides, areOfOneGroup).flatMap((run) => evenRun(run, ruler));

/** The heading that a slide of code stands below; none for other slides. */
const groupOf = ({ layout, kicker, title = [] }: Slide): string | undefined =>
  layout === 'code' ? withoutPartNumber(plainText(kicker ?? title)) : undefined;

const areOfOneGroup = ([first]: readonly Slide[], next: Slide): boolean => {
  const group = groupOf(next);
  return group !== undefined && first !== undefined && groupOf(first) === group;
};

const evenRun = (run: readonly Slide[], ruler: Ruler): readonly Slide[] => {
  if (run.length < 2) return run;
  const sizes = run.map((slide) => codeType(slide, slide.density, ruler.geometry).size);
  const least = ruler.geometry.size(atDensity('code', 'dense'), 20);
  const most = Math.max(least, Math.min(...sizes)) * mostApart;
  return run.map((slide, index) => ((sizes[index] ?? 0) > most ? noLargerThan(slide, most, ruler) : slide));
};
