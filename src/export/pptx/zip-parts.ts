import { strToU8, type Zippable, zipSync } from 'fflate';
import { sealPart, sealProperties } from '../seal/pptx-seal.js';
import { writeXml, type XmlElement, xml } from '../xml.js';
import type { Medium } from './media.js';
import { escapeCodes, withSplitRuns } from './office-codes.js';
import type { AdoptedPart, Entry } from './office-package.js';
import { type PartKind, partKinds } from './part-kinds.js';
import { type Relation, relate, relationships, relationsName, relativePath } from './relations.js';

/** All parts of a file by their names. */
export interface Parts {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly adopted: ReadonlyMap<string, AdoptedPart>;
}

/** The bytes of an Office file, sealed: the same parts give the same bytes. Fails when a part is not written. */
export function zipParts(parts: Parts, relations: readonly Relation[]): Uint8Array {
  const files = filesOf(parts, withSealPart(relations));
  files.set(sealPart, encode(sealProperties(files)));
  const packed: Zippable = {};
  // Pictures are compressed already, but for drawings.
  const stored = (name: string) => parts.pictures.has(name) && !name.endsWith('.svg');
  for (const [name, content] of files) packed[name] = stored(name) ? [content, { level: 0 }] : content;
  // The earliest moment that a zip archive can hold; it keeps local time, whatever the zone is.
  return zipSync(packed, { mtime: new Date(1980, 0, 1), level: 6 });
}

function withSealPart(relations: readonly Relation[]): readonly Relation[] {
  const all = [...relations];
  relate(all, partKinds.customProperties.relation, sealPart, false);
  return all;
}

/** Every file of the archive but the seal, by its name. */
function filesOf(parts: Parts, relations: readonly Relation[]): Map<string, Uint8Array> {
  const { entries, pictures, adopted } = parts;
  // PowerPoint wants the content types first.
  const files = new Map([
    ['[Content_Types].xml', encode(contentTypes(parts))],
    ['_rels/.rels', encode(relationships(relations))],
  ]);
  for (const [name, entry] of entries) {
    if (entry.root === undefined) throw new Error(`The part ${name} is not written.`);
    files.set(name, strToU8(writeXml(withSplitRuns(entry.root), escapeCodes)));
    if (entry.relations.length > 0) files.set(relationsName(name), encode(relationships(entry.relations)));
  }
  for (const [name, part] of adopted) {
    files.set(name, part.content);
    if (part.relations.length > 0)
      files.set(relationsName(name), encode(relationships(adoptedRelations(part))));
  }
  for (const [name, bytes] of pictures) files.set(name, bytes);
  return files;
}

function adoptedRelations({ name, relations }: AdoptedPart): readonly Relation[] {
  return relations.map(({ id, type, target }) => ({
    id,
    type,
    target: relativePath(name, target),
    external: false,
  }));
}

function encode(root: XmlElement): Uint8Array {
  return strToU8(writeXml(root));
}

const pictureTypes: Readonly<Record<Medium['extension'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

function contentTypes({ entries, pictures, adopted }: Parts): XmlElement {
  const endings = new Set([...pictures.keys()].map((name) => name.split('.').at(-1)));
  return xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    Object.entries(pictureTypes).flatMap(([ending, type]) =>
      endings.has(ending) ? [xml('Default', { Extension: ending, ContentType: type })] : [],
    ),
    [...entries].map(([name, { kind }]) => ownType(name, kind)),
    ownType(sealPart, 'customProperties'),
    [...adopted.values()].map(({ name, contentType }) =>
      xml('Override', { PartName: `/${name}`, ContentType: contentType }),
    ),
  );
}

function ownType(name: string, kind: PartKind): XmlElement {
  return xml('Override', {
    PartName: `/${name}`,
    ContentType: `application/vnd.openxmlformats-${partKinds[kind].type}`,
  });
}
