import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { nameElements } from '../../src/export/pdf/name-elements.js';
import { structureElements } from '../../src/export/pdf/structure-tree.js';

/** A table of a header cell and a cell that names it, as a browser writes it whose counter stands at a number. */
async function printed(counter: number): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([100, 100]);
  const { context } = pdf;
  const names = [counter, counter + 4].map((node) => PDFString.of(`node${String(node).padStart(8, '0')}`));
  const headers = names.map((name) => context.register(context.obj({ S: 'TH', ID: name })));
  const cells = names.map((name) =>
    context.register(
      context.obj({
        S: 'TD',
        A: [
          { O: 'Table', Headers: [name] },
          { O: 'Table', RowSpan: 1 },
        ],
      }),
    ),
  );
  const table = context.register(context.obj({ S: 'Table', K: [...headers, ...cells] }));
  const rows = names.flatMap((name, index) => [name, headers[index] ?? table]);
  const leaf = context.register(context.obj({ Names: rows, Limits: names }));
  const root = context.obj({ Type: 'StructTreeRoot', K: [table], IDTree: { Kids: [leaf] } });
  pdf.catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  return pdf;
}

test('elements have the same names whatever the browser counted before', async () => {
  const texts = await Promise.all(
    [66, 70].map(async (counter) => {
      const pdf = await printed(counter);
      nameElements(pdf);
      return structureElements(pdf).map(({ dict }) => dict.toString());
    }),
  );
  expect(texts[0]).toEqual(texts[1]);
});

test('cells still name their headers, and the tree finds them', async () => {
  const pdf = await printed(66);
  nameElements(pdf);
  const elements = structureElements(pdf).map(({ dict }) => dict.toString());
  expect(elements.filter((text) => text.includes('/TH')).map((text) => /\((\w+)\)/.exec(text)?.[1])).toEqual([
    'e0000001',
    'e0000002',
  ]);
  expect(elements.filter((text) => text.includes('/TD')).map((text) => /\((\w+)\)/.exec(text)?.[1])).toEqual([
    'e0000001',
    'e0000002',
  ]);
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  expect(root.lookup(PDFName.of('IDTree'), PDFDict).toString()).toMatch(
    /e0000001\) \d+ 0 R \(e0000002\) \d+ 0 R/,
  );
});
