import type { Asset } from '../model/deck.js';
import { assetName } from './asset-name.js';
import { drawingFont, palettes, type Scheme } from './palette.js';
import { printSvg, type SvgElement, svgElement } from './svg/svg-tree.js';
import { wrapText } from './wrap-text.js';

/** What a placeholder says instead of a picture. */
export interface PlaceholderWords {
  /** The picture's alternative text; empty when it has none that tells anything. */
  readonly alt: string;
  /** Those of the pictures behind it, which it stands for as well. */
  readonly others?: readonly string[];
  /** A small line below: the file's name and what is the matter. */
  readonly note: string;
}

const width = 1136;
const leastHeight = 260;
/** Above the words of a card and below them. */
const inset = 50;
const icon = { width: 104, height: 80, left: 72 };
/** The text stands in the middle of what the icon leaves. */
const middle = (icon.left + icon.width + width) / 2;
const text = { size: 32, lineHeight: 42, lines: 3, width: 820 };
/** The words of several pictures, two lines each at most. */
const row = { size: 28, lineHeight: 36, lines: 2, width: 840 };
/** Between the words of two pictures. */
const gap = 14;
const note = { size: 22, width: 840 };

/**
 * A low card that stands for a picture that cannot be shown: it carries its own background, so any theme may hold it. `fonts`
 * are the `@font-face` rules of its letters, inlined: a picture in a page finds none of the page's.
 */
export function drawPlaceholder(words: PlaceholderWords, scheme: Scheme, fonts = ''): Asset {
  const palette = palettes[scheme];
  const { others = [] } = words;
  const set = others.length > 0 ? row : text;
  const room = { width: set.width, fontSize: set.size, lines: set.lines };
  const lines = [words.alt, ...others].flatMap((alt, index) =>
    wrapText(alt, room).map((line) => ({ line, above: index * gap })),
  );
  const textHeight = lines.length * set.lineHeight + others.length * gap;
  const block = textHeight + 1.5 * note.size;
  const size = { width, height: Math.max(leastHeight, Math.ceil(block) + 2 * inset) };
  const firstLine = (size.height - block) / 2 + set.size;
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
      frame(size, { fill: palette.surface, stroke: palette.muted }),
      pictureIcon(icon.left, (size.height - icon.height) / 2, palette.muted),
      ...lines.map(({ line, above }, index) =>
        centredText(line, firstLine + index * set.lineHeight + above, set.size, palette.text),
      ),
      ...noteLine.map((line) => centredText(line, firstLine + textHeight, note.size, palette.muted)),
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

function frame(
  size: { readonly width: number; readonly height: number },
  { fill, stroke }: { readonly fill: string; readonly stroke: string },
): SvgElement {
  const edge = 6;
  return svgElement('rect', {
    x: edge,
    y: edge,
    width: size.width - 2 * edge,
    height: size.height - 2 * edge,
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
