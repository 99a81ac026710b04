import type { Note } from '../../model/deck.js';
import type { Direction } from '../../model/post.js';
import { type XmlElement, xml } from '../xml.js';
import {
  masterColors,
  namespaces,
  paragraph,
  placeholder,
  rectangle,
  shapeTree,
  transform,
} from './drawing.js';
import type { Size } from './layout-table.js';
import { colorMap, slideNumber } from './master-parts.js';
import { allLevels } from './text-style.js';

/** A notes page is a sheet of paper of 7.5 × 10 inches: in px. */
export const notesPage = { width: 720, height: 960 } as const;

const margin = 72;
const pictureTop = 96;
const pictureWidth = notesPage.width - 2 * margin;

/** The master of all notes pages. */
export function notesMasterPart(size: Size, language: string): XmlElement {
  const pictureHeight = (pictureWidth * size.height) / size.width;
  const textTop = pictureTop + pictureHeight + 24;
  const text = { x: margin, y: textTop, width: pictureWidth, height: notesPage.height - textTop - 96 };
  const number = { x: margin, y: notesPage.height - 72, width: pictureWidth, height: 32 };
  const common = xml(
    'p:cSld',
    {},
    xml('p:bg', {}, xml('p:bgRef', { idx: 1001 }, xml('a:schemeClr', { val: 'bg1' }))),
    shapeTree(
      slideImage(2, [
        transform({ x: margin, y: pictureTop, width: pictureWidth, height: pictureHeight }),
        rectangle(),
        xml('a:noFill'),
        xml('a:ln', { w: 12700 }, xml('a:solidFill', {}, xml('a:prstClr', { val: 'black' }))),
      ]),
      placeholder({
        id: 3,
        name: 'Notes',
        kind: { type: 'body', size: 'quarter', idx: 3 },
        box: text,
        paragraphs: [paragraph('Notes', language)],
      }),
      placeholder({
        id: 4,
        name: 'Slide Number',
        kind: { type: 'sldNum', size: 'quarter', idx: 5 },
        box: number,
        listStyle: [xml('a:lvl1pPr', { algn: 'r' }, xml('a:defRPr', { sz: 1200 }))],
        paragraphs: [slideNumber(language)],
      }),
    ),
  );
  return xml(
    'p:notesMaster',
    namespaces,
    common,
    colorMap(),
    xml(
      'p:notesStyle',
      {},
      allLevels(() => ({ size: 16 })),
    ),
  );
}

export interface NotesPage {
  readonly notes: readonly Note[];
  /** Number of the slide. */
  readonly number: number;
  readonly language: string;
  readonly direction: Direction;
}

/** The notes of one slide. */
export function notesPart({ notes, number, language, direction }: NotesPage): XmlElement {
  const properties = direction === 'rtl' ? { algn: 'r', rtl: 1 } : undefined;
  const lines = notes.flatMap((note) => note.text.split(/\r\n|[\r\n]/));
  const shapes = shapeTree(
    slideImage(2, []),
    placeholder({
      id: 3,
      name: 'Notes',
      kind: { type: 'body', idx: 1 },
      paragraphs: lines.map((line) => paragraph(line, language, properties)),
    }),
    placeholder({
      id: 4,
      name: 'Slide Number',
      kind: { type: 'sldNum', size: 'quarter', idx: 5 },
      paragraphs: [slideNumber(language, String(number))],
    }),
  );
  return xml('p:notes', namespaces, xml('p:cSld', {}, shapes), masterColors());
}

/** The picture of the slide on its notes page. */
function slideImage(id: number, properties: readonly XmlElement[]): XmlElement {
  const locks = xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: 'Slide Image' }),
      xml('p:cNvSpPr', {}, locks),
      xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: properties.length > 0 ? 2 : undefined })),
    ),
    xml('p:spPr', {}, properties),
  );
}
