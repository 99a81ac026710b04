import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { annotationsOf } from '../../src/export/pdf/describe-links.js';
import { structureElements } from '../../src/export/pdf/structure-tree.js';

/** The first element of a type; a fault that has nothing to break fails. */
function element(pdf: PDFDocument, type: string): PDFDict {
  const found = structureElements(pdf).find((each) => each.type === type);
  if (found === undefined) throw new Error(`There is no ${type} to break.`);
  return found.dict;
}

function link(pdf: PDFDocument): PDFDict {
  const [first] = pdf.getPages().flatMap(({ node }) => annotationsOf(node));
  if (first === undefined) throw new Error('There is no link to break.');
  return first;
}

function fonts(pdf: PDFDocument): readonly PDFDict[] {
  const found = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'));
  if (found.length === 0) throw new Error('There is no font to break.');
  return found;
}

const drop = (key: string) => (pdf: PDFDocument) => {
  if (!pdf.catalog.delete(PDFName.of(key))) throw new Error(`There is no ${key} to remove.`);
};

const action = (kind: string, more: Readonly<Record<string, PDFString>>) => (pdf: PDFDocument) => {
  link(pdf).set(PDFName.of('A'), pdf.context.obj({ S: kind, ...more }));
};

/** What can be wrong with a file: a name, the rule that must catch it, and how to break a good one. */
export const pdfFaults: readonly (readonly [
  name: string,
  rule: string,
  breakIt: (pdf: PDFDocument) => void,
])[] = [
  ['no tags', 'not-tagged', drop('StructTreeRoot')],
  ['tags that are not declared', 'not-tagged', drop('MarkInfo')],
  ['no language', 'no-language', drop('Lang')],
  ['an empty language', 'no-language', (pdf) => pdf.catalog.set(PDFName.of('Lang'), PDFString.of(''))],
  ['no title', 'no-title', (pdf) => pdf.setTitle(' ')],
  ['a title that is not shown', 'title-hidden', drop('ViewerPreferences')],
  ['no metadata', 'no-metadata', drop('Metadata')],
  ['no outline', 'no-outline', drop('Outlines')],
  [
    'an outline to a page that is gone',
    'outline-dead',
    (pdf) => {
      const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      outline.lookup(PDFName.of('First'), PDFDict).set(PDFName.of('Dest'), pdf.context.obj(['gone', 'Fit']));
    },
  ],
  [
    'an entry without a name',
    'outline-unnamed',
    (pdf) => {
      const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      outline.lookup(PDFName.of('First'), PDFDict).delete(PDFName.of('Title'));
    },
  ],
  [
    'a script that runs at once',
    'active-content',
    (pdf) =>
      pdf.catalog.set(
        PDFName.of('OpenAction'),
        pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
      ),
  ],
  ['a picture without words', 'no-alt', (pdf) => void element(pdf, 'Figure').delete(PDFName.of('Alt'))],
  [
    'a picture with empty words',
    'no-alt',
    (pdf) => element(pdf, 'Figure').set(PDFName.of('Alt'), PDFHexString.fromText(' ')),
  ],
  [
    'an item without a body',
    'list-item',
    (pdf) => element(pdf, 'LBody').set(PDFName.of('S'), PDFName.of('P')),
  ],
  ['an item without a list', 'list-item', (pdf) => element(pdf, 'L').set(PDFName.of('S'), PDFName.of('Div'))],
  [
    'a type that nobody knows',
    'unknown-role',
    (pdf) => element(pdf, 'H2').set(PDFName.of('S'), PDFName.of('Headline')),
  ],
  ['a page of another size', 'page-size', (pdf) => pdf.getPage(1).setSize(400, 300)],
  ['a font of Type 3', 'font-type3', (pdf) => fonts(pdf)[0]?.set(PDFName.of('Subtype'), PDFName.of('Type3'))],
  [
    'a font that is not in the file',
    'font-missing',
    (pdf) => {
      for (const font of fonts(pdf)) font.delete(PDFName.of('FontDescriptor'));
    },
  ],
  ['a link without words', 'link-unnamed', (pdf) => void link(pdf).delete(PDFName.of('Contents'))],
  ['a link that starts a program', 'link-action', action('Launch', { F: PDFString.of('/bin/sh') })],
  ['a link that runs a script', 'link-action', action('JavaScript', { JS: PDFString.of('1') })],
  ['a link to a script', 'link-address', action('URI', { URI: PDFString.of('javascript:alert(1)') })],
  ['a link to a file', 'link-address', action('URI', { URI: PDFString.of('file:///etc/passwd') })],
  ['a link that leads nowhere', 'link-dead', (pdf) => void link(pdf).delete(PDFName.of('A'))],
  [
    'painting outside of the tags',
    'not-marked',
    (pdf) => {
      const page = pdf.getPage(0);
      const more = pdf.context.register(pdf.context.flateStream('0 0 10 10 re\nf'));
      const contents = page.node.get(PDFName.of('Contents'));
      if (contents === undefined || contents instanceof PDFArray)
        throw new Error('The page is not as it was.');
      page.node.set(PDFName.of('Contents'), pdf.context.obj([contents, more]));
    },
  ],
];
