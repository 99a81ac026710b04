import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { linkTarget } from '../link-target.js';

/** A link as it lies on a page. */
export interface PlacedLink {
  /** Index of the page, from 0. */
  readonly page: number;
  /** Its middle in px from the left and the top of the page. */
  readonly x: number;
  readonly y: number;
  /** The address of a link that leaves the file, or `#` and the name of a place in it. */
  readonly url?: string;
}

const pointsPerPixel = 0.75;

/** Gives every link a text that is read out instead of its address; one that may do harm leads nowhere. */
export function describeLinks(pdf: PDFDocument, textOf: (link: PlacedLink) => string | undefined): void {
  for (const [page, { node }] of pdf.getPages().entries()) {
    const height = node.MediaBox().asRectangle().height;
    for (const annotation of annotationsOf(node)) {
      const [left, bottom, right, top] = numbersOf(annotation);
      const url = addressOf(annotation);
      const place = url ?? placeOf(annotation);
      const text = textOf({
        page,
        x: (left + right) / 2 / pointsPerPixel,
        y: (height - (bottom + top) / 2) / pointsPerPixel,
        ...(place === undefined ? {} : { url: place }),
      });
      const said = text || url;
      if (said) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(said));
      // The annotation stays, because the structure tree refers to it.
      if (!isHarmless(annotation)) annotation.delete(PDFName.of('A'));
    }
  }
}

/** The annotations of a page. */
export function annotationsOf(page: PDFDict): readonly PDFDict[] {
  const list = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return list === undefined ? [] : [...list.asArray().keys()].map((index) => list.lookup(index, PDFDict));
}

/** Where an action leads; nothing for a place in the file. */
export function addressOf(annotation: PDFDict): string | undefined {
  const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

function placeOf(annotation: PDFDict): string | undefined {
  const name = annotation.lookup(PDFName.of('Dest'));
  const isName = name instanceof PDFName || name instanceof PDFString || name instanceof PDFHexString;
  return isName ? `#${name.decodeText()}` : undefined;
}

/** Links to places in the file have no action; all others must go to the web or to a mailbox. */
function isHarmless(annotation: PDFDict): boolean {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const url = addressOf(annotation);
  return action === undefined || (url !== undefined && linkTarget(url, 0) !== undefined);
}

function numbersOf(annotation: PDFDict): readonly [number, number, number, number] {
  const { x, y, width, height } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  return [x, y, x + width, y + height];
}
