import { type Check, finding, type OfficeFile } from './office-file.js';
import { elementsNamed, type ReadElement } from './read-xml.js';

const contentTypes = '[Content_Types].xml';

/** Every part has a type of its own or of its ending, and every type has a part. */
const typesMatchParts: Check = (file) => {
  const types = file.parts.get(contentTypes);
  if (types === undefined)
    return [finding('missing-part', contentTypes, 'The types of all parts are missing.')];
  const values = (element: string, attribute: string) =>
    new Set(elementsNamed(types, element).map(({ attributes }) => attributes.get(attribute) ?? ''));
  const overrides = values('Override', 'PartName');
  const endings = values('Default', 'Extension');
  const untyped = partNames(file).filter((name) => {
    const ending = name.split('.').at(-1) ?? '';
    // "application/xml" says nothing of what a part is for.
    return !overrides.has(`/${name}`) && (ending === 'xml' || !endings.has(ending));
  });
  const phantoms = [...overrides].filter((name) => !(name.slice(1) in file.files));
  return [
    ...untyped.map((name) => finding('untyped-part', name, 'It has no content type.')),
    ...phantoms.map((name) => finding('phantom-type', name, 'It has a content type, but is not there.')),
  ];
};

const relationsResolve: Check = (file) =>
  [...file.relations].flatMap(([part, relations]) =>
    relations
      .filter(({ external, target }) => !external && !(target in file.files))
      .map(({ id, target }) =>
        finding('dangling-relation', part, `${id} leads to ${target}, which is not there.`),
      ),
  );

/** Every `r:id`, `r:embed` and `r:link` names a relation of its part. */
const relationsExist: Check = (file) =>
  [...file.parts].flatMap(([part, root]) => {
    const known = new Set((file.relations.get(part) ?? []).map(({ id }) => id));
    return usedRelations(root)
      .filter((id) => !known.has(id))
      .map((id) => finding('unknown-relation', part, `It uses ${id}, which is no relation of it.`));
  });

function usedRelations(element: ReadElement): readonly string[] {
  const own = [...element.attributes].filter(([name]) => name.startsWith('r:')).map(([, value]) => value);
  return [...own, ...element.children.flatMap(usedRelations)];
}

const nothingIsOrphaned: Check = (file) => {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { external, target } of file.relations.get(name) ?? []) if (!external) visit(target);
  };
  visit('');
  return partNames(file)
    .filter((name) => !reached.has(name))
    .map((name) => finding('orphan-part', name, 'Nothing refers to it.'));
};

const themesServeOneMaster: Check = (file) => {
  const users = [...file.relations].flatMap(([part, relations]) =>
    /Masters\//.test(part)
      ? relations.filter(({ type }) => type === 'theme').map(({ target }) => target)
      : [],
  );
  return repeated(users).map((theme) => finding('shared-theme', theme, 'It serves two masters.'));
};

/** What a medium starts with, by its ending. */
const signatures: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
};

const mediaAreWhatTheySay: Check = (file) =>
  Object.entries(file.files).flatMap(([name, bytes]) => {
    const signature = signatures[name.split('.').at(-1) ?? ''];
    const fits = signature === undefined || signature.every((byte, index) => bytes[index] === byte);
    return fits ? [] : [finding('bad-media', name, 'Its bytes are something else than its ending says.')];
  });

const harmless = /^(?:https?:\/\/|mailto:)[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

const addressesAreHarmless: Check = (file) =>
  [...file.relations].flatMap(([part, relations]) =>
    relations
      .filter(
        ({ external, target }) => external && (!harmless.test(target) || /%(?![\dA-Fa-f]{2})/.test(target)),
      )
      .map(({ target }) => finding('bad-address', part, `It links to ${target}.`)),
  );

/** Ids of slides, masters and layouts are one sequence each, above their lowest value. */
const listedIdsAreUnique: Check = (file) => {
  const roots = [...file.parts].filter(([name]) =>
    /^ppt\/(?:presentation|slideMasters\/[^/]+)\.xml$/.test(name),
  );
  const listed = (names: readonly string[]) =>
    roots
      .flatMap(([, root]) => names.flatMap((name) => elementsNamed(root, name)))
      .map(({ attributes }) => attributes.get('id') ?? '');
  return [
    ...idFindings(listed(['p:sldId']), 256, 2 ** 31),
    ...idFindings(listed(['p:sldMasterId', 'p:sldLayoutId']), 2 ** 31, 2 ** 32),
  ];
};

function idFindings(ids: readonly string[], from: number, below: number) {
  const outside = ids.filter((id) => !(Number(id) >= from && Number(id) < below));
  return [
    ...repeated(ids).map((id) =>
      finding('duplicate-id', 'ppt/presentation.xml', `The id ${id} is given twice.`),
    ),
    ...outside.map((id) =>
      finding('duplicate-id', 'ppt/presentation.xml', `The id ${id} is out of its range.`),
    ),
  ];
}

/** Checks of how the parts hang together. */
export const packageChecks: readonly Check[] = [
  typesMatchParts,
  relationsResolve,
  relationsExist,
  nothingIsOrphaned,
  themesServeOneMaster,
  mediaAreWhatTheySay,
  addressesAreHarmless,
  listedIdsAreUnique,
];

function partNames(file: OfficeFile): readonly string[] {
  return Object.keys(file.files).filter(
    (name) => name !== contentTypes && !name.endsWith('.rels') && !name.endsWith('/'),
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
