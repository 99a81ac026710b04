import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Deck } from '../../model/deck.js';
import { documentDate } from '../document-date.js';

/** Size of a note's mark on the page, in points. */
const markSize = 18;
const inset = 6;

/** Puts the notes of each slide on its first page, as an annotation that a reader opens. */
export function annotateNotes(
  pdf: PDFDocument,
  { children, meta }: Deck,
  firstPage: (slide: number) => number,
): void {
  const pages = pdf.getPages();
  const date = PDFString.fromDate(documentDate(meta.date));
  for (const [index, { notes }] of children.entries()) {
    const page = pages[firstPage(index)];
    if (page === undefined || notes.length === 0) continue;
    const { width, height } = page.getSize();
    const right = meta.direction === 'rtl' ? inset + markSize : width - inset;
    const annotation: PDFDict = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Name: 'Note',
      Rect: [right - markSize, height - inset - markSize, right, height - inset],
      // Shown on a screen, and printed with the page only when the reader asks for it.
      F: 28,
      Open: false,
      C: [1, 0.9, 0.6],
    });
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(notes.map(({ text }) => text).join('\n\n')));
    annotation.set(PDFName.of('T'), PDFHexString.fromText(meta.authors.join(', ') || meta.title));
    annotation.set(PDFName.of('M'), date);
    annotation.set(PDFName.of('NM'), PDFHexString.fromText(`note-${index + 1}`));
    const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? pdf.context.obj([]);
    list.push(pdf.context.register(annotation));
    page.node.set(PDFName.of('Annots'), list);
  }
}
