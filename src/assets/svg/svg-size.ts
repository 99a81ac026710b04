import type { SvgRefusal } from './parse-svg.js';
import type { SvgElement } from './svg-tree.js';

/** Above this, an SVG's size is scaled down: it says how large it is shown, and its lines stay sharp. */
const longestSide = 8192;
/** What browsers take when an SVG says nothing of its size. */
const fallback = { width: 300, height: 150 };

const pxPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
};

interface SizedRoot {
  readonly root: SvgElement;
  readonly width: number;
  readonly height: number;
}

/** The root with its size in px and a `viewBox`, so that it scales wherever it is shown. */
export function sizedRoot(root: SvgElement): SizedRoot | SvgRefusal {
  const box = viewBox(root.attributes.viewBox);
  const natural = naturalSize(length(root.attributes.width), length(root.attributes.height), box);
  const scale = Math.min(1, longestSide / Math.max(natural.width, natural.height));
  const width = round(natural.width * scale);
  const height = round(natural.height * scale);
  if (!(width > 0 && height > 0))
    return { refused: 'the SVG has no size: give it a width and height, or a viewBox' };
  // `preserveAspectRatio` and all else stay as the author wrote them
  const attributes = {
    ...root.attributes,
    viewBox:
      root.attributes.viewBox !== undefined && box
        ? root.attributes.viewBox
        : `0 0 ${natural.width} ${natural.height}`,
    width: String(width),
    height: String(height),
  };
  return { root: { ...root, attributes }, width, height };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One side given, the other follows from the shape of the `viewBox`. */
function naturalSize(width: number | undefined, height: number | undefined, box: Size | undefined): Size {
  if (width !== undefined && height !== undefined) return { width, height };
  if (box === undefined) return { width: width ?? fallback.width, height: height ?? fallback.height };
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  if (height !== undefined) return { width: (height * box.width) / box.height, height };
  return box;
}

function viewBox(value: string | undefined): Size | undefined {
  const parts = (value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height] = parts;
  const isBox =
    parts.length === 4 && parts.every(Number.isFinite) && width !== undefined && height !== undefined;
  return isBox && width > 0 && height > 0 ? { width, height } : undefined;
}

/** A length in px; undefined for a percentage, which says nothing without a page. */
function length(value: string | undefined): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(value ?? '');
  const factor = pxPerUnit[(match?.[2] ?? '').toLowerCase()];
  if (match === null || factor === undefined) return undefined;
  const px = Number(match[1]) * factor;
  return px > 0 && Number.isFinite(px) ? px : undefined;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
