import { type PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { strToU8 } from 'fflate';
import type { DeckMeta } from '../../model/deck.js';
import { documentDate, isoMoment } from '../document-date.js';
import { xmpPacket } from './xmp.js';

/** Writes what a file says of itself: title, authors, dates, language, and how it is to be shown. */
export function writeDocumentFacts(pdf: PDFDocument, meta: DeckMeta): void {
  writeInfo(pdf, meta);
  writeCatalog(pdf, meta);
}

function writeInfo(pdf: PDFDocument, meta: DeckMeta): void {
  const date = documentDate(meta.date);
  pdf.setTitle(meta.title);
  if (meta.authors.length > 0) pdf.setAuthor(meta.authors.join(', '));
  if (meta.description !== undefined) pdf.setSubject(meta.description);
  if (meta.keywords.length > 0) pdf.setKeywords([meta.keywords.join(', ')]);
  pdf.setCreator('postdeck');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
}

function writeCatalog(pdf: PDFDocument, meta: DeckMeta): void {
  const { context, catalog } = pdf;
  const viewer = { DisplayDocTitle: true, ...(meta.direction === 'rtl' ? { Direction: 'R2L' } : {}) };
  const packet = xmpPacket(meta, isoMoment(documentDate(meta.date)), pdf.getProducer() ?? '');
  const metadata = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), strToU8(packet));
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(meta.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj(viewer));
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
}
