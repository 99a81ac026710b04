import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { strToU8 } from 'fflate';
import type { DeckMeta } from '../../model/deck.js';
import { sealPdf } from '../seal/pdf-seal.js';
import { describeLinks, type PlacedLink } from './describe-links.js';
import { writeDocumentFacts } from './document-facts.js';
import { dropUnreachable } from './drop-unreachable.js';
import { mendTags } from './mend-tags.js';
import { nameElements } from './name-elements.js';

export interface PdfFacts {
  readonly meta: DeckMeta;
  /** What the file's identifier is made from. */
  readonly content: string;
  /** The words of a link. */
  readonly textOfLink: (link: PlacedLink) => string | undefined;
  /** What else this kind of file has: its outline, labels of its pages, notes. */
  readonly complete: (pdf: PDFDocument) => void;
}

/** Adds to a printed PDF what the browser leaves out, and takes away what differs from run to run. */
export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  writeDocumentFacts(pdf, facts.meta);
  mendTags(pdf);
  nameElements(pdf);
  describeLinks(pdf, facts.textOfLink);
  facts.complete(pdf);
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  dropUnreachable(pdf);
  const identifier = PDFHexString.of(await fingerprint(facts.content));
  pdf.context.trailerInfo.ID = pdf.context.obj([identifier, identifier]);
  const saved = await pdf.save({
    useObjectStreams: true,
    rewrite: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return sealPdf(saved);
}

/** The same deck has the same identifier, in hexadecimal. */
async function fingerprint(content: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', strToU8(content)));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
