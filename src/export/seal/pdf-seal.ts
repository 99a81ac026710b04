import { type SealedFile, sealOf } from './seal.js';

const digits = 64;
const unsealed = '0'.repeat(digits);
const place = '<xmpMM:InstanceID>postdeck:';

/** What the metadata of a PDF calls this state of it, until `sealPdf` puts its seal there: as long as a seal. */
export const unsealedInstance = `postdeck:${unsealed}`;

/** The file with its own seal in its metadata, which is not packed; no byte of it moves. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  return withSeal(bytes, sealOf(bytes));
}

/** Reads the seal of a PDF; a program that saves one keeps who made it, and names its new state otherwise. */
export function readPdfSeal(bytes: Uint8Array): SealedFile | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 1024).includes('%PDF-')) return undefined;
  const at = file.indexOf(place);
  const own = file.includes('<xmp:CreatorTool>postdeck<');
  if (at === -1) return { actual: '', early: own && !file.includes('xmpMM:') };
  const stated = file.toString('latin1', at + place.length, at + place.length + digits);
  return { stated, actual: sealOf(withSeal(bytes, unsealed)), early: false };
}

function withSeal(bytes: Uint8Array, seal: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(place);
  if (at !== -1) copy.write(seal, at + place.length, 'latin1');
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
}
