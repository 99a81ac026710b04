import type { Density, Slide, SlideBlock } from '../model/deck.js';
import { frameOf, isPicture } from './frame.js';
import { blockHeight } from './measure-block.js';
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
  const bottom = geometry.size(`${slide.layout}.bottom`, geometry.size('padBottom', 76));
  const title = titleHeight(slide, density, ruler);
  const gapBefore = (block: SlideBlock, before: SlideBlock | undefined): number =>
    before === undefined
      ? 0
      : geometry.size('blockGap', 20) +
        (block.type === 'math' && before.type === 'math' ? geometry.size('formulaGap') : 0);
  const blocks = slide.children.filter((block) => !isPicture(block) || placing.flows(slide.layout));
  const stacked = (column: readonly SlideBlock[]): number =>
    column.reduce(
      (sum, block, index) => sum + gapBefore(block, column[index - 1]) + blockHeight(block, frame),
      0,
    );
  const columns = slide.layout === 'comparison' ? sidesOf(blocks) : [blocks];
  // The theme sets the sides of a comparison a little below their coloured edge.
  const above = slide.layout === 'comparison' ? sideTop : 0;
  const drawn = ruler.drawn?.(slide, density);
  return {
    room: geometry.slideHeight - top - title - bottom,
    need:
      drawn === undefined
        ? Math.max(0, ...columns.map((column) => above + stacked(column)))
        : Math.max(0, drawn - title),
  };
};

const sideTop = 36;

/** The two sides of a comparison, each from its heading on. */
export const sidesOf = (blocks: readonly SlideBlock[]): readonly (readonly SlideBlock[])[] => {
  const second = blocks.findLastIndex((block) => block.type === 'heading');
  return second > 0 ? [blocks.slice(0, second), blocks.slice(second)] : [blocks];
};

/** Whether the blocks of a slide fit at a density. */
export const fits = (slide: Slide, density: Density, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(slide, density, ruler);
  return need <= room;
};
