import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { linkTarget } from '../link-target.js';
import { addressOf, annotationsOf } from './describe-links.js';
import { targetOf } from './lint-document.js';
import type { PdfCheck, PdfFinding } from './lint-pdf.js';
import { unmarkedPainting } from './mark-artifacts.js';

/** Rules about the pages: their size, fonts, links and what is painted outside of the tags. */
export const pageChecks: readonly PdfCheck[] = [sizeFindings, fontFindings, linkFindings, contentFindings];

function sizeFindings(pdf: PDFDocument): readonly PdfFinding[] {
  const [first, ...others] = pdf.getPages().map((page) => page.getSize());
  if (first === undefined) return [{ rule: 'no-pages', reason: 'the file has no pages' }];
  const odd = others.findIndex(({ width, height }) => width !== first.width || height !== first.height);
  return odd < 0
    ? []
    : [{ rule: 'page-size', page: odd + 2, reason: 'the page has another size than the first' }];
}

/** Fonts travel with the file, and are outlines that stay sharp and searchable. */
function fontFindings(pdf: PDFDocument): readonly PdfFinding[] {
  const seen = new Set<PDFDict>();
  return pdf.getPages().flatMap((page, index) => {
    const fonts = fontsIn(page.node.Resources(), seen);
    return fonts.flatMap((font) => {
      const name = nameOf(font, 'BaseFont') ?? 'a font without a name';
      if (nameOf(font, 'Subtype') === 'Type3')
        return [
          {
            rule: 'font-type3',
            page: index + 1,
            reason: `${nameOf(font, 'Name') ?? 'a font'} is of Type 3: it prints unevenly`,
          },
        ];
      return isEmbedded(font)
        ? []
        : [{ rule: 'font-missing', page: index + 1, reason: `${name} is not in the file` }];
    });
  });
}

/** The fonts of a page and of the forms on it, each once a file. */
function fontsIn(resources: PDFDict | undefined, seen: Set<PDFDict>): readonly PDFDict[] {
  if (resources === undefined || seen.has(resources)) return [];
  seen.add(resources);
  const fonts = dictsOf(resources.lookupMaybe(PDFName.of('Font'), PDFDict)).filter((font) => !seen.has(font));
  for (const font of fonts) seen.add(font);
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const forms = (objects?.values() ?? []).flatMap((reference) => {
    const form = reference instanceof PDFRef ? resources.context.lookup(reference) : reference;
    return form instanceof PDFStream ? [form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)] : [];
  });
  return [...fonts, ...forms.flatMap((inner) => fontsIn(inner, seen))];
}

function dictsOf(holder: PDFDict | undefined): readonly PDFDict[] {
  return (holder?.keys() ?? []).flatMap((key) => {
    const value = holder?.lookup(key);
    return value instanceof PDFDict ? [value] : [];
  });
}

function isEmbedded(font: PDFDict): boolean {
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
  const descriptor = inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Links have words, and lead to the web, to a mailbox, or to a place that is there. */
function linkFindings(pdf: PDFDocument): readonly PdfFinding[] {
  return pdf.getPages().flatMap((page, index) =>
    annotationsOf(page.node)
      .filter((annotation) => nameOf(annotation, 'Subtype') === 'Link')
      .flatMap((link) => linkFaults(link, pdf).map((fault) => ({ ...fault, page: index + 1 }))),
  );
}

function linkFaults(link: PDFDict, pdf: PDFDocument): readonly PdfFinding[] {
  const words = link.lookup(PDFName.of('Contents'));
  const isNamed =
    (words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '';
  const unnamed = isNamed ? [] : [{ rule: 'link-unnamed', reason: 'a link has no words to be read out' }];
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const kind = action && nameOf(action, 'S');
  if (kind !== undefined && kind !== 'URI' && kind !== 'GoTo')
    return [...unnamed, { rule: 'link-action', reason: `a link starts ${kind}` }];
  const url = addressOf(link);
  if (url !== undefined) {
    const isSafe = linkTarget(url, 0) !== undefined;
    return isSafe
      ? unnamed
      : [...unnamed, { rule: 'link-address', reason: `a link leads to ${url.slice(0, 80)}` }];
  }
  return targetOf(link, pdf) === undefined
    ? [...unnamed, { rule: 'link-dead', reason: 'a link leads nowhere' }]
    : unnamed;
}

/** Everything that is painted has a tag or is marked as decoration. */
function contentFindings(pdf: PDFDocument): readonly PdfFinding[] {
  return pdf.getPages().flatMap((page: PDFPage, index) =>
    unmarkedPainting(page)
      ? [
          {
            rule: 'not-marked',
            page: index + 1,
            reason: 'something is painted that has no tag and is not marked as decoration',
          },
        ]
      : [],
  );
}
