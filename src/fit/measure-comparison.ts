import type { Slide, SlideBlock } from '../model/deck.js';
import { type Frame, frameOf, slack, textHeight } from './frame.js';
import { atDensity } from './geometry.js';
import { blockHeight } from './measure-block.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { widestPiece } from './wrap-text.js';

/** The two sides of a comparison, each from its heading on. */
export const sidesOf = (blocks: readonly SlideBlock[]): readonly (readonly SlideBlock[])[] => {
  const second = blocks.findLastIndex((block) => block.type === 'heading');
  return second > 0 ? [blocks.slice(0, second), blocks.slice(second)] : [blocks];
};

/** The height of the sides of a comparison: what stands beside one another begins at one height. */
export const comparisonHeight = (blocks: readonly SlideBlock[], frame: Frame): number => {
  const { geometry } = frame;
  const sides = sidesOf(blocks);
  const gap = geometry.size('blockGap', 20);
  const rows = Math.max(...sides.map(({ length }) => length));
  const heights = Array.from({ length: rows }, (_, row) => {
    const inRow = sides.flatMap((side) => side[row] ?? []);
    const below = row > 0 && row < rows - 1 ? gap : 0;
    return Math.max(0, ...inRow.map((block) => sideBlockHeight(block, frame))) + below;
  });
  return heights.reduce((sum, height) => sum + height, geometry.size('comparison.above') + gap);
};

const sideBlockHeight = (block: SlideBlock, frame: Frame): number => {
  if (block.type !== 'heading') return blockHeight(block, frame);
  const { geometry } = frame;
  const set = { ...frame, fontSize: sideHeadingSize(frame), lineHeight: geometry.size('headingLine') };
  return textHeight(block.children, set, 'heading') + geometry.size('subheadingGap');
};

const sideHeadingSize = ({ geometry, density, variants }: Frame): number =>
  geometry.size(variants.includes('large') ? 'subheadingLarge' : atDensity('subheading', density), 30);

/** Whether no word of the sides is wider than its side: a list set larger must not break one. */
export const isWhole = (slide: Slide, ruler: Ruler): boolean => {
  const frame = frameOf(slide, slide.density, ruler);
  const room = frame.width - frame.geometry.size('listIndent');
  return slide.children.every((block) =>
    block.type === 'list'
      ? block.children.every(({ children }) =>
          children.every(
            (child) =>
              child.type !== 'paragraph' ||
              widestPiece(runsOf(child.children, 'regular'), frame.metrics) * slack * frame.fontSize <= room,
          ),
        )
      : block.type !== 'heading' ||
        widestPiece(runsOf(block.children, 'heading'), frame.metrics) * slack * sideHeadingSize(frame) <=
          frame.width,
  );
};
