import type { List, ListItem } from 'mdast';
import type { Layout, SlideBlock } from '../model/deck.js';
import { type Frame, slack, textHeight } from './frame.js';
import { atDensity } from './geometry.js';
import { cardsHeight } from './measure-cards.js';
import { runsOf } from './runs.js';
import { widthOf } from './wrap-text.js';

/** The height of any other block that an item holds, in px. */
type BlockHeight = (block: SlideBlock, frame: Frame) => number;

const itemHeight = (item: ListItem, frame: Frame, blockHeight: BlockHeight): number => {
  const { geometry, density } = frame;
  const nested: Frame = {
    ...frame,
    width: frame.width - 1.2 * geometry.size('nested', 24),
    fontSize: geometry.size(density === 'sparse' ? 'nestedSparse' : 'nested', 24),
  };
  return item.children.reduce((sum, child) => {
    if (child.type === 'paragraph') return sum + textHeight(child.children, frame);
    if (child.type === 'list')
      return (
        sum + 8 + child.children.reduce((all, inner) => all + itemHeight(inner, nested, blockHeight) + 6, -6)
      );
    return sum + blockHeight(child as SlideBlock, frame);
  }, 0);
};

/** The area of a callout is that of its box: a list in it lies as it does anywhere. */
const areaOf = (layout: Layout): Layout => (layout === 'callout' ? 'content' : layout);

/** Height of a list in its frame, in px. */
export const listHeight = (list: List, frame: Frame, blockHeight: BlockHeight): number => {
  const { layout, density, geometry } = frame;
  const of = (key: string, fallback: number): number => geometry.size(`${areaOf(layout)}.${key}`, fallback);
  const twoColumnAgenda = layout === 'agenda' && list.children.length > 6;
  const column = twoColumnAgenda ? (frame.width - geometry.size('columnGap', 64)) / 2 : frame.width;
  const width = column - of('indent', geometry.size('listIndent')) - of('itemEnd', 0);
  const inner = { ...frame, width };
  if (frame.variants.includes('cards')) return cardsHeight(list, frame);
  if (layout === 'chips' || layout === 'statement') return chipsHeight(list, frame);
  const heights = itemHeights(list, inner, blockHeight);
  const gap = of(atDensity('gap', density), of('gap', geometry.size('itemGap')));
  // The columns of a comparison hold a list each.
  const columns = twoColumnAgenda ? 2 : layout === 'comparison' ? 1 : of('columns', 1);
  return columns > 1 ? balanced(heights) : heights.reduce((all, height) => all + height + gap, -gap);
};

/** The heights of the items of a list in the frame of their text. */
const itemHeights = (list: List, frame: Frame, blockHeight: BlockHeight): number[] => {
  const { layout, density, geometry, fontSize, lineHeight } = frame;
  const of = (key: string): number => geometry.size(`${areaOf(layout)}.${key}`, 0);
  const pad = of(atDensity('itemPad', density)) || of('itemPad');
  const texts = list.children.map((item) => itemHeight(item, frame, blockHeight));
  const least = of('itemLeast');
  if (least === 0) return texts.map((height) => height + pad);
  // The first line stands at the middle of its disc; what parts the items is not below the last.
  const above = (least - fontSize * lineHeight) / 2;
  const last = texts.length - 1;
  return texts.map((height, index) => above + Math.max(least, height) + (index < last ? pad : 0));
};

/** The height of two columns that are filled in order, none higher than it must be. */
const balanced = (heights: readonly number[]): number => {
  const sum = heights.reduce((all, height) => all + height, 0);
  let first = 0;
  let least = sum;
  for (const height of heights) {
    first += height;
    least = Math.min(least, Math.max(first, sum - first));
  }
  return least;
};

/** Chips on their own slide are set larger than the text around them. */
const chipSize = ({ layout, density, fontSize, geometry }: Frame): number =>
  layout === 'chips' && density !== 'dense' ? geometry.size(atDensity('chip', density), fontSize) : fontSize;

const chipsHeight = (list: List, frame: Frame): number => {
  const { geometry, metrics } = frame;
  const gap = geometry.size('chipGap', 18);
  const fontSize = chipSize(frame);
  let rows = 1;
  let used = 0;
  for (const item of list.children) {
    const [first] = item.children;
    const runs = first?.type === 'paragraph' ? runsOf(first.children, 'bold') : [];
    // 0.95em and a line of 2 px on either side.
    const width = (widthOf(runs, metrics) * slack + 1.9) * fontSize + 4;
    if (used > 0 && used + width > frame.width) {
      rows += 1;
      used = 0;
    }
    // A chip that is wider than the slide wraps inside.
    rows += Math.floor(width / frame.width);
    used += width + gap;
  }
  // The theme sets them a little apart from a statement.
  const above = frame.layout === 'statement' ? 8 : 0;
  return above + rows * (fontSize * (frame.lineHeight + 0.6) + 4 + gap) - gap;
};
