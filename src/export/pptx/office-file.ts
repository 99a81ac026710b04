import { strFromU8, unzipSync } from 'fflate';
import { elementsNamed, type ReadElement, readXml } from './read-xml.js';

export type LintRule =
  | 'not-a-zip'
  | 'missing-part'
  | 'not-well-formed'
  | 'untyped-part'
  | 'phantom-type'
  | 'dangling-relation'
  | 'unknown-relation'
  | 'orphan-part'
  | 'duplicate-id'
  | 'shared-theme'
  | 'title-count'
  | 'notes-count'
  | 'no-description'
  | 'bad-size'
  | 'bad-media'
  | 'bad-address'
  | 'bad-table'
  | 'bad-color'
  | 'slide-list'
  | 'bad-section'
  | 'lost-placeholder'
  | 'bad-text';

/** Something in a file for which PowerPoint would offer a repair, or that shuts somebody out. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly part: string;
  readonly message: string;
}

/** A relation of a part to another, or to an address. */
export interface Relation {
  readonly id: string;
  /** The last word of its kind, e.g. `slideLayout`. */
  readonly type: string;
  /** The whole kind, an address. */
  readonly relationType: string;
  /** The name of a part, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** A file, opened. */
export interface OfficeFile {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly parts: ReadonlyMap<string, ReadElement>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
}

/** One thing that is looked for. */
export type Check = (file: OfficeFile) => readonly LintFinding[];

/** Opens a file; what is broken in it is reported and left out. */
export function openOfficeFile(bytes: Uint8Array): {
  readonly file: OfficeFile;
  readonly broken: readonly LintFinding[];
} {
  const files = unzip(bytes);
  if (files === undefined)
    return { file: emptyFile, broken: [finding('not-a-zip', '', 'It is no zip archive.')] };
  const parts = new Map<string, ReadElement>();
  const broken: LintFinding[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, readXml(strFromU8(content)));
    } catch (error) {
      broken.push(finding('not-well-formed', name, error instanceof Error ? error.message : String(error)));
    }
  }
  return { file: { files, parts, relations: relationsOf(parts) }, broken };
}

const emptyFile: OfficeFile = { files: {}, parts: new Map(), relations: new Map() };

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** A finding of a check. */
export function finding(rule: LintRule, part: string, message: string): LintFinding {
  return { rule, part, message };
}

/** Relations by the part that has them; those of the whole file under an empty name. */
export function relationsOf(
  parts: ReadonlyMap<string, ReadElement>,
): ReadonlyMap<string, readonly Relation[]> {
  const entries = [...parts].flatMap(([name, root]) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (match === null) return [];
    const [, folder = '', file = ''] = match;
    return [
      [
        folder + file,
        elementsNamed(root, 'Relationship').map((element) => relationOf(element, folder)),
      ] as const,
    ];
  });
  return new Map(entries);
}

function relationOf(element: ReadElement, folder: string): Relation {
  const external = element.attributes.get('TargetMode') === 'External';
  const target = element.attributes.get('Target') ?? '';
  return {
    id: element.attributes.get('Id') ?? '',
    type: (element.attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    relationType: element.attributes.get('Type') ?? '',
    target: external ? target : resolvePath(folder, target),
    external,
  };
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** Parts in a folder, in the order of their names; relations are not parts. */
export function partsIn(file: OfficeFile, folder: string): readonly (readonly [string, ReadElement])[] {
  return [...file.parts].filter(([name]) => name.startsWith(folder) && !name.includes('_rels/'));
}
