import type { DeckMeta } from '../../model/deck.js';
import { unsealedInstance } from '../seal/pdf-seal.js';
import { writeXml, type XmlElement, xml } from '../xml.js';

/** The metadata of a deck as an XMP packet. `date` is an ISO date and time. */
export function xmpPacket(meta: DeckMeta, date: string, producer: string): string {
  const description = xml(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
    },
    xml('dc:format', {}, 'application/pdf'),
    xml('dc:title', {}, container('Alt', [meta.title], { 'xml:lang': 'x-default' })),
    meta.authors.length > 0 ? xml('dc:creator', {}, container('Seq', meta.authors)) : undefined,
    meta.description
      ? xml('dc:description', {}, container('Alt', [meta.description], { 'xml:lang': 'x-default' }))
      : undefined,
    meta.keywords.length > 0 ? xml('dc:subject', {}, container('Bag', meta.keywords)) : undefined,
    xml('dc:language', {}, container('Bag', [meta.language])),
    meta.url ? xml('dc:source', {}, meta.url) : undefined,
    meta.keywords.length > 0 ? xml('pdf:Keywords', {}, meta.keywords.join(', ')) : undefined,
    xml('pdf:Producer', {}, producer),
    xml('xmp:CreatorTool', {}, 'postdeck'),
    xml('xmp:CreateDate', {}, date),
    xml('xmp:ModifyDate', {}, date),
    xml('xmpMM:InstanceID', {}, unsealedInstance),
  );
  const packet = xml(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    xml('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description),
  );
  // XMP names its packet in processing instructions instead of an XML declaration; the id is fixed by the standard.
  const body = writeXml(packet).replace(/^<\?xml[^>]*>\n/, '');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${body}\n<?xpacket end="r"?>`;
}

function container(kind: 'Alt' | 'Seq' | 'Bag', values: readonly string[], attributes = {}): XmlElement {
  return xml(
    `rdf:${kind}`,
    {},
    values.map((value) => xml('rdf:li', attributes, value)),
  );
}
