import type { DeckMeta } from '../../model/deck.js';
import { documentDate, isoMoment } from '../document-date.js';
import { type XmlElement, xml } from '../xml.js';

/** Title, author and the rest of what a file manager shows. */
export function corePropertiesPart(meta: DeckMeta): XmlElement {
  const date = isoMoment(documentDate(meta.date));
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, meta.title),
    meta.description ? xml('dc:subject', {}, meta.description) : undefined,
    xml('dc:creator', {}, meta.authors.join('; ')),
    meta.keywords.length > 0 ? xml('cp:keywords', {}, meta.keywords.join(', ')) : undefined,
    xml('dcterms:created', moment, date),
    xml('dcterms:modified', moment, date),
    xml('dc:language', {}, meta.language),
  );
}

/** Counts, and which program wrote the file. */
export function extendedPropertiesPart(slides: number, notes: number): XmlElement {
  return xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Application', {}, 'postdeck'),
    xml('Slides', {}, String(slides)),
    xml('Notes', {}, String(notes)),
  );
}
