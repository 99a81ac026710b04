import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Deck } from '../../model/deck.js';
import { talkParts } from '../../model/talk-parts.js';
import { slideTitle } from '../slide-text.js';

/** An entry of an outline and those below it. */
interface Entry {
  readonly title: string;
  /** Index of the page that it leads to. */
  readonly page: number;
  readonly children: readonly Entry[];
}

/** Gives a PDF an outline of its parts and slides; `firstPage` is the page on which a slide begins. */
export function writeSlideOutline(pdf: PDFDocument, deck: Deck, firstPage: (slide: number) => number): void {
  const entries = slideEntries(deck, firstPage);
  const root = pdf.context.obj({ Type: 'Outlines' });
  const ref = pdf.context.register(root);
  addEntries(pdf, { dict: root, ref }, entries);
  pdf.catalog.set(PDFName.of('Outlines'), ref);
}

function slideEntries(deck: Deck, firstPage: (slide: number) => number): readonly Entry[] {
  const slides = deck.children.map(
    (slide, index): Entry => ({ title: slideTitle(slide, index + 1), page: firstPage(index), children: [] }),
  );
  const parts = talkParts(deck).filter(({ slide }) => slide >= 0 && slide < slides.length);
  const [first] = parts;
  if (first === undefined) return slides;
  const ends = endOfParts(
    deck,
    parts.map(({ slide }) => slide),
  );
  return [
    ...slides.slice(0, first.slide),
    ...parts.flatMap(({ title, slide }, at): Entry[] => {
      const end = ends[at] ?? slides.length;
      const inside = slides.slice(slide, end);
      const [only, ...others] = inside;
      // A part of one slide that bears its name is that slide.
      const isOne = others.length === 0 && only?.title === title;
      const part: Entry = { title, page: firstPage(slide), children: isOne ? [] : inside };
      return [part, ...slides.slice(end, parts[at + 1]?.slide ?? slides.length)];
    }),
  ];
}

/** A part ends where the next begins; the last one before what closes the talk. */
function endOfParts({ children }: Deck, starts: readonly number[]): readonly number[] {
  const last = starts.at(-1) ?? 0;
  const closing = children.findIndex(
    ({ layout }, index) =>
      index > last &&
      (layout === 'takeaways' || layout === 'resources' || layout === 'thanks' || layout === 'section'),
  );
  return [...starts.slice(1), closing < 0 ? children.length : closing];
}

interface Parent {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
}

function addEntries(pdf: PDFDocument, parent: Parent, entries: readonly Entry[]): void {
  const { context } = pdf;
  const pages = pdf.getPages();
  const made = entries.map(({ title, page, children }) => {
    const dict = context.obj({ Parent: parent.ref });
    dict.set(PDFName.of('Title'), PDFHexString.fromText(title));
    const target = pages[page];
    if (target) dict.set(PDFName.of('Dest'), context.obj([target.ref, 'XYZ', null, null, null]));
    const own = { dict, ref: context.register(dict) };
    addEntries(pdf, own, children);
    return own;
  });
  for (const [index, { dict }] of made.entries()) {
    const [before, after] = [made[index - 1], made[index + 1]];
    if (before) dict.set(PDFName.of('Prev'), before.ref);
    if (after) dict.set(PDFName.of('Next'), after.ref);
  }
  const [first, last] = [made[0], made.at(-1)];
  if (first === undefined || last === undefined) return;
  parent.dict.set(PDFName.of('First'), first.ref);
  parent.dict.set(PDFName.of('Last'), last.ref);
  // Parts are open: a positive count is the entries that are seen.
  parent.dict.set(PDFName.of('Count'), context.obj(countOf(entries)));
}

function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}
