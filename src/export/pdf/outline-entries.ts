import { PDFDict, PDFName } from '@cantoo/pdf-lib';

/** The entries below one of an outline (or below its root), at every depth, in the order of reading. */
export function entriesBelow(parent: PDFDict | undefined): readonly PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    entries.push(entry, ...entriesBelow(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
