import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfCheck, PdfFinding } from './lint-pdf.js';
import { entriesBelow } from './outline-entries.js';

/** Rules about the file as a whole. */
export const documentChecks: readonly PdfCheck[] = [
  (pdf) =>
    found(
      !isTagged(pdf),
      'not-tagged',
      'the file has no tags: a screen reader gets no order and no headings',
    ),
  (pdf) => found(!textOf(pdf.catalog, 'Lang'), 'no-language', 'the file does not say its language'),
  (pdf) => found(!pdf.getTitle()?.trim(), 'no-title', 'the file has no title'),
  (pdf) =>
    found(
      !showsTitle(pdf),
      'title-hidden',
      "a window of the file shows the file's name instead of its title",
    ),
  (pdf) => found(!pdf.catalog.has(PDFName.of('Metadata')), 'no-metadata', 'the file has no XMP metadata'),
  outlineFindings,
  (pdf) =>
    found(runsSomething(pdf), 'active-content', 'the file runs an action or a script when it is opened'),
];

function found(isBroken: boolean, rule: string, reason: string): readonly PdfFinding[] {
  return isBroken ? [{ rule, reason }] : [];
}

function isTagged({ catalog }: PDFDocument): boolean {
  const marked = catalog
    .lookupMaybe(PDFName.of('MarkInfo'), PDFDict)
    ?.lookupMaybe(PDFName.of('Marked'), PDFBool);
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return marked?.asBoolean() === true && root?.has(PDFName.of('K')) === true;
}

function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function showsTitle({ catalog }: PDFDocument): boolean {
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return viewer?.lookupMaybe(PDFName.of('DisplayDocTitle'), PDFBool)?.asBoolean() === true;
}

/** Every entry of the outline leads to a page of the file. */
function outlineFindings(pdf: PDFDocument): readonly PdfFinding[] {
  const entries = entriesBelow(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  if (entries.length === 0) return [{ rule: 'no-outline', reason: 'the file has no outline' }];
  const pages = new Set(pdf.getPages().map(({ ref }) => ref));
  return entries.flatMap((entry) => {
    const title = textOf(entry, 'Title') ?? '';
    if (title === '') return [{ rule: 'outline-unnamed', reason: 'an entry of the outline has no name' }];
    const target = targetOf(entry, pdf);
    const isDead = target === undefined || (target instanceof PDFArray && !pages.has(target.get(0) as never));
    return isDead ? [{ rule: 'outline-dead', reason: `“${title}” of the outline leads nowhere` }] : [];
  });
}

/** Where an entry or a link leads inside the file: the place itself, or the name of one that is there. */
export function targetOf(dict: PDFDict, pdf: PDFDocument): unknown {
  const direct =
    dict.lookup(PDFName.of('Dest')) ?? dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('D'));
  if (!(direct instanceof PDFName || direct instanceof PDFString || direct instanceof PDFHexString))
    return direct;
  const name = direct.decodeText();
  const names = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(PDFName.of(name));
  return names ?? namedTarget(pdf, name);
}

function namedTarget(pdf: PDFDocument, name: string): unknown {
  const tree = pdf.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return tree === undefined ? undefined : inNameTree(tree, name);
}

function inNameTree(tree: PDFDict, name: string): unknown {
  const rows = tree.lookupMaybe(PDFName.of('Names'), PDFArray);
  for (let index = 0; index + 1 < (rows?.size() ?? 0); index += 2) {
    const key = rows?.lookup(index);
    if ((key instanceof PDFString || key instanceof PDFHexString) && key.decodeText() === name)
      return rows?.lookup(index + 1);
  }
  const branches = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; index < (branches?.size() ?? 0); index += 1) {
    const target = inNameTree(branches?.lookup(index, PDFDict) ?? tree, name);
    if (target !== undefined) return target;
  }
  return undefined;
}

function runsSomething({ catalog }: PDFDocument): boolean {
  const opens = catalog.lookup(PDFName.of('OpenAction'));
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  return (
    opens instanceof PDFDict ||
    catalog.has(PDFName.of('AA')) ||
    names?.has(PDFName.of('JavaScript')) === true ||
    names?.has(PDFName.of('EmbeddedFiles')) === true
  );
}
