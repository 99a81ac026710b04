import { type SvgElement, type SvgNode, svgElement } from './svg-tree.js';

const breaks = new Set([
  'html:br',
  'html:p',
  'html:div',
  'html:li',
  'html:tr',
  'html:h1',
  'html:h2',
  'html:h3',
]);
const fontSize = 16;
const lineHeight = 1.2;

/**
 * The words of a `foreignObject`, set as SVG text in the middle of its box: Mermaid and draw.io keep their labels
 * as HTML, and a diagram without labels is a broken one.
 */
export function foreignText(element: SvgElement): SvgElement | undefined {
  const lines = textLines(element);
  if (lines.length === 0) return undefined;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    (name) => Number.parseFloat(element.attributes[name] ?? '') || 0,
  );
  const middleX = (x ?? 0) + (width ?? 0) / 2;
  const size = Math.min(fontSize, (height || Number.POSITIVE_INFINITY) / (lines.length * lineHeight));
  const first = (y ?? 0) + (height ?? 0) / 2 - ((lines.length - 1) / 2) * size * lineHeight + size * 0.35;
  const spans = lines.map((line, index) =>
    svgElement('tspan', { x: middleX, y: first + index * size * lineHeight }, [line]),
  );
  return svgElement(
    'text',
    { 'text-anchor': 'middle', 'font-size': size, 'font-family': 'sans-serif' },
    spans,
  );
}

function textLines(element: SvgElement): string[] {
  return gather(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Text with a line break around each block; scripts and styles are not text. */
function gather(node: SvgNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (node.name === 'html:script' || node.name === 'html:style') return '';
  const inner = node.children.map(gather).join('');
  return breaks.has(node.name) ? `\n${inner}\n` : inner;
}
