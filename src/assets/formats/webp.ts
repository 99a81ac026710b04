import { letters, littleEndian } from './bytes.js';
import type { Header, PictureFormat, Size } from './picture-format.js';

interface Chunk {
  readonly name: string;
  readonly start: number;
}

/** WebP: lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`). */
export const webp: PictureFormat = {
  mediaType: 'image/webp',
  extension: 'webp',
  matches: (bytes) => letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WEBP',
  readHeader,
};

const sizeOf: Readonly<Record<string, (bytes: Uint8Array, start: number) => Size | undefined>> = {
  'VP8 ': lossySize,
  VP8L: losslessSize,
  VP8X: (bytes, start) => ({
    width: littleEndian(bytes, start + 4, 3) + 1,
    height: littleEndian(bytes, start + 7, 3) + 1,
  }),
};

function readHeader(bytes: Uint8Array): Header | undefined {
  const chunks = [...wholeChunks(bytes)];
  const first = chunks[0];
  if (first === undefined || !Object.hasOwn(sizeOf, first.name)) return undefined;
  const frames = chunks.filter(({ name }) => name === 'ANMF').length;
  const stills = chunks.some(({ name }) => name === 'VP8 ' || name === 'VP8L');
  const size = frames > 0 || stills ? sizeOf[first.name]?.(bytes, first.start) : undefined;
  return size && { ...size, frames: Math.max(frames, 1) };
}

/** A chunk takes 8 bytes at least, so the walk ends. */
function* wholeChunks(bytes: Uint8Array): Generator<Chunk> {
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    const length = littleEndian(bytes, offset + 4, 4);
    if (offset + 8 + length > bytes.length) return;
    yield { name: letters(bytes, offset, 4), start: offset + 8 };
    offset += 8 + length + (length % 2);
  }
}

function lossySize(bytes: Uint8Array, start: number): Size | undefined {
  // 9d 01 2a begins every key frame; the two top bits of each side are a scale that nobody uses
  if (littleEndian(bytes, start + 3, 3) !== 0x2a019d) return undefined;
  return {
    width: littleEndian(bytes, start + 6, 2) & 0x3fff,
    height: littleEndian(bytes, start + 8, 2) & 0x3fff,
  };
}

function losslessSize(bytes: Uint8Array, start: number): Size | undefined {
  if (bytes[start] !== 0x2f) return undefined;
  const bits = littleEndian(bytes, start + 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
