import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { entriesBelow } from './outline-entries.js';

/**
 * Gives the entries of the outline the words of their headings: Chromium joins the last word of a line
 * and the first of the next ("shapecloud native").
 */
export function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const byLetters = new Map(headings.map((heading) => [lettersOf(heading), heading]));
  for (const entry of entriesBelow(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))) {
    const title = entry.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const heading = byLetters.get(lettersOf(title.decodeText()));
    if (heading !== undefined) entry.set(PDFName.of('Title'), PDFHexString.fromText(heading));
  }
}

function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}
