import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeXml, type XmlElement, xml } from '../xml.js';
import type { Medium } from './media.js';
import { escapeCodes, withSplitRuns } from './office-codes.js';
import type { AdoptedPart, Entry } from './office-package.js';
import { partKinds } from './part-kinds.js';
import { type Relation, relationships, relationsName, relativePath } from './relations.js';

/** All parts of a file by their names. */
export interface Parts {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly adopted: ReadonlyMap<string, AdoptedPart>;
}

/** The bytes of an Office file: the same parts give the same bytes. Fails when a part is not written. */
export function zipParts(parts: Parts, relations: readonly Relation[]): Uint8Array {
  const { entries, pictures, adopted } = parts;
  const files: Zippable = {
    // PowerPoint wants the content types first.
    '[Content_Types].xml': encode(contentTypes(parts)),
    '_rels/.rels': encode(relationships(relations)),
  };
  for (const [name, entry] of entries) {
    if (entry.root === undefined) throw new Error(`The part ${name} is not written.`);
    files[name] = strToU8(writeXml(withSplitRuns(entry.root), escapeCodes));
    if (entry.relations.length > 0) files[relationsName(name)] = encode(relationships(entry.relations));
  }
  for (const [name, part] of adopted) {
    files[name] = part.content;
    if (part.relations.length > 0) files[relationsName(name)] = encode(relationships(adoptedRelations(part)));
  }
  // Pictures are compressed already, but for drawings.
  for (const [name, bytes] of pictures) files[name] = [bytes, { level: name.endsWith('.svg') ? 6 : 0 }];
  // The earliest moment that a zip archive can hold; it keeps local time, whatever the zone is.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
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
    [...entries].map(([name, { kind }]) =>
      xml('Override', {
        PartName: `/${name}`,
        ContentType: `application/vnd.openxmlformats-${partKinds[kind].type}`,
      }),
    ),
    [...adopted.values()].map(({ name, contentType }) =>
      xml('Override', { PartName: `/${name}`, ContentType: contentType }),
    ),
  );
}
