import type { Aspect, Slide } from '../model/deck.js';
import { type Memory, noMemory } from '../model/memory.js';
import { firstPoint, moveBetween, moved, toZero } from '../model/moved.js';
import type { MeasuredTheme } from '../model/theme.js';

/** Fits slides as `fitSlide` does in a theme; a slide that was fitted before is found again, wherever it stands now. */
export const slideFitter = (
  fitSlide: (slide: Slide) => readonly Slide[],
  { theme, aspect }: { readonly theme: MeasuredTheme | undefined; readonly aspect: Aspect },
  memory: Memory,
): ((slide: Slide) => readonly Slide[]) => {
  if (memory === noMemory) return fitSlide;
  const about = `fit ${nameOf(theme)} ${aspect}`;
  return (slide) => {
    const start = firstPoint(slide);
    const key = `${about}\n${JSON.stringify(moved(slide, toZero(start)))}`;
    const known = memory.recall(key, () => ({ slides: fitSlide(slide), start }));
    return moved(known.slides, moveBetween(known.start, start));
  };
};

const names = new WeakMap<MeasuredTheme, number>();
let named = 0;

/** A name for a theme, the same as long as its object lives. */
const nameOf = (theme: MeasuredTheme | undefined): number => {
  if (!theme) return 0;
  const name = names.get(theme) ?? ++named;
  names.set(theme, name);
  return name;
};
