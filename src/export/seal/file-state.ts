import { readHtmlSeal } from './html-seal.js';
import { readPdfSeal } from './pdf-seal.js';
import { readPptxSeal } from './pptx-seal.js';
import type { ReadSeal } from './seal.js';

/** What became of a file since it was written; `foreign` is one that postdeck never wrote. */
export type FileState = 'generated' | 'edited' | 'foreign';

const readers: Readonly<Record<string, ReadSeal>> = {
  '.html': readHtmlSeal,
  '.htm': readHtmlSeal,
  '.pdf': readPdfSeal,
  '.pptx': readPptxSeal,
};

/** Whether files of such an ending bear a seal. */
export function isSealed(ending: string): boolean {
  return Object.hasOwn(readers, ending);
}

/** Whether a file with such an ending is still as it was written. */
export function fileState(ending: string, bytes: Uint8Array): FileState {
  const file = readers[ending]?.(bytes);
  if (file === undefined || file.early) return 'generated';
  if (file.stated === undefined) return 'foreign';
  return file.stated === file.actual ? 'generated' : 'edited';
}
