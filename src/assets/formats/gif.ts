import { letters, littleEndian } from './bytes.js';
import type { Header, PictureFormat } from './picture-format.js';

const extensionBlock = 0x21;
const imageBlock = 0x2c;

/** GIF, animated or not. */
export const gif: PictureFormat = {
  mediaType: 'image/gif',
  extension: 'gif',
  matches: (bytes) => letters(bytes, 0, 6) === 'GIF87a' || letters(bytes, 0, 6) === 'GIF89a',
  readHeader,
};

function readHeader(bytes: Uint8Array): Header | undefined {
  const frames = countFrames(bytes);
  if (frames === 0) return undefined;
  return { width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2), frames };
}

/** Frames that are whole; browsers show them when the end of the file is missing. */
function countFrames(bytes: Uint8Array): number {
  let offset = 13 + colorTable(bytes[10] ?? 0);
  let frames = 0;
  while (offset < bytes.length) {
    const kind = bytes[offset];
    if (kind !== extensionBlock && kind !== imageBlock) break;
    const data = kind === extensionBlock ? offset + 2 : offset + 11 + colorTable(bytes[offset + 9] ?? 0);
    const end = afterSubBlocks(bytes, data);
    if (end === undefined) break;
    if (kind === imageBlock) frames += 1;
    offset = end;
  }
  return frames;
}

/** Bytes of the colour table that these flags announce. */
function colorTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function afterSubBlocks(bytes: Uint8Array, start: number): number | undefined {
  let offset = start;
  while (offset < bytes.length) {
    const length = bytes[offset] ?? 0;
    if (length === 0) return offset + 1;
    offset += length + 1;
  }
  return undefined;
}
