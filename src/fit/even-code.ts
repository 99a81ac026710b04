import { toString as textOf } from 'mdast-util-to-string';
import type { Slide } from '../model/deck.js';
import { codeType, noLargerThan } from './code-sizes.js';
import { atDensity } from './geometry.js';
import type { Ruler } from './ruler.js';

/** What belongs together is set in letters that differ by no more than this factor, from those of a dense slide on. */
const mostApart = 1.5;

/** Sets no listing far larger than those beside it in the same section: an audience would take the size for a meaning. */
export const evenCode = (slides: readonly Slide[], ruler: Ruler): readonly Slide[] => {
  const groups = slides.map(groupOf);
  return groupRuns(groups).flatMap(([from, to]) => evenRun(slides.slice(from, to), ruler));
};

const partNumber = / \(\d{1,3}\/\d{1,3}\)$/;

/** The heading that a slide of code stands below; none for other slides. */
const groupOf = ({ layout, kicker, title }: Slide): string | undefined =>
  layout === 'code' ? nameOf(kicker ?? title).replace(partNumber, '') : undefined;

const nameOf = (name: Slide['title']): string =>
  name ? textOf({ type: 'paragraph', children: [...name] }) : '';

/** From where to where slides follow each other that are of one group. */
const groupRuns = (groups: readonly (string | undefined)[]): (readonly [from: number, to: number])[] => {
  const starts = groups.flatMap((group, index) =>
    index === 0 || group === undefined || group !== groups[index - 1] ? [index] : [],
  );
  return starts.map((from, index) => [from, starts[index + 1] ?? groups.length]);
};

const evenRun = (run: readonly Slide[], ruler: Ruler): readonly Slide[] => {
  if (run.length < 2) return run;
  const sizes = run.map((slide) => codeType(slide, slide.density, ruler.geometry).size);
  const least = ruler.geometry.size(atDensity('code', 'dense'), 20);
  const most = Math.max(least, Math.min(...sizes)) * mostApart;
  return run.map((slide, index) => ((sizes[index] ?? 0) > most ? noLargerThan(slide, most, ruler) : slide));
};
