import { strFromU8 } from 'fflate';
import type { Medium } from './media.js';

/** The size that a picture says it has, in px; nothing when it does not say. */
export function mediumSize({
  bytes,
  extension,
}: Medium): { readonly width: number; readonly height: number } | undefined {
  const size = readers[extension](bytes);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

type Reader = (bytes: Uint8Array) => { readonly width: number; readonly height: number } | undefined;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readers: Readonly<Record<Medium['extension'], Reader>> = {
  png: (bytes) =>
    bytes.length < 24 ? undefined : { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) },
  gif: (bytes) =>
    bytes.length < 10
      ? undefined
      : { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) },
  jpeg: readJpeg,
  svg: (bytes) => {
    const head = /<svg\b[^>]*>/.exec(strFromU8(bytes))?.[0] ?? '';
    const [, width, height] = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(head) ?? [];
    return width === undefined ? undefined : { width: Number(width), height: Number(height) };
  },
};

/** The frame header (C0 to CF, but for C4, C8 and CC) holds the size. */
function readJpeg(bytes: Uint8Array): ReturnType<Reader> {
  const data = view(bytes);
  for (let offset = 2; offset + 9 < bytes.length; offset += 2 + data.getUint16(offset + 2)) {
    const marker = bytes[offset + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: data.getUint16(offset + 5), width: data.getUint16(offset + 7) };
  }
  return undefined;
}
