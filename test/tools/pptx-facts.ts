import { strFromU8, unzipSync } from 'fflate';
import { elementsNamed, type ReadElement, readXml } from '../../src/export/pptx/read-xml.js';
import type { WordBox } from './word-boxes.js';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a slide of a PPTX holds. */
export interface SlideFacts {
  /** All native text without blanks. */
  readonly text: string;
  /** Whether there are numbers that programs count themselves. */
  readonly isNumbered: boolean;
  readonly pictures: readonly Area[];
  /** Placeholders of the title's kind. */
  readonly titles: number;
  /** Pictures and tables without a description that are no decoration. */
  readonly undescribed: number;
  readonly notes: string;
}

/** The slides of a PPTX, in the order of their numbers. */
export function slideFacts(bytes: Uint8Array): readonly SlideFacts[] {
  const files = unzipSync(bytes);
  const part = (name: string): ReadElement | undefined => {
    const content = files[name];
    return content === undefined ? undefined : readXml(strFromU8(content).replace(/^\uFEFF/, ''));
  };
  const facts: SlideFacts[] = [];
  for (let number = 1; ; number += 1) {
    const slide = part(`ppt/slides/slide${number}.xml`);
    if (slide === undefined) return facts;
    facts.push(factsOf(slide, part(`ppt/notesSlides/notesSlide${number}.xml`)));
  }
}

function factsOf(slide: ReadElement, notes: ReadElement | undefined): SlideFacts {
  const shown = ['p:pic', 'p:graphicFrame'].flatMap((name) => elementsNamed(slide, name));
  return {
    text: squash(wordsOf(slide)),
    isNumbered: elementsNamed(slide, 'a:buAutoNum').length > 0,
    pictures: elementsNamed(slide, 'p:pic').map(areaOf),
    titles: elementsNamed(slide, 'p:ph').filter(({ attributes }) =>
      /^(?:title|ctrTitle)$/.test(attributes.get('type') ?? ''),
    ).length,
    undescribed: shown.filter((shape) => {
      const description = elementsNamed(shape, 'p:cNvPr')[0]?.attributes.get('descr') ?? '';
      return description === '' && elementsNamed(shape, 'adec:decorative').length === 0;
    }).length,
    notes: notes === undefined ? '' : squash(notesOf(notes)),
  };
}

function wordsOf(root: ReadElement): string {
  return elementsNamed(root, 'a:t')
    .map(({ text }) => text)
    .join(' ');
}

/** The words of the notes' own placeholder. */
function notesOf(root: ReadElement): string {
  const bodies = elementsNamed(root, 'p:sp').filter((shape) =>
    elementsNamed(shape, 'p:ph').some(({ attributes }) => attributes.get('type') === 'body'),
  );
  return bodies.map(wordsOf).join(' ');
}

function areaOf(picture: ReadElement): Area {
  const [offset] = elementsNamed(picture, 'a:off');
  // The first `a:ext` of a picture with a drawing is an extension; a size has `cx`.
  const extent = elementsNamed(picture, 'a:ext').find(({ attributes }) => attributes.has('cx'));
  const value = (element: ReadElement | undefined, name: string) =>
    Number(element?.attributes.get(name) ?? 0) / 9525;
  return {
    x: value(offset, 'x'),
    y: value(offset, 'y'),
    width: value(extent, 'cx'),
    height: value(extent, 'cy'),
  };
}

/** Whether a word of a page stands in a picture of its slide. */
export function isInPicture(word: WordBox, { pictures }: SlideFacts): boolean {
  return pictures.some(
    ({ x, y, width, height }) =>
      word.left >= x - 2 && word.left <= x + width && word.top >= y && word.top <= y + height,
  );
}

/** Text without blanks and without what no reader sees. */
export function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s|\u00AD|\u200B|\u2060|\uFE0E/g, '');
}
