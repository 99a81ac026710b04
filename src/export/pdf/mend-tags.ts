import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Chromium uses two names of PDF 2.0 in a file that says 1.4: readers of the older standard need to be told. */
export function mendTags(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  tree?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
}
