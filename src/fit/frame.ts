import type { PhrasingContent } from 'mdast';
import type { Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import { atDensity } from './geometry.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import type { TextStyle } from './text-metrics.js';
import { countLines } from './wrap-text.js';

/** The room in which blocks are set. */
export interface Frame extends Ruler {
  readonly layout: Layout;
  readonly density: Density;
  readonly variants: readonly string[];
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** How many listings share the slide, where they are what it shows: the boxes of one or two are panels in its middle. */
  readonly listings: number;
  /** The last block, where it is one emphasis: it is set small below what it names. */
  readonly caption?: SlideBlock;
}

/** What is kept free of a line: browsers round the widths of letters. */
export const slack = 1.02;

/** The height of wrapped text. */
export const textHeight = (
  nodes: readonly PhrasingContent[],
  frame: Frame,
  style: TextStyle = 'regular',
): number => {
  const line = { size: frame.fontSize * slack, width: frame.width };
  const lines = countLines(runsOf(nodes, style), line, frame.metrics);
  return (lines * frame.lineHeight + tallFormulas(nodes, frame.lineHeight)) * frame.fontSize;
};

/** What formulas add to the height of their lines, in em, as if each stood on a line of its own. */
const tallFormulas = (nodes: readonly PhrasingContent[], lineHeight: number): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'inlineMath')
      return sum + Math.max(0, (node.data?.size?.height ?? 1) + 0.6 - lineHeight);
    return 'children' in node ? sum + tallFormulas(node.children, lineHeight) : sum;
  }, 0);

/** Whether a block is nothing but pictures. */
export const isPicture = (block: SlideBlock): boolean =>
  block.type === 'paragraph' && block.children.every((child) => child.type === 'image');

const captionOf = ({ children }: Slide): SlideBlock | undefined => {
  const last = children.findLast((block) => !isPicture(block));
  return last?.type === 'paragraph' && last.children.length === 1 && last.children[0]?.type === 'emphasis'
    ? last
    : undefined;
};

/** What a QR code beside a list takes of its width. */
const qrWidth = ({ layout, children }: Slide, { geometry }: Ruler): number =>
  layout === 'resources' && children.some(isPicture)
    ? geometry.size('qr', 208) + geometry.size('sideGap', 56)
    : 0;

/** Only a comparison has text that is larger than sparse text. */
const bodySize = ({ layout, variants }: Slide, density: Density): string =>
  layout === 'comparison' && variants.includes('large') ? 'bodyLarge' : atDensity('body', density);

/** The frame in which the blocks of a slide are set at a density. */
export const frameOf = (slide: Slide, density: Density, ruler: Ruler): Frame => {
  const caption = captionOf(slide);
  return {
    ...ruler,
    layout: slide.layout,
    density,
    variants: slide.variants,
    width: ruler.geometry.bodyWidth(slide.layout) - qrWidth(slide, ruler),
    fontSize: ruler.geometry.size(bodySize(slide, density), 28),
    lineHeight: ruler.geometry.size('bodyLine', 1.4),
    listings: slide.layout === 'code' ? slide.children.filter(({ type }) => type === 'code').length : 0,
    ...(caption ? { caption } : {}),
  };
};
