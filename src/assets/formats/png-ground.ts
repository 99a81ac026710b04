import { constants, inflateSync } from 'node:zlib';
import type { Ground } from '../../model/deck.js';
import { bigEndian, letters } from './bytes.js';

/** Bytes of a pixel of eight bits, by the colour types that hold how opaque it is. */
const pixelBytes: Readonly<Record<number, number>> = { 4: 2, 6: 4 };
/** Bytes that are unpacked of a file: the first row of nearly every picture is in them. */
const start = 64 * 1024;
/** Rounding of an editor is no hole. */
const opaque = 250;

/**
 * Whether a PNG paints all of its ground, told by its first row: a drawing without a ground begins with a pixel that is
 * none. Nothing is said of files in which that is not plain to see.
 */
export function pngGround(bytes: Uint8Array): Ground | undefined {
  const [depth = 0, colorType = 0, , , interlace = 0] = bytes.subarray(24, 29);
  if (colorType === 0 || colorType === 2 || colorType === 3)
    return chunkOf(bytes, 'tRNS') === undefined ? 'own' : 'none';
  const size = pixelBytes[colorType];
  if (size === undefined || depth !== 8 || interlace !== 0) return undefined;
  const data = chunkOf(bytes, 'IDAT');
  const row = data && firstRow(data, 1 + size * bigEndian(bytes, 16, 4));
  return row && (alphas(row, size).every((alpha) => alpha >= opaque) ? 'own' : 'none');
}

/** The data of the first chunk of a name. */
function chunkOf(bytes: Uint8Array, name: string): Uint8Array | undefined {
  for (let offset = 8; offset + 12 <= bytes.length; ) {
    const length = bigEndian(bytes, offset, 4);
    const at = offset + 8;
    if (letters(bytes, offset + 4, 4) === name) return bytes.subarray(at, at + length);
    offset = at + length + 4;
  }
  return undefined;
}

function firstRow(data: Uint8Array, length: number): Uint8Array | undefined {
  try {
    const unpacked = inflateSync(data.subarray(0, start), { finishFlush: constants.Z_SYNC_FLUSH });
    return unpacked.length < length ? undefined : unpacked.subarray(0, length);
  } catch {
    // What no codec unpacks is told elsewhere.
    return undefined;
  }
}

/** How opaque each pixel of the first row is; above it lies nothing, so only its left neighbour can be added. */
function alphas(row: Uint8Array, size: number): number[] {
  const filter = row[0] ?? 0;
  const found: number[] = [];
  for (let at = size; at < row.length; at += size) {
    const left = found.at(-1) ?? 0;
    const added = filter === 1 || filter === 4 ? left : filter === 3 ? left >> 1 : 0;
    found.push(((row[at] ?? 0) + added) & 255);
  }
  return found;
}
