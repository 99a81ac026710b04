import { readFile, stat } from 'node:fs/promises';

/** Largest font file, in bytes: those with all Chinese characters have some 20 MB. */
const largestFont = 24 * 1024 * 1024;

/** The bytes of a font file, or why it cannot be read, as the rest of a sentence. */
export async function readFont(path: string): Promise<Uint8Array | string> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) return 'is not there';
  if (!info.isFile()) return 'is not a file';
  if (info.size > largestFont) return 'is larger than 24 MB';
  return readFile(path);
}
