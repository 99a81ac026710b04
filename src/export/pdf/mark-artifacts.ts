import {
  decodePDFRawStream,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { strFromU8, strToU8 } from 'fflate';
import { contentOwners, contentsOf, kidsOf, type StructureElement } from './structure-tree.js';

/** Types whose drawings mean something, also without a word. */
const drawn: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl']);

/**
 * Marks as decoration what no reader is told of: the drawings of backgrounds and rules, which Chromium tags as content,
 * and what it leaves outside of the tags (lines above and below the text of a page).
 */
export function markArtifacts(pdf: PDFDocument, elements: readonly StructureElement[]): void {
  const owned = ownersByPage(pdf, elements);
  for (const page of pdf.getPages()) {
    const content = contentText(page);
    if (content === undefined) continue;
    const owners = owned.get(page.ref) ?? new Map<number, StructureElement>();
    const dropped: number[] = [];
    const isMeant = (mcid: number): boolean => {
      const owner = owners.get(mcid);
      const meant = owner === undefined || isDrawing(owner);
      if (!meant) dropped.push(mcid);
      return meant;
    };
    const marked = markContent(content, isMeant);
    if (marked === content) continue;
    page.node.set(
      PDFName.of('Contents'),
      pdf.context.register(pdf.context.flateStream(strToU8(marked, true))),
    );
    for (const mcid of dropped) release(pdf, page, mcid, owners.get(mcid));
  }
}

function isDrawing(element: StructureElement | undefined): boolean {
  return element !== undefined && (drawn.has(element.type) || isDrawing(element.parent));
}

function ownersByPage(
  pdf: PDFDocument,
  elements: readonly StructureElement[],
): ReadonlyMap<PDFRef, Map<number, StructureElement>> {
  const owned = new Map<PDFRef, Map<number, StructureElement>>();
  for (const element of elements) {
    for (const { page, mcid } of contentsOf(element, pdf)) {
      const ofPage = owned.get(page) ?? new Map<number, StructureElement>();
      owned.set(page, ofPage.set(mcid, element));
    }
  }
  return owned;
}

/** The operators of a page as Latin-1; nothing when they are packed in a way that is not known. */
function contentText(page: PDFPage): string | undefined {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents];
  const parts = streams.map((stream) =>
    stream instanceof PDFRawStream ? strFromU8(decodePDFRawStream(stream).decode(), true) : undefined,
  );
  return parts.includes(undefined) ? undefined : parts.join('\n');
}

/** Whether a page paints something outside of all marks; not known, and so no, for content that is packed otherwise. */
export function unmarkedPainting(page: PDFPage): boolean {
  let depth = 0;
  for (const line of (contentText(page) ?? '').split('\n')) {
    if (nested.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && paints.test(line)) return true;
  }
  return false;
}

const begin = /^\/[A-Za-z0-9]+ ?<< ?\/MCID (\d+) ?>> ?BDC$/;
const nested = /(?:BMC|BDC)$/;
const paints = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do|Tj|TJ|'|")$/;
const says = /(?:^|\s)(?:Do|Tj|TJ|'|")$/;

/**
 * Content in which marks are put around what is painted outside of any, and decoration has the mark of decoration.
 * Chromium writes an operator a line; a content that is written otherwise has no such lines, and stays as it is.
 */
function markContent(content: string, isMeant: (mcid: number) => boolean): string {
  const out: string[] = [];
  let pending: string[] = [];
  let mark: { readonly line: string; readonly mcid: number } | undefined;
  let depth = 0;
  const flush = (): void => {
    if (mark === undefined) {
      const isPainted = pending.some((line) => paints.test(line));
      out.push(...(isPainted ? ['/Artifact BMC', ...pending, 'EMC'] : pending));
    } else {
      const isDecoration = !pending.some((line) => says.test(line)) && !isMeant(mark.mcid);
      out.push(isDecoration ? '/Artifact BMC' : mark.line, ...pending, 'EMC');
    }
    pending = [];
  };
  for (const line of content.split('\n')) {
    const mcid = begin.exec(line)?.[1];
    if (mcid !== undefined && mark === undefined) {
      if (depth > 0) return content;
      flush();
      mark = { line, mcid: Number(mcid) };
      depth = 1;
    } else if (nested.test(line)) {
      // A mark of another kind belongs to what it stands in, also outside of tags: `ReversedChars` of text from right to left.
      depth += 1;
      pending.push(line);
    } else if (line !== 'EMC') pending.push(line);
    else if (depth === 0) return content;
    else {
      depth -= 1;
      if (depth > 0 || mark === undefined) pending.push(line);
      else {
        flush();
        mark = undefined;
      }
    }
  }
  if (depth > 0) return content;
  flush();
  return out.join('\n');
}

/** Takes decoration out of the structure. */
function release(pdf: PDFDocument, page: PDFPage, mcid: number, owner: StructureElement | undefined): void {
  contentOwners(pdf, page.node)?.set(mcid, PDFNull);
  if (owner === undefined) return;
  const gone = contentsOf(owner, pdf).find((content) => content.mcid === mcid && content.page === page.ref);
  const kids = kidsOf(owner.dict).filter((kid) => kid !== gone?.kid);
  setKids(owner.dict, pdf, kids);
}

function setKids(dict: PDFDict, pdf: PDFDocument, kids: ReturnType<typeof kidsOf>): void {
  if (kids.length === 0) dict.delete(PDFName.of('K'));
  else dict.set(PDFName.of('K'), pdf.context.obj([...kids]));
}
