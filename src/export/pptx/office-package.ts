import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeXml, type XmlElement, xml } from '../xml.js';
import type { Medium } from './media.js';
import { escapeCodes, withSplitRuns } from './office-codes.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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
  extendedProperties: {
    type: 'officedocument.extended-properties+xml',
    relation: `${office}/extended-properties`,
  },
} as const satisfies Record<string, { readonly type: string; readonly relation: string }>;

export type PartKind = keyof typeof partKinds;

/** A part of the file: XML with relations to other parts, or a picture. */
export interface Part {
  /** Path in the file, without a slash before it. */
  readonly name: string;
  readonly relation: string;
}

/** A part that is being written. */
export interface XmlPart extends Part {
  /** Refers to another part; returns the id of the relation. */
  relate(part: Part): string;
  /** Refers to an address outside the file; returns the id of the relation. */
  link(url: string): string;
  /** Sets the content, once. */
  write(root: XmlElement): void;
}

/** A part that is taken over from another file as it is. */
export interface AdoptedPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** The whole content type. */
  readonly contentType: string;
  /** The kind of relation by which others refer to it. */
  readonly relation: string;
  /** To other parts of that file, by their names. */
  readonly relations: readonly { readonly id: string; readonly type: string; readonly target: string }[];
}

/** An Office file under construction: content types and relations are collected from what is added. */
export interface OfficePackage {
  add(kind: PartKind, name: string): XmlPart;
  /** Takes over a part of another file; its name must be free. */
  adopt(part: AdoptedPart): Part;
  /** Whether a part bears a name. */
  has(name: string): boolean;
  /** Adds a picture; one with the same bytes is added once. */
  addPicture(medium: Medium): Part;
  /** The part that the file is about, or one about the file. */
  relate(part: Part): void;
  /** The finished file. Fails when a part was added and not written. */
  bytes(): Uint8Array;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

interface Entry {
  readonly kind: PartKind;
  readonly relations: Relation[];
  root: XmlElement | undefined;
}

/** Starts an empty Office file. */
export function createOfficePackage(): OfficePackage {
  const entries = new Map<string, Entry>();
  const pictures = new Map<string, Uint8Array>();
  const adopted = new Map<string, AdoptedPart>();
  const relations: Relation[] = [];
  const has = (name: string) => entries.has(name) || pictures.has(name) || adopted.has(name);
  return {
    has,
    adopt: (part) => {
      if (has(part.name)) throw new Error(`The part ${part.name} is added twice.`);
      adopted.set(part.name, part);
      return { name: part.name, relation: part.relation };
    },
    add: (kind, name) => {
      if (has(name)) throw new Error(`The part ${name} is added twice.`);
      const entry: Entry = { kind, relations: [], root: undefined };
      entries.set(name, entry);
      return partOf(name, entry);
    },
    addPicture: ({ bytes, extension }) => {
      const known = [...pictures].find(([, other]) => sameBytes(other, bytes))?.[0];
      const name = known ?? freeName(extension, pictures.size + 1, has);
      pictures.set(name, bytes);
      return { name, relation: `${office}/image` };
    },
    relate: (part) => void relate(relations, part.relation, part.name, false),
    bytes: () => zip({ entries, pictures, adopted }, relations),
  };
}

/** Pictures are counted; a file that parts were taken over from has some already. */
function freeName(extension: string, first: number, has: (name: string) => boolean): string {
  for (let number = first; ; number += 1) {
    const name = `ppt/media/image${number}.${extension}`;
    if (!has(name)) return name;
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function partOf(name: string, entry: Entry): XmlPart {
  return {
    name,
    relation: partKinds[entry.kind].relation,
    relate: (part) => relate(entry.relations, part.relation, relativePath(name, part.name), false),
    link: (url) => relate(entry.relations, `${office}/hyperlink`, url, true),
    write: (root) => {
      entry.root = root;
    },
  };
}

/** The same target is one relation, however often it is referred to. */
function relate(relations: Relation[], type: string, target: string, external: boolean): string {
  const known = relations.find((relation) => relation.type === type && relation.target === target);
  if (known !== undefined) return known.id;
  const id = `rId${relations.length + 1}`;
  relations.push({ id, type, target, external });
  return id;
}

function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** All parts of a file by their names. */
interface Parts {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly adopted: ReadonlyMap<string, AdoptedPart>;
}

function zip(parts: Parts, relations: readonly Relation[]): Uint8Array {
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

function relationsName(name: string): string {
  return name.replace(/([^/]+)$/, '_rels/$1.rels');
}

function relationships(relations: readonly Relation[]): XmlElement {
  return xml(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    relations.map(({ id, type, target, external }) =>
      xml('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    ),
  );
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
