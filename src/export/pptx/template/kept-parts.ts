import { strToU8 } from 'fflate';
import { writeXml } from '../../xml.js';
import type { OfficeFile, Relation } from '../office-file.js';
import type { AdoptedPart } from '../office-package.js';
import { elementsNamed } from '../read-xml.js';
import { toXml, withoutRelations } from './to-xml.js';

/** What of a template is kept. */
export interface KeptParts {
  readonly parts: readonly AdoptedPart[];
  readonly masters: readonly { readonly id: string; readonly part: string }[];
  readonly notesMaster?: string;
  readonly extras: readonly string[];
}

/** What a presentation, a master or a layout may bring along: no slides, no programs, no data, nothing outside. */
const keptRelations: ReadonlySet<string> = new Set([
  'slideMaster',
  'slideLayout',
  'theme',
  'themeOverride',
  'image',
  'hdphoto',
  'notesMaster',
  'presProps',
  'viewProps',
  'tableStyles',
]);

const extraRelations: ReadonlySet<string> = new Set(['presProps', 'viewProps', 'tableStyles']);

/** The parts below the presentation, without all that refers to what is left out; `mended` are to be written anew. */
export function keptParts(file: OfficeFile, main: string, mended: ReadonlySet<string>): KeptParts {
  const parts = new Map<string, AdoptedPart>();
  const relationsOfMain = kept(file, main);
  const waiting = [...relationsOfMain];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (parts.has(next.target)) continue;
    parts.set(next.target, adopt(file, next, mended.has(next.target)));
    waiting.push(...kept(file, next.target));
  }
  const root = file.parts.get(main);
  const masters = root === undefined ? [] : elementsNamed(root, 'p:sldMasterId');
  const notesMaster = relationsOfMain.find(({ type }) => type === 'notesMaster')?.target;
  return {
    parts: [...parts.values()],
    masters: masters.flatMap(({ attributes }, index) => {
      const part = relationsOfMain.find(({ id }) => id === attributes.get('r:id'))?.target;
      return part === undefined ? [] : [{ id: attributes.get('id') ?? String(2 ** 31 + index * 1000), part }];
    }),
    ...(notesMaster === undefined ? {} : { notesMaster }),
    extras: relationsOfMain.filter(({ type }) => extraRelations.has(type)).map(({ target }) => target),
  };
}

function kept(file: OfficeFile, part: string): readonly Relation[] {
  return (file.relations.get(part) ?? []).filter(
    ({ type, target, external }) => !external && keptRelations.has(type) && file.files[target] !== undefined,
  );
}

/** A part with its relations; it is written anew only where it says something of one that is gone. */
function adopt(file: OfficeFile, { target: name, relationType }: Relation, isMended: boolean): AdoptedPart {
  const relations = kept(file, name);
  const ids = new Set(relations.map(({ id }) => id));
  const gone = (file.relations.get(name) ?? []).filter(({ id }) => !ids.has(id));
  const root = file.parts.get(name);
  const content = file.files[name] ?? new Uint8Array();
  return {
    name,
    content:
      (gone.length === 0 && !isMended) || root === undefined
        ? content
        : strToU8(writeXml(toXml(withoutRelations(root, new Set(gone.map(({ id }) => id)))))),
    contentType: contentTypeOf(file, name),
    relation: relationType,
    relations: relations.map(({ id, relationType: type, target }) => ({ id, type, target })),
  };
}

function contentTypeOf({ parts }: OfficeFile, name: string): string {
  const types = parts.get('[Content_Types].xml');
  const ending = name.split('.').at(-1)?.toLowerCase();
  const declared = [
    ...(types === undefined ? [] : elementsNamed(types, 'Override')).filter(
      ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    ),
    ...(types === undefined ? [] : elementsNamed(types, 'Default')).filter(
      ({ attributes }) => attributes.get('Extension')?.toLowerCase() === ending,
    ),
  ];
  return declared[0]?.attributes.get('ContentType') ?? 'application/octet-stream';
}
