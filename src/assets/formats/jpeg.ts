import { bigEndian, letters, littleEndian } from './bytes.js';
import type { Header, PictureFormat } from './picture-format.js';

const startOfScan = 0xda;
const jfifSegment = 0xe0;
const exifSegment = 0xe1;
const profileSegment = 0xe2;
/** C4, C8 and CC lie among the frame markers and are tables. */
const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Markers that stand alone, without a length: TEM and the restarts. */
const loneMarkers = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7]);
const orientationTag = 0x0112;

/** JPEG; width and height as it is shown, turned as its EXIF says. */
export const jpeg: PictureFormat = {
  mediaType: 'image/jpeg',
  extension: 'jpg',
  matches: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  readHeader,
  groundOf: () => 'own',
};

function readHeader(bytes: Uint8Array): Header | undefined {
  let frame: { width: number; height: number } | undefined;
  let orientation = 1;
  for (const { marker, start, end } of segments(bytes)) {
    if (frameMarkers.has(marker)) {
      frame = { width: bigEndian(bytes, start + 3, 2), height: bigEndian(bytes, start + 1, 2) };
    }
    if (marker === exifSegment) orientation = exifOrientation(bytes.subarray(start, end)) ?? orientation;
    if (marker === startOfScan && frame !== undefined && hasEnd(bytes, end)) {
      const scans = scansFrom(bytes, start);
      return orientation >= 5
        ? { width: frame.height, height: frame.width, frames: 1, scans }
        : { ...frame, frames: 1, scans };
    }
  }
  return undefined;
}

interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segments before the picture's data, the scan's own included. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== 0xff) return;
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xff || loneMarkers.has(marker)) {
      offset += marker === 0xff ? 1 : 2;
      continue;
    }
    const end = offset + 2 + bigEndian(bytes, offset + 2, 2);
    if (end < offset + 4 || end > bytes.length) return;
    yield { marker, start: offset + 4, end };
    if (marker === startOfScan) return;
    offset = end;
  }
}

/** Its ICC profile: whole segments with their markers, ready to stand in another JPEG. */
export function colourProfile(bytes: Uint8Array): Uint8Array {
  const found: Uint8Array[] = [];
  for (const { marker, start, end } of segments(bytes)) {
    if (marker === profileSegment && letters(bytes, start, 12) === 'ICC_PROFILE\0')
      found.push(bytes.subarray(start - 4, end));
  }
  return Buffer.concat(found);
}

/** A JPEG with segments put behind its start marker. */
export function withSegments(jpegBytes: Uint8Array, added: Uint8Array): Uint8Array {
  const first = segments(jpegBytes).next().value;
  // JFIF wants its own segment to be the first.
  const at = first?.marker === jfifSegment ? first.end : 2;
  return Buffer.concat([jpegBytes.subarray(0, at), added, jpegBytes.subarray(at)]);
}

/** How many scans begin at or after an offset. In the data itself, FF is followed by 00 or a restart. */
function scansFrom(bytes: Uint8Array, from: number): number {
  let count = 1;
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === startOfScan) count++;
  return count;
}

/** Cameras append more data after the end marker, so it is looked for anywhere after the scan begins. */
function hasEnd(bytes: Uint8Array, scan: number): boolean {
  let offset = bytes.lastIndexOf(0xd9);
  while (offset > scan) {
    if (bytes[offset - 1] === 0xff) return true;
    offset = bytes.lastIndexOf(0xd9, offset - 1);
  }
  return false;
}

/** EXIF orientation 1–8 of an APP1 segment. */
function exifOrientation(segment: Uint8Array): number | undefined {
  if (letters(segment, 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  const order = letters(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const read = order === 'II' ? littleEndian : bigEndian;
  const directory = read(tiff, 4, 4);
  const entries = Math.min(read(tiff, directory, 2), 512);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (read(tiff, entry, 2) !== orientationTag) continue;
    const value = read(tiff, entry + 8, 2);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
