import type { Density, Slide } from '../model/deck.js';
import { fitsAs } from './choose-setting.js';
import type { Setting } from './code-sizes.js';
import { asPart, longest, noteOf, splitSlide } from './continue-slide.js';
import type { Ruler } from './ruler.js';
import { groupCount, splitBetween } from './split-between.js';
import { splitUnits } from './split-blocks.js';
import { isTooMuch } from './too-much.js';

/** How the parts of a slide that goes on may be set in a kind of theme. */
export interface Rungs {
  /** The settings to try, the largest first. */
  readonly settings: (slide: Slide, ruler: Ruler) => readonly Setting[];
  /** Parts that all fit in a setting, as they are set. */
  readonly compose: (parts: readonly Slide[], setting: Setting, ruler: Ruler) => Slide[];
  /** The slides that a part becomes which fits in none. */
  readonly fitPart: (slide: Slide, ruler: Ruler) => Slide[];
}

/** The densities without a share of a slide to spare, the largest first. */
export const densities: readonly Density[] = ['normal', 'dense'];

const maxParts = 60;

/** Continues a slide on the next ones: title, lead and table header repeated, the parts balanced, of one density. */
export const continueSlide = (slide: Slide, ruler: Ruler, rungs: Rungs): Slide[] => {
  if (slide.titleDepth === 2 && groupCount(slide) > 1) return partBlocks(slide, ruler, rungs);
  const index = longest(slide.children);
  const block = slide.children[index];
  const units = block ? splitUnits(block) : 1;
  if (!block || units < 2) return splitByBlocks(slide, ruler, rungs);
  const most = Math.min(units, maxParts);
  const settings = rungs.settings(slide, ruler);
  for (let count = 2; count <= most; count += 1) {
    const parts = splitSlide(slide, index, count);
    const setting = settingOfAll(parts, settings, ruler);
    if (setting) return rungs.compose(parts, setting, ruler);
  }
  const parts = splitSlide(slide, index, most);
  return parts.length < 2
    ? splitByBlocks(slide, ruler, rungs)
    : parts.flatMap((part) => rungs.fitPart(part, ruler));
};

/** Each block whole on one of the next slides, on as few as they fit on, before one of them is taken apart. */
const partBlocks = (slide: Slide, ruler: Ruler, rungs: Rungs): Slide[] => {
  const most = groupCount(slide);
  for (let count = 2; count <= most; count += 1) {
    const parts = splitBetween(slide, count);
    const set = parts.flatMap((part, index) => {
      const drawn = asPart(part, index + 1, parts.length);
      const setting = isTooMuch(part)
        ? undefined
        : rungs.settings(part, ruler).find((one) => fitsAs(drawn, one, ruler));
      return setting ? rungs.compose([part], setting, ruler) : [];
    });
    if (set.length === parts.length) return set;
  }
  return splitBetween(slide, most).flatMap((part) => rungs.fitPart(part, ruler));
};

/** The largest setting in which all parts fit, each with its number in its title. */
const settingOfAll = (
  parts: readonly Slide[],
  settings: readonly Setting[],
  ruler: Ruler,
): Setting | undefined =>
  parts.some(isTooMuch)
    ? undefined
    : settings.find((setting) =>
        parts.every((part, index) => fitsAs(asPart(part, index + 1, parts.length), setting, ruler)),
      );

/** A slide of several blocks that cannot be split: one slide for each block; a block alone is said, not shown. */
export const splitByBlocks = (slide: Slide, ruler: Ruler, { fitPart }: Rungs): Slide[] => {
  if (slide.children.length > 1 && slide.titleDepth === 2)
    return slide.children.flatMap((block) => fitPart({ ...slide, children: [block] }, ruler));
  if (!slide.title || slide.titleDepth === 1 || slide.children[0]?.type === 'code')
    return [{ ...slide, density: 'dense' }];
  const notes = [...slide.notes, ...slide.children.flatMap(noteOf)];
  return [{ ...slide, layout: 'statement', children: [], notes, data: { ...slide.data, cutLines: 1 } }];
};
