import { PDFDocument } from '@cantoo/pdf-lib';
import { documentChecks } from './lint-document.js';
import { pageChecks } from './lint-pages.js';
import { structureChecks } from './lint-structure.js';

/** Something that is wrong with a PDF. */
export interface PdfFinding {
  readonly rule: string;
  /** 1-based number of the page; absent for what is wrong with the whole file. */
  readonly page?: number;
  /** A sentence without its full stop. */
  readonly reason: string;
}

/** One rule: everything of a file that breaks it. */
export type PdfCheck = (pdf: PDFDocument) => readonly PdfFinding[];

const checks: readonly PdfCheck[] = [...documentChecks, ...structureChecks, ...pageChecks];

/** Looks for what shuts a reader out, does not print everywhere, or may do harm. */
export async function lintPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return checks.flatMap((check) => check(pdf));
  } catch (error) {
    return [{ rule: 'pdf-broken', reason: error instanceof Error ? error.message : String(error) }];
  }
}
