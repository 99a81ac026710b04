import { createHash } from 'node:crypto';

const maxStem = 40;

/** Name of an asset's file: a readable stem and 8 hex digits of its content, e.g. `chart-1a2b3c4d.svg`. */
export function assetName(original: string, extension: string, bytes: Uint8Array): string {
  return `${readableStem(original)}-${contentHash(bytes)}.${extension}`;
}

/** The first 8 hex digits of the content's SHA-256. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

/** `[a-z0-9-]` only, so that it is the same file on every system; `picture` for a name in another script. */
function readableStem(original: string): string {
  const stem = original
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxStem)
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'picture' : stem;
}
