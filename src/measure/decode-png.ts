import { inflateSync } from 'node:zlib';
import type { Rgba } from './contrast.js';

/** A picture whose colours can be asked for. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Rgba;
}

const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Where a row of packed bytes begins, and where it goes: its first byte, the pixel to the left of it, and the one above. */
interface Row {
  readonly raw: Uint8Array;
  readonly from: number;
  readonly bytes: Uint8Array;
  readonly to: number;
  readonly left: number;
  readonly up: number;
  readonly length: number;
}

/**
 * PNG's five row filters, by number: to a byte is added nothing, the byte to the left, the one above, their mean, or
 * the nearest of three. Each has a loop of its own, for a slide has millions of bytes.
 */
const filters: readonly ((row: Row) => void)[] = [
  ({ raw, from, bytes, to, length }) => {
    bytes.set(raw.subarray(from, from + length), to);
  },
  ({ raw, from, bytes, to, left, length }) => {
    for (let at = 0; at < length; at += 1) bytes[to + at] = (raw[from + at] ?? 0) + (bytes[left + at] ?? 0);
  },
  ({ raw, from, bytes, to, up, length }) => {
    for (let at = 0; at < length; at += 1) bytes[to + at] = (raw[from + at] ?? 0) + (bytes[up + at] ?? 0);
  },
  ({ raw, from, bytes, to, left, up, length }) => {
    for (let at = 0; at < length; at += 1)
      bytes[to + at] = (raw[from + at] ?? 0) + (((bytes[left + at] ?? 0) + (bytes[up + at] ?? 0)) >> 1);
  },
  ({ raw, from, bytes, to, left, up, length }) => {
    for (let at = 0; at < length; at += 1)
      bytes[to + at] =
        (raw[from + at] ?? 0) +
        nearest(bytes[left + at] ?? 0, bytes[up + at] ?? 0, bytes[up - to + left + at] ?? 0);
  },
];

/** The byte to the left, above, or above to the left: which of them a slope through all three comes nearest to. */
const nearest = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

const chunksOf = (png: Buffer): { readonly type: string; readonly data: Buffer }[] => {
  const chunks = [];
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
};

/** Bytes with a row and a column of nothing before them, which is what the filters take for the edge of a picture. */
interface Edged {
  readonly bytes: Uint8Array;
  /** Where a row begins. */
  readonly rowAt: (row: number) => number;
}

const unfilter = (raw: Uint8Array, length: number, channels: number): Edged => {
  const rows = Math.floor(raw.length / (length + 1));
  const stride = channels + length;
  const bytes = new Uint8Array((rows + 1) * stride);
  const rowAt = (row: number): number => (row + 1) * stride + channels;
  for (let row = 0; row < rows; row += 1) {
    const start = row * (length + 1);
    const to = rowAt(row);
    const filter = filters[raw[start] ?? 0];
    filter?.({ raw, from: start + 1, bytes, to, left: to - channels, up: to - stride, length });
  }
  return { bytes, rowAt };
};

/** Decodes a picture as browsers draw them: eight bits, no palette, not interlaced. */
export const decodePng = (png: Uint8Array): Pixels => {
  const chunks = chunksOf(Buffer.from(png));
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const channels = channelsOf[header?.[9] ?? -1];
  if (!header || !channels || header[8] !== 8) throw new TypeError('not a picture as browsers draw them');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const { bytes, rowAt } = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const at = (x: number, y: number): Rgba => {
    const from = rowAt(y) + x * channels;
    return [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0, 1];
  };
  return { width, height, at };
};
