import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { structureElements } from './structure-tree.js';

/**
 * Names the elements of the structure by their place in it. The browser names them by its own counter of nodes, which
 * goes on while it draws other things, so that the same page had other bytes in another run.
 */
export function nameElements(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = structureElements(pdf);
  const named = elements.flatMap(({ ref, dict }) => {
    const old = textOf(dict.lookup(PDFName.of('ID')));
    return old === undefined ? [] : [{ ref, dict, old }];
  });
  if (root === undefined || named.length === 0) return;
  const names = new Map(named.map(({ old }, index) => [old, PDFString.of(nameOf(index))]));
  for (const { dict, old } of named) dict.set(PDFName.of('ID'), names.get(old) ?? PDFString.of(old));
  for (const { dict } of elements) renameHeaders(dict, names);
  // Names of one length that count up are in the order that a tree of names has to have.
  const rows = named.flatMap(({ ref }, index) => [PDFString.of(nameOf(index)), ref]);
  root.set(PDFName.of('IDTree'), pdf.context.obj({ Names: pdf.context.obj(rows) }));
}

const nameOf = (index: number): string => `e${String(index + 1).padStart(7, '0')}`;

const textOf = (value: unknown): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** The header cells of a cell are told by their names. */
function renameHeaders(element: PDFDict, names: ReadonlyMap<string, PDFString>): void {
  const attributes = element.lookup(PDFName.of('A'));
  const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const owner of owners) {
    const attribute = element.context.lookup(owner);
    const headers = attribute instanceof PDFDict ? attribute.lookup(PDFName.of('Headers')) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index += 1) {
      const name = names.get(textOf(headers.lookup(index)) ?? '');
      if (name !== undefined) headers.set(index, name);
    }
  }
}
