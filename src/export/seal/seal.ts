import { createHash } from 'node:crypto';

/** What a file says of itself: by its seal one knows whether it is still as it was written. */
export interface SealedFile {
  /** The seal that it bears; absent when it bears none. */
  readonly stated?: string;
  /** The seal of what it holds now. */
  readonly actual: string;
  /** Whether postdeck wrote it before there were seals: nobody can tell whether it was edited. */
  readonly early: boolean;
}

/** Reads the seal of a file of one kind; undefined for what is no such file, and nobody's work. */
export type ReadSeal = (bytes: Uint8Array) => SealedFile | undefined;

/** The hash of some contents, in their order, as 64 hexadecimal digits. */
export function sealOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
