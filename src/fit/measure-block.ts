import type { Blockquote, Code } from 'mdast';
import type { Math as MathBlock } from 'mdast-util-math';
import type { SlideBlock } from '../model/deck.js';
import { codeLine, codeType } from './code-sizes.js';
import { type Frame, isPicture, textHeight } from './frame.js';
import { atDensity, type Geometry } from './geometry.js';
import { listHeight } from './measure-list.js';
import { rowHeights } from './measure-table.js';
import { codeRun } from './runs.js';
import { countLines } from './wrap-text.js';

const codeHeight = (code: Code, frame: Frame): number => {
  const { geometry, metrics, density } = frame;
  const { size, padInline } = codeType(frame, density, geometry);
  const line = codeLine(code, { size, width: frame.width - 2 * padInline }, frame);
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
    return (
      inner + geometry.size(atDensity('callout.itemPad', frame.density), geometry.size('callout.itemPad', 88))
    );
  }
  const fontSize = geometry.size(atDensity('quote', frame.density), frame.fontSize);
  const set = { ...frame, fontSize, lineHeight: geometry.size('quoteLine', 1.4) };
  // An attribution is set smaller; measured as the quotation it leaves a little room.
  const heights = quote.children.map((child) =>
    child.type === 'paragraph' ? textHeight(child.children, set) : blockHeight(child as SlideBlock, set),
  );
  return 96 + 32 + heights.reduce((sum, height) => sum + height + geometry.size('blockGap'), 0);
};

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

/** The width of what stands above a list that flows over columns: that of all of them. */
const widthAbove = ({ width, layout, geometry }: Frame): number => {
  const columns = layout === 'two-column' ? geometry.size('two-column.columns', 1) : 1;
  return columns * width + (columns - 1) * geometry.size('two-column.columnGap');
};

const paragraphHeight = (block: Extract<SlideBlock, { type: 'paragraph' }>, frame: Frame): number => {
  const { geometry, layout } = frame;
  if (isPicture(block)) return frame.placing.flows(layout) ? pictureHeight(block, geometry) : 0;
  if (block === frame.caption && layout !== 'title') {
    const size = layout === 'big-number' ? geometry.size('clause', 34) : geometry.size('caption', 22);
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
    const size = block === frame.caption ? geometry.size('byline', 22) : geometry.size('subtitle', 30);
    return textHeight(block.children, { ...frame, fontSize: size, lineHeight: 1.35 });
  }
  const fontSize = layout === 'statement' ? geometry.size('statementText', frame.fontSize) : frame.fontSize;
  return textHeight(block.children, { ...frame, fontSize, width: widthAbove(frame) });
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
export const blockHeight = (block: SlideBlock, frame: Frame): number => {
  switch (block.type) {
    case 'paragraph':
      return paragraphHeight(block, frame);
    case 'list':
      return listHeight(block, frame, blockHeight);
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
