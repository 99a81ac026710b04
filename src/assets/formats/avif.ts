import { bigEndian, letters } from './bytes.js';
import type { Header, PictureFormat, Size } from './picture-format.js';

interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const maxBoxes = 1000;

/** AVIF; its size is that of the largest picture inside, so a grid counts whole and a thumbnail does not. */
export const avif: PictureFormat = {
  mediaType: 'image/avif',
  extension: 'avif',
  matches: (bytes) => letters(bytes, 4, 4) === 'ftyp' && /^avi[fs]$/.test(letters(bytes, 8, 4)),
  readHeader,
};

function readHeader(bytes: Uint8Array): Header | undefined {
  const top = boxes(bytes, 0, bytes.length);
  if (!top.some(({ name }) => name === 'mdat')) return undefined;
  const properties = inside(bytes, inside(bytes, inside(bytes, top, 'meta', 4), 'iprp', 0), 'ipco', 0);
  const largest = properties
    .filter(({ name }) => name === 'ispe')
    .map(({ start }) => ({ width: bigEndian(bytes, start + 4, 4), height: bigEndian(bytes, start + 8, 4) }))
    .reduce<Size>((a, b) => (b.width * b.height > a.width * a.height ? b : a), { width: 0, height: 0 });
  const turned = properties.some(({ name, start }) => name === 'irot' && ((bytes[start] ?? 0) & 1) === 1);
  if (largest.width === 0) return undefined;
  return turned ? { width: largest.height, height: largest.width, frames: 1 } : { ...largest, frames: 1 };
}

/** The boxes within the first box of that name; `skip` jumps over the version of a full box. */
function inside(bytes: Uint8Array, among: readonly Box[], name: string, skip: number): Box[] {
  const box = among.find((candidate) => candidate.name === name);
  return box === undefined ? [] : boxes(bytes, box.start + skip, box.end);
}

/** Boxes up to the first that is broken. A size of 0 means "to the end"; one below 8 would never advance. */
function boxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = [];
  let offset = from;
  while (offset + 8 <= to && found.length < maxBoxes) {
    const declared = bigEndian(bytes, offset, 4);
    const size = declared === 1 ? bigEndian(bytes, offset + 8, 8) : declared === 0 ? to - offset : declared;
    const header = declared === 1 ? 16 : 8;
    if (size < header || offset + size > to) break;
    found.push({ name: letters(bytes, offset + 4, 4), start: offset + header, end: offset + size });
    offset += size;
  }
  return found;
}
