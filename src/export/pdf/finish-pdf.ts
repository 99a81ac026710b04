import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { strToU8 } from 'fflate';
import type { DeckMeta } from '../../model/deck.js';
import { documentDate, isoMoment } from '../document-date.js';
import { linkTarget } from '../link-target.js';
import type { MeasuredLink } from '../measure-links.js';
import { mendOutline } from './mend-outline.js';
import { xmpPacket } from './xmp.js';

export interface PdfFacts {
  readonly meta: DeckMeta;
  /** What the file's identifier is made from. */
  readonly content: string;
  readonly links: readonly MeasuredLink[];
  /** The words of the deck's headings. */
  readonly headings: readonly string[];
  /** Height of a slide in px. */
  readonly height: number;
}

/** Adds to a printed PDF what the browser leaves out, and takes away what differs from run to run. */
export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  writeInfo(pdf, facts.meta);
  writeCatalog(pdf, facts.meta);
  mapRoles(pdf);
  mendOutline(pdf, facts.headings);
  describeLinks(pdf, facts);
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  const identifier = PDFHexString.of(await fingerprint(facts.content));
  pdf.context.trailerInfo.ID = pdf.context.obj([identifier, identifier]);
  return pdf.save({
    useObjectStreams: true,
    rewrite: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
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
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}

/** Chromium uses two names of PDF 2.0 in a file that says 1.4: readers of the older standard need to be told. */
function mapRoles(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  tree?.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
}

const pointsPerPixel = 0.75;

/** Gives every link a text that is read out instead of its address; one that may do harm leads nowhere. */
function describeLinks(pdf: PDFDocument, { links, height }: PdfFacts): void {
  for (const [index, page] of pdf.getPages().entries()) {
    const onSlide = links.filter(({ slide }) => slide === index);
    for (const annotation of annotationsOf(page.node)) {
      const [left, bottom, right, top] = numbersOf(annotation);
      const x = (left + right) / 2 / pointsPerPixel;
      const y = height - (bottom + top) / 2 / pointsPerPixel;
      const link = onSlide.find(({ box }) => isInside(box, x, y));
      const text = link?.text || link?.href;
      if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
      // The annotation stays, because the structure tree refers to it.
      if (!isHarmless(annotation)) annotation.delete(PDFName.of('A'));
    }
  }
}

function annotationsOf(page: PDFDict): readonly PDFDict[] {
  const list = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return list === undefined ? [] : [...list.asArray().keys()].map((index) => list.lookup(index, PDFDict));
}

/** Links to places in the file have no action; all others must go to the web or to a mailbox. */
function isHarmless(annotation: PDFDict): boolean {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookup(PDFName.of('URI'));
  if (action === undefined) return true;
  return (
    (uri instanceof PDFString || uri instanceof PDFHexString) && linkTarget(uri.decodeText(), 0) !== undefined
  );
}

function numbersOf(annotation: PDFDict): readonly [number, number, number, number] {
  const { x, y, width, height } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  return [x, y, x + width, y + height];
}

function isInside(box: MeasuredLink['box'], x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The same deck has the same identifier, in hexadecimal. */
async function fingerprint(content: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', strToU8(content)));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
