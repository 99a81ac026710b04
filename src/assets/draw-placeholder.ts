import type { Asset } from '../model/deck.js';
import { assetName } from './asset-name.js';
import { drawingFont, palettes, type Scheme } from './palette.js';
import { printSvg, type SvgElement, svgElement } from './svg/svg-tree.js';
import { wrapText } from './wrap-text.js';

/** What a placeholder says instead of a picture. */
export interface PlaceholderWords {
  /** The picture's alternative text; empty when it has none that tells anything. */
  readonly alt: string;
  /** A small line below: the file's name and what is the matter. */
  readonly note: string;
}

const size = { width: 1136, height: 260 };
const icon = { width: 104, height: 80, left: 72 };
/** The text stands in the middle of what the icon leaves. */
const middle = (icon.left + icon.width + size.width) / 2;
const text = { size: 32, lineHeight: 42, lines: 3, width: 820 };
const note = { size: 22, width: 840 };

/**
 * A low card that stands for a picture that cannot be shown: it carries its own background, so any theme may hold it. `fonts`
 * are the `@font-face` rules of its letters, inlined: a picture in a page finds none of the page's.
 */
export function drawPlaceholder(words: PlaceholderWords, scheme: Scheme, fonts = ''): Asset {
  const palette = palettes[scheme];
  const lines = wrapText(words.alt, {
    width: text.width,
    fontSize: text.size,
    lines: text.lines,
  });
  const block = lines.length * text.lineHeight + 1.5 * note.size;
  const firstLine = (size.height - block) / 2 + text.size;
  const noteLine = wrapText(words.note, { width: note.width, fontSize: note.size, lines: 1 });
  const root = svgElement(
    'svg',
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      'font-family': drawingFont,
      'text-anchor': 'middle',
    },
    [
      ...(fonts === '' ? [] : [svgElement('style', {}, [fonts])]),
      frame(palette.surface, palette.muted),
      pictureIcon(icon.left, (size.height - icon.height) / 2, palette.muted),
      ...lines.map((line, index) =>
        centredText(line, firstLine + index * text.lineHeight, text.size, palette.text),
      ),
      ...noteLine.map((line) =>
        centredText(line, firstLine + lines.length * text.lineHeight, note.size, palette.muted),
      ),
    ],
  );
  const bytes = new TextEncoder().encode(printSvg(root));
  return {
    name: assetName('missing', 'svg', bytes),
    mediaType: 'image/svg+xml',
    bytes,
    ...size,
    isPlaceholder: true,
  };
}

function frame(fill: string, stroke: string): SvgElement {
  const inset = 6;
  return svgElement('rect', {
    x: inset,
    y: inset,
    width: size.width - 2 * inset,
    height: size.height - 2 * inset,
    rx: 24,
    fill,
    stroke,
    'stroke-width': 3,
    'stroke-dasharray': '14 10',
    'stroke-linecap': 'round',
  });
}

/** A framed landscape: hills and a sun. */
function pictureIcon(x: number, y: number, stroke: string): SvgElement {
  const pen = {
    fill: 'none',
    stroke,
    'stroke-width': 5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return svgElement('g', { transform: `translate(${x} ${y})`, ...pen }, [
    svgElement('rect', { x: 2.5, y: 2.5, width: icon.width - 5, height: icon.height - 5, rx: 10 }),
    svgElement('circle', { cx: 30, cy: 26, r: 8 }),
    svgElement('path', { d: 'M4 64 30 42l16 14 24-26 31 34' }),
  ]);
}

function centredText(line: string, y: number, fontSize: number, fill: string): SvgElement {
  return svgElement('text', { x: middle, y, 'font-size': fontSize, fill }, [line]);
}
