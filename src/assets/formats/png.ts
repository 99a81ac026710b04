import { bigEndian, letters } from './bytes.js';
import type { Header, PictureFormat } from './picture-format.js';
import { pngGround } from './png-ground.js';

const signature = '\x89PNG\r\n\x1a\n';

/** PNG and APNG. */
export const png: PictureFormat = {
  mediaType: 'image/png',
  extension: 'png',
  matches: (bytes) => letters(bytes, 0, 8) === signature,
  readHeader,
  groundOf: pngGround,
};

function readHeader(bytes: Uint8Array): Header | undefined {
  if (letters(bytes, 12, 4) !== 'IHDR') return undefined;
  const names = chunkNames(bytes);
  if (!names.has('IDAT') || !names.has('IEND')) return undefined;
  return { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4), frames: names.get('fcTL') ?? 1 };
}

/** How often each kind of chunk occurs whole. A chunk takes 12 bytes at least, so the walk ends. */
function chunkNames(bytes: Uint8Array): Map<string, number> {
  const names = new Map<string, number>();
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const end = offset + 12 + bigEndian(bytes, offset, 4);
    if (end > bytes.length) break;
    const name = letters(bytes, offset + 4, 4);
    names.set(name, (names.get(name) ?? 0) + 1);
    if (name === 'IEND') break;
    offset = end;
  }
  return names;
}
