import { type XmlElement, xml } from '../xml.js';

/** That one part of a file refers to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The same target is one relation, however often it is referred to. */
export function relate(relations: Relation[], type: string, target: string, external: boolean): string {
  const known = relations.find((relation) => relation.type === type && relation.target === target);
  if (known !== undefined) return known.id;
  const id = `rId${relations.length + 1}`;
  relations.push({ id, type, target, external });
  return id;
}

/** The path from one part of a file to another, both from its root. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

/** The content of the part that holds relations. */
export function relationships(relations: readonly Relation[]): XmlElement {
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

/** The name of the part that holds the relations of another. */
export function relationsName(name: string): string {
  return name.replace(/([^/]+)$/, '_rels/$1.rels');
}
