import { inflateSync } from 'node:zlib';
import type { Rgba } from './contrast.js';

/** A picture whose colours can be asked for. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Rgba;
}

const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The predictors of PNG's five row filters, by number: left, up, mean, and the nearest of three. */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

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

const unfilter = (raw: Buffer, stride: number, channels: number): Uint8Array => {
  const rows = Math.floor(raw.length / (stride + 1));
  const bytes = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const predict = predictors[raw[row * (stride + 1)] ?? 0] ?? (() => 0);
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= channels ? (bytes[here - channels] ?? 0) : 0;
      const up = row > 0 ? (bytes[here - stride] ?? 0) : 0;
      const corner = row > 0 && at >= channels ? (bytes[here - stride - channels] ?? 0) : 0;
      bytes[here] = (raw[row * (stride + 1) + 1 + at] ?? 0) + predict(left, up, corner);
    }
  }
  return bytes;
};

/** Decodes a picture as browsers draw them: eight bits, no palette, not interlaced. */
export const decodePng = (png: Uint8Array): Pixels => {
  const chunks = chunksOf(Buffer.from(png));
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const channels = channelsOf[header?.[9] ?? -1];
  if (!header || !channels || header[8] !== 8) throw new TypeError('not a picture as browsers draw them');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const at = (x: number, y: number): Rgba => {
    const from = (y * width + x) * channels;
    return [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0, 1];
  };
  return { width, height, at };
};
