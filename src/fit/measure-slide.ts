import type { Blockquote, Code, List, ListItem } from 'mdast';
import type { Math as MathBlock } from 'mdast-util-math';
import type { Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import { codeLine, codeType } from './code-sizes.js';
import { type Frame, frameOf, isPicture, type Ruler, slack, textHeight } from './frame.js';
import { atDensity, type Geometry } from './geometry.js';
import { cardsHeight } from './measure-cards.js';
import { rowHeights } from './measure-table.js';
import { codeRun, runsOf } from './runs.js';
import { countLines, widthOf } from './wrap-text.js';

export type { Ruler };

/** Room and need of a slide's blocks, in px. */
export interface Measure {
  readonly room: number;
  readonly need: number;
}

const itemHeight = (item: ListItem, frame: Frame): number => {
  const { geometry, density } = frame;
  const nested: Frame = {
    ...frame,
    width: frame.width - 1.2 * geometry.size('nested', 24),
    fontSize: geometry.size(density === 'sparse' ? 'nestedSparse' : 'nested', 24),
  };
  return item.children.reduce((sum, child) => {
    if (child.type === 'paragraph') return sum + textHeight(child.children, frame);
    if (child.type === 'list')
      return sum + 8 + child.children.reduce((all, inner) => all + itemHeight(inner, nested) + 6, -6);
    return sum + blockHeight(child as SlideBlock, frame);
  }, 0);
};

const listHeight = (list: List, frame: Frame): number => {
  const { layout, density, geometry } = frame;
  const of = (key: string, fallback: number): number => geometry.size(`${layout}.${key}`, fallback);
  const twoColumnAgenda = layout === 'agenda' && list.children.length > 6;
  const column = twoColumnAgenda ? (frame.width - geometry.size('columnGap', 64)) / 2 : frame.width;
  const width = column - of('indent', geometry.size('listIndent')) - of('itemEnd', 0);
  const inner = { ...frame, width };
  if (frame.variants.includes('cards')) return cardsHeight(list, frame);
  if (layout === 'chips' || layout === 'statement') return chipsHeight(list, frame);
  const pad = of('itemPad', 0);
  const padded = density === 'dense' ? of('itemPadDense', pad) : pad;
  const heights = list.children.map((item) => itemHeight(item, inner) + padded);
  const gap = of('gap', geometry.size('itemGap'));
  const sum = heights.reduce((all, height) => all + height + gap, -gap);
  // The columns of a comparison hold a list each.
  const columns = twoColumnAgenda ? 2 : layout === 'comparison' ? 1 : of('columns', 1);
  // Columns are filled in order, so one may be longer by an item.
  return columns > 1 ? sum / columns + Math.max(...heights) / 2 : sum;
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

const codeHeight = (code: Code, frame: Frame): number => {
  const { geometry, metrics, density } = frame;
  const { size, padInline } = codeType(frame, density, geometry);
  const line = codeLine(code, { size, width: frame.width - 2 * padInline }, metrics);
  const rows = code.value
    .split('\n')
    .reduce((sum, text) => sum + countLines([codeRun(text)], line, metrics), 0);
  const padBlock = geometry.size(
    frame.listings === 1 && density === 'sparse' ? 'codePadBlockSparse' : 'codePadBlock',
  );
  const height = rows * size * geometry.size('codeLine') + 2 * padBlock;
  return Math.max(height, geometry.size(panels[frame.listings] ?? ''));
};

/** The least height of a listing's box, by how many listings share the slide. */
const panels: Readonly<Record<number, string>> = { 1: 'codePanel', 2: 'codePanelSmall' };

const quoteHeight = (quote: Blockquote, frame: Frame): number => {
  const { geometry, layout } = frame;
  if (layout === 'callout') {
    const width = frame.width - geometry.size('callout.indent', 142) - geometry.size('callout.itemEnd', 44);
    const inner = quote.children.reduce(
      (sum, child) => sum + blockHeight(child as SlideBlock, { ...frame, width }) + geometry.size('blockGap'),
      0,
    );
    return inner + geometry.size('callout.itemPad', 88);
  }
  const fontSize = geometry.size(atDensity('quote', frame.density), frame.fontSize);
  const set = { ...frame, fontSize, lineHeight: geometry.size('quoteLine', 1.4) };
  // An attribution is set smaller; measured as the quotation it leaves a little room.
  const heights = quote.children.map((child) =>
    child.type === 'paragraph' ? textHeight(child.children, set) : blockHeight(child as SlideBlock, set),
  );
  return 96 + 32 + heights.reduce((sum, height) => sum + height + geometry.size('blockGap'), 0);
};

const isCaption = (block: SlideBlock): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'emphasis';

/** A picture between other blocks; one that is to be scanned is small. */
const pictureHeight = (
  { children }: Extract<SlideBlock, { type: 'paragraph' }>,
  geometry: Geometry,
): number =>
  children.some((child) => child.type === 'image' && child.alt?.startsWith('QR code'))
    ? geometry.size('qr', 208)
    : geometry.size('picture', 400);

const isStrong = ({ children }: Extract<SlideBlock, { type: 'paragraph' }>): boolean =>
  children.length === 1 && children[0]?.type === 'strong';

const paragraphHeight = (block: Extract<SlideBlock, { type: 'paragraph' }>, frame: Frame): number => {
  const { geometry, layout } = frame;
  if (isPicture(block)) return layout === 'content' || frame.isPlain ? pictureHeight(block, geometry) : 0;
  if (isCaption(block) && layout !== 'title') {
    const size = layout === 'big-number' ? geometry.size('clause', 34) : geometry.size('caption', 18);
    const above = frame.variants.includes('formula') ? 28 : 4;
    return above + textHeight(block.children, { ...frame, fontSize: size });
  }
  // The title of a callout, in 1.15em.
  if (layout === 'callout' && isStrong(block))
    return textHeight(block.children, { ...frame, fontSize: 1.15 * frame.fontSize }, 'bold');
  if (layout === 'big-number') {
    if (isStrong(block)) {
      const fontSize = geometry.size(atDensity('number', frame.density), 176);
      const height = textHeight(
        block.children,
        { ...frame, fontSize, lineHeight: 1, width: geometry.bodyWidth('bullets') },
        'bold',
      );
      // A number that breaks over two lines is set smaller first.
      return height > 1.5 * fontSize && frame.density !== 'dense' ? geometry.slideHeight : height;
    }
    return textHeight(block.children, { ...frame, fontSize: geometry.size('clause', 34), lineHeight: 1.3 });
  }
  if (layout === 'title') {
    const size = isCaption(block) ? geometry.size('byline', 22) : geometry.size('subtitle', 30);
    return textHeight(block.children, { ...frame, fontSize: size, lineHeight: 1.35 });
  }
  const fontSize = layout === 'statement' ? geometry.size('statementText', frame.fontSize) : frame.fontSize;
  return textHeight(block.children, { ...frame, fontSize });
};

/** A formula that is wider than its frame, or higher than the theme allows, is drawn smaller. */
const formulaHeight = ({ value, data }: MathBlock, frame: Frame): number => {
  const { geometry, fontSize } = frame;
  const em = geometry.size('formula', 1.4 * fontSize);
  const { width, height } = data?.size ?? { width: value.length, height: 1 + value.split('\n').length };
  const scale = Math.min(1, frame.width / (width * em));
  return Math.min(height * em * scale, geometry.size('formulaMax', 420));
};

/** Height of one block in its frame. */
const blockHeight = (block: SlideBlock, frame: Frame): number => {
  switch (block.type) {
    case 'paragraph':
      return paragraphHeight(block, frame);
    case 'list':
      return listHeight(block, frame);
    case 'code':
      return codeHeight(block, frame);
    case 'math':
      return formulaHeight(block, frame);
    case 'table':
      return rowHeights(block, frame).reduce((sum, height) => sum + height, 0);
    case 'blockquote':
      return quoteHeight(block, frame);
    case 'heading':
      return (
        textHeight(block.children, { ...frame, fontSize: frame.geometry.size('subheading', 30) }, 'heading') +
        28
      );
    default:
      return 0;
  }
};

const titleSizes: { readonly [L in Layout]?: readonly [normal: string, dense: string] } = {
  title: ['title', 'titleDense'],
  thanks: ['title', 'titleDense'],
  section: ['section', 'titleDense'],
  statement: ['statement', 'statementDense'],
};

const isLarge = ({ layout, titleDepth }: Slide): boolean => layout === 'statement' || titleDepth === 1;

/** Large titles in these scripts have more room between their lines. */
const tallScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const tallLine = 1.3;

const titleSize = ({ layout, variants }: Slide, density: Density): string => {
  const [normal, dense] = titleSizes[layout] ?? ['heading', 'heading'];
  if (layout === 'statement' && variants.includes('large')) return 'statementLarge';
  return density === 'dense' ? dense : normal;
};

const titleHeight = (slide: Slide, density: Density, ruler: Ruler): number => {
  const { geometry, metrics } = ruler;
  const own = isLarge(slide) && !ruler.isPlain ? 52 : geometry.size('kickerGap', 4);
  const kicker = slide.kicker ? own : 0;
  const above = kicker + (slide.layout === 'statement' ? geometry.size('statementBar') : 0);
  if (!slide.title) return above;
  const size = geometry.size(titleSize(slide, density), 46);
  const width = geometry.bodyWidth(slide.layout);
  const runs = runsOf(slide.title, 'heading');
  const lines = countLines(runs, { size: size * slack, width }, metrics);
  const isTall = isLarge(slide) && runs.some(({ text }) => tallScript.test(text));
  const lineHeight = isTall ? tallLine : geometry.size('headingLine', 1.2);
  const gap =
    ruler.isPlain && isLarge(slide) ? geometry.size('titleGap', 80) : geometry.size('headingGap', 32);
  return above + lines * size * lineHeight + gap;
};

/** A slide as a theme without layouts draws it. */
const withoutLayout = (slide: Slide): Slide => ({
  ...slide,
  layout: slide.titleDepth === 1 ? 'title' : 'content',
  variants: slide.variants.filter((name) => name === 'wrapped' || name === 'tight'),
});

/** Room and need of a slide's blocks at a density. */
export const measureSlide = (whole: Slide, density: Density, ruler: Ruler): Measure => {
  const { geometry } = ruler;
  const slide = ruler.isPlain ? withoutLayout(whole) : whole;
  const frame = frameOf(slide, density, ruler);
  const top = slide.titleDepth === 1 && !ruler.isPlain ? 72 : geometry.size('padTop', 76);
  const bottom = geometry.size(`${slide.layout}.bottom`, geometry.size('padBottom', 76));
  const title = titleHeight(slide, density, ruler);
  const gap = geometry.size('blockGap', 20);
  const blocks = slide.children.filter(
    (block) => !isPicture(block) || slide.layout === 'content' || ruler.isPlain,
  );
  const stacked = (column: readonly SlideBlock[]): number =>
    column.reduce((sum, block) => sum + blockHeight(block, frame) + gap, -gap);
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
