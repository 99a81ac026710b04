import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { markArtifacts } from './mark-artifacts.js';
import { contentOwners, kidsOf, type StructureElement, structureElements } from './structure-tree.js';

/** Completes the tags that the browser writes: bodies of list items, roles of newer types, and what is decoration. */
export function mendTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return;
  // Chromium uses two names of PDF 2.0 in a file that says 1.4: readers of the older standard need to be told.
  root.set(PDFName.of('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }));
  const elements = structureElements(pdf);
  for (const element of elements) {
    if (element.type === 'Figure') unwrapFigure(element);
    if (element.type === 'LI') giveBody(element, pdf);
  }
  // Bodies own what their items did.
  markArtifacts(pdf, structureElements(pdf));
}

/** A figure around a figure, with its caption, is a part of the page: only the inner one has an alternative text. */
function unwrapFigure({ dict, children }: StructureElement): void {
  const holdsFigure = children.some(({ type, children: inner }) =>
    [type, ...inner.map((each) => each.type)].includes('Figure'),
  );
  if (holdsFigure && !dict.has(PDFName.of('Alt'))) dict.set(PDFName.of('S'), PDFName.of('Div'));
}

/** Puts everything of a list item but its label into a body, as the standard asks for. */
function giveBody({ ref, dict, children }: StructureElement, pdf: PDFDocument): void {
  const labels = new Set<PDFObject>(children.filter(({ type }) => type === 'Lbl').map((label) => label.ref));
  if (children.some(({ type }) => type === 'LBody')) return;
  const kids = kidsOf(dict);
  const rest = kids.filter((kid) => !labels.has(kid));
  if (rest.length === 0) return;
  const page = dict.get(PDFName.of('Pg'));
  const body = pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest });
  if (page !== undefined) body.set(PDFName.of('Pg'), page);
  const bodyRef = pdf.context.register(body);
  dict.set(PDFName.of('K'), pdf.context.obj([...kids.filter((kid) => labels.has(kid)), bodyRef]));
  for (const kid of rest) adopt(kid, bodyRef, { item: ref, page, pdf });
}

interface Adoption {
  /** The list item that a kid was taken from. */
  readonly item: PDFRef;
  readonly page: PDFObject | undefined;
  readonly pdf: PDFDocument;
}

/** Tells a kid, or the page whose content it is, of its new parent. */
function adopt(kid: PDFObject, body: PDFRef, { item, page, pdf }: Adoption): void {
  const target = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
  if (target instanceof PDFDict && target.has(PDFName.of('S'))) {
    target.set(PDFName.of('P'), body);
    return;
  }
  const number = target instanceof PDFDict ? target.lookup(PDFName.of('MCID')) : target;
  const ownPage = target instanceof PDFDict ? (target.get(PDFName.of('Pg')) ?? page) : page;
  const pageDict = ownPage instanceof PDFRef ? pdf.context.lookup(ownPage) : undefined;
  if (!(number instanceof PDFNumber) || !(pageDict instanceof PDFDict)) return;
  const owners = contentOwners(pdf, pageDict);
  if (owners?.get(number.asNumber()) === item) owners.set(number.asNumber(), body);
}
