import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PdfCheck, PdfFinding } from './lint-pdf.js';
import { type StructureElement, structureElements } from './structure-tree.js';

/** Rules about the tags. */
export const structureChecks: readonly PdfCheck[] = [structureFindings];

function structureFindings(pdf: PDFDocument): readonly PdfFinding[] {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const known = roles(pdf);
  return structureElements(pdf).flatMap((element) => {
    const page = pageOf(element, pages);
    return elementChecks.flatMap((check) =>
      check(element, known).map((finding) => ({ ...finding, ...(page === undefined ? {} : { page }) })),
    );
  });
}

type ElementCheck = (element: StructureElement, known: ReadonlySet<string>) => readonly PdfFinding[];

const elementChecks: readonly ElementCheck[] = [
  ({ type, dict }) =>
    (type === 'Figure' || type === 'Formula') && !hasWords(dict)
      ? [{ rule: 'no-alt', reason: 'a picture has no alternative text' }]
      : [],
  ({ type, children }) => {
    const strays = children.filter((child) => child.type !== 'Lbl' && child.type !== 'LBody');
    return type === 'LI' && strays.length > 0
      ? [{ rule: 'list-item', reason: `an item of a list holds ${strays[0]?.type} outside of its body` }]
      : [];
  },
  ({ type, parent }) =>
    type === 'LI' && parent?.type !== 'L'
      ? [{ rule: 'list-item', reason: 'an item of a list is in no list' }]
      : [],
  ({ type }, known) =>
    known.has(type)
      ? []
      : [{ rule: 'unknown-role', reason: `${type} is no type of PDF 1.7, and no role maps it` }],
];

function hasWords(dict: PDFDict): boolean {
  return ['Alt', 'ActualText'].some((key) => {
    const value = dict.lookup(PDFName.of(key));
    return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
  });
}

const standard =
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form';

function roles(pdf: PDFDocument): ReadonlySet<string> {
  const map = pdf.catalog
    .lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
    ?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const mapped = map?.keys().map((key) => key.decodeText()) ?? [];
  return new Set([...standard.split(' '), ...mapped]);
}

function pageOf(
  element: StructureElement | undefined,
  pages: ReadonlyMap<PDFRef, number>,
): number | undefined {
  if (element === undefined) return undefined;
  const own = element.dict.get(PDFName.of('Pg'));
  const below = element.children.map(({ dict }) => dict.get(PDFName.of('Pg')));
  const page = [own, ...below].find((each) => each instanceof PDFRef);
  return page instanceof PDFRef ? pages.get(page) : undefined;
}
