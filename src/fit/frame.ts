import type { PhrasingContent } from 'mdast';
import type { Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import { atDensity, type Geometry } from './geometry.js';
import type { TextMetrics, TextStyle } from './text-metrics.js';

/** What measuring a slide needs. */
export interface Ruler {
  readonly metrics: TextMetrics;
  readonly geometry: Geometry;
}

/** The room in which blocks are set. */
export interface Frame extends Ruler {
  readonly layout: Layout;
  readonly density: Density;
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** The words of inline content. */
export const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if ('value' in node) return node.type === 'html' ? '' : node.value;
      return 'children' in node ? textOf(node.children) : ' ';
    })
    .join('');

/**
 * Text that browsers break a little earlier than the sum of widths says: kerning, rounding, inline code.
 */
export const slack = 1.03;

/** The height of wrapped text. */
export const textHeight = (
  nodes: readonly PhrasingContent[],
  frame: Frame,
  style: TextStyle = 'regular',
): number => {
  const lines = frame.metrics.lines(textOf(nodes), style, {
    size: frame.fontSize * slack,
    width: frame.width,
  });
  const breaks = nodes.filter((node) => node.type === 'break').length;
  return (lines + breaks) * frame.fontSize * frame.lineHeight;
};

/** Whether a block is nothing but pictures. */
export const isPicture = (block: SlideBlock): boolean =>
  block.type === 'paragraph' && block.children.every((child) => child.type === 'image');
/** What a QR code beside a list takes of its width. */
const qrWidth = ({ layout, children }: Slide, { geometry }: Ruler): number =>
  layout === 'resources' && children.some(isPicture)
    ? geometry.size('qr', 208) + geometry.size('sideGap', 56)
    : 0;

/** The frame in which the blocks of a slide are set at a density. */
export const frameOf = (slide: Slide, density: Density, ruler: Ruler): Frame => ({
  ...ruler,
  layout: slide.layout,
  density,
  width: ruler.geometry.bodyWidth(slide.layout) - qrWidth(slide, ruler),
  fontSize: ruler.geometry.size(atDensity('body', density), 28),
  lineHeight: ruler.geometry.size('bodyLine', 1.4),
});
