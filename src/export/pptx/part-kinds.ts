/** What the kinds of relations inside of an Office file begin with. */
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** Every kind of part: its content type (behind `application/vnd.openxmlformats-`), and the relation by which others refer to it. */
export const partKinds = {
  presentation: {
    type: 'officedocument.presentationml.presentation.main+xml',
    relation: `${office}/officeDocument`,
  },
  slide: { type: 'officedocument.presentationml.slide+xml', relation: `${office}/slide` },
  slideMaster: { type: 'officedocument.presentationml.slideMaster+xml', relation: `${office}/slideMaster` },
  slideLayout: { type: 'officedocument.presentationml.slideLayout+xml', relation: `${office}/slideLayout` },
  notesMaster: { type: 'officedocument.presentationml.notesMaster+xml', relation: `${office}/notesMaster` },
  notesSlide: { type: 'officedocument.presentationml.notesSlide+xml', relation: `${office}/notesSlide` },
  theme: { type: 'officedocument.theme+xml', relation: `${office}/theme` },
  presentationProperties: {
    type: 'officedocument.presentationml.presProps+xml',
    relation: `${office}/presProps`,
  },
  viewProperties: { type: 'officedocument.presentationml.viewProps+xml', relation: `${office}/viewProps` },
  tableStyles: { type: 'officedocument.presentationml.tableStyles+xml', relation: `${office}/tableStyles` },
  coreProperties: { type: 'package.core-properties+xml', relation: `${metadata}/core-properties` },
  customProperties: {
    type: 'officedocument.custom-properties+xml',
    relation: `${office}/custom-properties`,
  },
  extendedProperties: {
    type: 'officedocument.extended-properties+xml',
    relation: `${office}/extended-properties`,
  },
} as const satisfies Record<string, { readonly type: string; readonly relation: string }>;

/** A kind of part. */
export type PartKind = keyof typeof partKinds;
