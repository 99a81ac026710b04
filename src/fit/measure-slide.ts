import type { Density, Slide, SlideBlock } from '../model/deck.js';
import { frameOf, isPicture } from './frame.js';
import { blockHeight } from './measure-block.js';
import { comparisonHeight } from './measure-comparison.js';
import { titleHeight } from './measure-title.js';
import type { Ruler } from './ruler.js';

/** Room and need of a slide's blocks, in px. */
export interface Measure {
  readonly room: number;
  readonly need: number;
}

/** Room and need of a slide's blocks at a density. */
export const measureSlide = (whole: Slide, density: Density, ruler: Ruler): Measure => {
  const { geometry, placing } = ruler;
  const slide = placing.drawn(whole);
  const frame = frameOf(slide, density, ruler);
  const top = slide.titleDepth === 1 ? geometry.size(...placing.top) : geometry.size('padTop', 76);
  const bottom = bottomOf(slide, density, ruler);
  const title = titleHeight(slide, density, ruler);
  const gapBefore = (block: SlideBlock, before: SlideBlock | undefined): number =>
    before === undefined
      ? 0
      : geometry.size('blockGap', 20) +
        (block.type === 'math' && before.type === 'math' ? geometry.size('formulaGap') : 0);
  const blocks = slide.children.filter((block) => !isPicture(block) || placing.flows(slide.layout));
  const stacked = (): number =>
    blocks.reduce(
      (sum, block, index) => sum + gapBefore(block, blocks[index - 1]) + blockHeight(block, frame),
      0,
    );
  const height = slide.layout === 'comparison' ? () => comparisonHeight(blocks, frame) : stacked;
  const drawn = ruler.drawn?.(slide, density);
  return {
    room: geometry.slideHeight - top - title - bottom,
    need: drawn === undefined ? height() : Math.max(0, drawn - title),
  };
};

/** What is kept free below the blocks: more where they lie in the optical middle. */
const bottomOf = ({ layout, variants }: Slide, density: Density, { geometry }: Ruler): number => {
  const own = geometry.size(`${layout}.bottom`, geometry.size('padBottom', 76));
  const isCentred = density === 'sparse' || variants.includes('cards');
  return isCentred ? Math.max(own, geometry.size('padBottomCentred')) : own;
};

/** Whether the blocks of a slide fit at a density. */
export const fits = (slide: Slide, density: Density, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(slide, density, ruler);
  return need <= room;
};
