import { encode } from 'uqr';
import type { Asset } from '../model/deck.js';
import { contentHash } from './asset-name.js';
import { printSvg, svgElement } from './svg/svg-tree.js';

const sizePx = 240;
/** Modules of white around the code that scanners ask for. */
const quietZone = 4;

/** Longer addresses make modules that no phone reads from a wall, and above 2,331 bytes there is no such code. */
const longest = 500;

/** A QR code of an address as an SVG of 240 × 240 px, dark on white with its quiet zone, for any theme. */
export function qrCode(url: string): Asset {
  const { data, size } = encode(scannable(url), { ecc: 'M', border: quietZone });
  const root = svgElement(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, width: sizePx, height: sizePx, 'shape-rendering': 'crispEdges' },
    [
      svgElement('rect', { width: size, height: size, fill: '#FFFFFF' }),
      svgElement('path', { fill: '#14172B', d: data.map(rowPath).join('') }),
    ],
  );
  const bytes = new TextEncoder().encode(printSvg(root));
  return {
    name: `qr-${contentHash(bytes)}.svg`,
    mediaType: 'image/svg+xml',
    bytes,
    width: sizePx,
    height: sizePx,
  };
}

/** An endless address without its query, or else the site alone. */
function scannable(url: string): string {
  if (url.length <= longest) return url;
  const { origin, pathname } = URL.canParse(url)
    ? new URL(url)
    : { origin: url.slice(0, longest), pathname: '' };
  const page = `${origin}${pathname}`;
  return page.length <= longest ? page : origin.slice(0, longest);
}

/** One rectangle for each run of dark modules: fewer seams between them, and a smaller file. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let x = 0;
  while (x < row.length) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    else x += 1;
  }
  return path;
}
