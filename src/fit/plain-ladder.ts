import type { Slide } from '../model/deck.js';
import { limited, numbered } from './continue-slide.js';
import { isPicture } from './frame.js';
import { continueSlide, type Rungs, splitByBlocks } from './go-on.js';
import { fits } from './measure-slide.js';
import { otherLayout, plainer } from './plainer-layout.js';
import type { Ruler } from './ruler.js';
import { byColumns } from './stand-table.js';
import { apart, separate } from './take-apart.js';
import { isTooMuch } from './too-much.js';

/** The slides that a slide becomes in a theme without layouts: nothing stands side by side, and one size is all there is. */
export const fitPlain = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.layout === 'image-side') return separate(slide).flatMap((part) => fitPlain(part, ruler));
  if (slide.layout === 'comparison') return apart(slide).flatMap((part) => fitPlain(part, ruler));
  const whole = (slide.layout === 'title' && withoutPictures(slide)) || slide;
  const bare: Slide = { ...whole, layout: plainer[slide.layout] ?? slide.layout, notes: [] };
  const parts = byColumns(bare, ruler).flatMap((part) => plainParts(part, ruler));
  return numbered(slide, limited(parts));
};

/** A slide without the code to scan, whose address its text names as well. */
const withoutPictures = (slide: Slide): Slide | undefined =>
  slide.titleDepth === 1
    ? { ...slide, children: slide.children.filter((block) => !isPicture(block)) }
    : undefined;

const plainParts = (slide: Slide, ruler: Ruler): Slide[] => {
  const whole = [slide, otherLayout(slide), withoutPictures(slide)].find(
    (one) => one && fits(one, 'normal', ruler) && !isTooMuch(one),
  );
  return whole
    ? [{ ...whole, density: 'normal' }]
    : continueSlide(otherLayout(slide) ?? slide, ruler, plainRungs);
};

const plainRungs: Rungs = {
  settings: () => [{ density: 'normal' }],
  compose: (parts) => parts.map((part) => ({ ...part, density: 'normal' })),
  fitPart: (slide, ruler) =>
    fits(slide, 'normal', ruler) ? [slide] : splitByBlocks(slide, ruler, plainRungs),
};
