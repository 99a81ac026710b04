import { type PictureFault, type PictureFile, pictureLimits } from '../model/assets.js';
import type { Asset } from '../model/deck.js';
import { assetName } from './asset-name.js';
import { letters } from './formats/bytes.js';
import { formatOf } from './formats/formats.js';
import type { Header } from './formats/picture-format.js';
import { cleanSvg } from './svg/clean-svg.js';
import { svgGround } from './svg/svg-ground.js';
import type { SvgElement } from './svg/svg-tree.js';

/** A picture that may be shown. */
export interface AcceptedPicture {
  readonly kind: 'accepted';
  readonly asset: Asset;
  /** The root of an SVG. */
  readonly drawing?: SvgElement;
  /** Pictures in the file, above 1 in an animation. */
  readonly frames: number;
  /** What was taken out of an SVG, in words for its author. */
  readonly dropped: readonly string[];
  /** Why it is shown as heavy as it is, in the words of a codec; nothing where there was no need or it went well. */
  readonly unpackable?: string;
}

/** Looks into a file: format by its bytes, size by its header, an SVG made safe. Raster files pass byte for byte. */
export function acceptPicture(file: PictureFile): AcceptedPicture | PictureFault {
  if (file.bytes.length > pictureLimits.bytes)
    return fault('image-too-large', 'is larger than 20 MB: scale it down');
  if (file.bytes.length === 0) return fault('image-broken', 'is empty');
  const format = formatOf(file.bytes);
  if (format === undefined) return looksLikeMarkup(file.bytes) ? acceptSvg(file) : unknownFormat(file.bytes);
  const header = format.readHeader(file.bytes);
  if (header === undefined || header.width === 0 || header.height === 0) {
    return fault('image-broken', 'is damaged or cut short: save it again');
  }
  const tooLarge = whyTooLarge(header);
  if (tooLarge !== undefined) return fault('image-too-large', tooLarge);
  const ground = format.groundOf?.(file.bytes);
  const asset = {
    name: assetName(file.name, format.extension, file.bytes),
    mediaType: format.mediaType,
    bytes: file.bytes,
    width: header.width,
    height: header.height,
    ...(ground ? { ground } : {}),
  };
  return { kind: 'accepted', asset, frames: header.frames, dropped: [] };
}

function acceptSvg(file: PictureFile): AcceptedPicture | PictureFault {
  const clean = cleanSvg(file.bytes);
  if ('refused' in clean) return fault('image-refused', `is not shown: ${clean.refused}`);
  const bytes = new TextEncoder().encode(clean.svg);
  const { width, height, dropped, root } = clean;
  const name = assetName(file.name, 'svg', bytes);
  const asset = { name, mediaType: 'image/svg+xml', bytes, width, height, ground: svgGround(root) };
  return { kind: 'accepted', asset, drawing: root, frames: 1, dropped };
}

function whyTooLarge({ width, height, frames, scans = 1 }: Header): string | undefined {
  if (width * height > pictureLimits.pixels) {
    return `is ${width} × ${height} px, more than 50 megapixels: scale it down`;
  }
  if (width * height * scans > pictureLimits.scanPixels) {
    return `is a JPEG of ${scans} scans of ${width} × ${height} px: save it again`;
  }
  const tooLong = frames > pictureLimits.frames || width * height * frames > pictureLimits.framePixels;
  return tooLong ? `is an animation of ${frames} frames of ${width} × ${height} px: shorten it` : undefined;
}

/** Files that begin with `<` and name an `<svg>`; whether they are one, the XML parser says. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8').decode(
    bytes.subarray(0, 65_536),
  );
  return (
    /^\s*</.test(start) && /<(?:[\w-]+:)?svg\b/i.test(start) && !/^\s*<(?:!doctype\s+)?html/i.test(start)
  );
}

interface OtherFormat {
  /** Where the first bytes stand, as Latin-1 letters in lower case. */
  readonly offset?: number;
  readonly starts: readonly string[];
  readonly hint: string;
}

/** Files that people put into posts and no slide can show. */
const otherFormats: readonly OtherFormat[] = [
  {
    starts: ['<!doctype html', '<html', '<head'],
    hint: 'is a web page, not a picture: was its download redirected?',
  },
  { starts: ['\x1f\x8b'], hint: 'is compressed (.svgz): unpack it to .svg' },
  { starts: ['%pdf-'], hint: 'is a PDF: export the page as SVG or PNG' },
  { starts: ['bm'], hint: 'is a BMP: save it as PNG' },
  { starts: ['ii*\0', 'mm\0*'], hint: 'is a TIFF: save it as PNG or JPEG' },
  { offset: 4, starts: ['ftyphei', 'ftypmif1', 'ftypmsf1'], hint: 'is a HEIC photo: save it as JPEG' },
  { starts: ['version https://git-lfs'], hint: 'is a Git LFS pointer: run `git lfs pull`' },
  { starts: ['\0\0\x01\0'], hint: 'is an icon file: save it as PNG' },
];

function unknownFormat(bytes: Uint8Array): PictureFault {
  const start = letters(bytes, 0, 64).trimStart().toLowerCase();
  const other = otherFormats.find(({ offset = 0, starts }) =>
    starts.some((name) => start.startsWith(name, offset)),
  );
  return fault('image-broken', other?.hint ?? 'is no PNG, JPEG, GIF, WebP, AVIF or SVG');
}

function fault(rule: PictureFault['rule'], reason: string): PictureFault {
  return { kind: 'fault', rule, reason };
}
