import type { XmlElement } from '../xml.js';
import type { Medium } from './media.js';
import { office, type PartKind, partKinds } from './part-kinds.js';
import { type Relation, relate, relativePath } from './relations.js';
import { zipParts } from './zip-parts.js';

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

/** A part of ours, as far as it is written. */
export interface Entry {
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
    bytes: () => zipParts({ entries, pictures, adopted }, relations),
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
