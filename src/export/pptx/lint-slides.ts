import { type Check, finding, type LintFinding, type OfficeFile, partsIn } from './office-file.js';
import { elementsNamed, type ReadElement } from './read-xml.js';

/** Checks one part of each kind that holds shapes. */
function inDrawings(check: (root: ReadElement, part: string) => readonly LintFinding[]): Check {
  return (file) =>
    [
      'ppt/slides/',
      'ppt/slideLayouts/',
      'ppt/slideMasters/',
      'ppt/notesSlides/',
      'ppt/notesMasters/',
    ].flatMap((folder) => partsIn(file, folder).flatMap(([part, root]) => check(root, part)));
}

const shapeIdsAreUnique = inDrawings((root, part) => {
  const ids = shapeIds(root);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return twice.map((id) => finding('duplicate-id', part, `Two shapes have the id ${id}.`));
});

/** What a program falls back to is the same shape as what it knows not, and has its id. */
function shapeIds(root: ReadElement): readonly string[] {
  if (root.name === 'mc:Fallback') return [];
  const below = root.children.flatMap(shapeIds);
  return root.name === 'p:cNvPr' ? [root.attributes.get('id') ?? '', ...below] : below;
}

const sizesArePositive = inDrawings((root, part) => {
  const negative = elementsNamed(root, 'a:ext').filter(({ attributes }) =>
    ['cx', 'cy'].some((key) => attributes.has(key) && !(Number(attributes.get(key)) >= 0)),
  );
  return negative.map(() => finding('bad-size', part, 'A shape has a negative size.'));
});

const colorsAreHexadecimal = inDrawings((root, part) =>
  elementsNamed(root, 'a:srgbClr')
    .map(({ attributes }) => attributes.get('val') ?? '')
    .filter((value) => !/^[\dA-Fa-f]{6}$/.test(value))
    .map((value) => finding('bad-color', part, `"${value}" is no colour.`)),
);

const tablesAreRegular = inDrawings((root, part) =>
  elementsNamed(root, 'a:tbl').flatMap((table) => {
    const columns = elementsNamed(table, 'a:gridCol').length;
    const rows = elementsNamed(table, 'a:tr').map(({ children }) =>
      children.filter(({ name }) => name === 'a:tc'),
    );
    const spans = rows.map((cells) =>
      cells.reduce((sum, { attributes }) => sum + Number(attributes.get('gridSpan') ?? 1), 0),
    );
    // A cell that another one covers (hMerge) is counted with the span of that one.
    const merged = rows.map(
      (cells) => cells.filter(({ attributes }) => attributes.get('hMerge') === '1').length,
    );
    const wrong = spans.some((span, index) => span - (merged[index] ?? 0) !== columns);
    const empty = rows.flat().some((cell) => elementsNamed(cell, 'a:p').length === 0);
    return wrong || empty
      ? [finding('bad-table', part, 'A table has rows of different widths or a cell without a paragraph.')]
      : [];
  }),
);

const picturesAreDescribed: Check = (file) =>
  partsIn(file, 'ppt/slides/').flatMap(([part, root]) =>
    ['p:pic', 'p:graphicFrame']
      .flatMap((name) => elementsNamed(root, name))
      .filter((shape) => !isDescribed(shape))
      .map(() =>
        finding('no-description', part, 'A picture has neither a description nor the mark of decoration.'),
      ),
  );

function isDescribed(shape: ReadElement): boolean {
  const properties = elementsNamed(shape, 'p:cNvPr')[0];
  const description = properties?.attributes.get('descr') ?? '';
  return (
    description.trim() !== '' ||
    elementsNamed(shape, 'adec:decorative').some(({ attributes }) => attributes.get('val') === '1')
  );
}

/** One title a slide, with words in it: the outline and a screen reader live on it. */
const slidesHaveOneTitle: Check = (file) =>
  partsIn(file, 'ppt/slides/').flatMap(([part, root]) => {
    const titles = elementsNamed(root, 'p:sp').filter((shape) =>
      elementsNamed(shape, 'p:ph').some(({ attributes }) =>
        /^(?:title|ctrTitle)$/.test(attributes.get('type') ?? ''),
      ),
    );
    const words = titles.flatMap((title) => elementsNamed(title, 'a:t')).map(({ text }) => text.trim());
    if (titles.length !== 1) return [finding('title-count', part, `It has ${titles.length} titles.`)];
    return words.some(Boolean) ? [] : [finding('title-count', part, 'Its title has no words.')];
  });

/** Every slide is in the list of slides once, and stands on one layout. */
const slidesAreListed: Check = (file) => {
  const presentation = file.parts.get('ppt/presentation.xml');
  if (presentation === undefined)
    return [finding('missing-part', 'ppt/presentation.xml', 'The presentation is missing.')];
  const relations = new Map(
    (file.relations.get('ppt/presentation.xml') ?? []).map(({ id, target }) => [id, target]),
  );
  const listed = elementsNamed(presentation, 'p:sldId').map(({ attributes }) =>
    relations.get(attributes.get('r:id') ?? ''),
  );
  return partsIn(file, 'ppt/slides/').flatMap(([part]) => {
    const times = listed.filter((target) => target === part).length;
    const layouts = relationsOfType(file, part, 'slideLayout').length;
    return [
      ...(times === 1 ? [] : [finding('slide-list', part, `It is listed ${times} times.`)]),
      ...(layouts === 1 ? [] : [finding('slide-list', part, `It stands on ${layouts} layouts.`)]),
    ];
  });
};

/** A notes page and its slide know each other, and it is counted in the properties. */
const notesAreWhole: Check = (file) => {
  const notes = partsIn(file, 'ppt/notesSlides/');
  const said = file.parts.get('docProps/app.xml');
  const counted = said === undefined ? undefined : elementsNamed(said, 'Notes')[0]?.text;
  const miscounted = counted !== undefined && Number(counted) !== notes.length;
  return [
    ...(miscounted
      ? [finding('notes-count', 'docProps/app.xml', `It counts ${counted} notes pages of ${notes.length}.`)]
      : []),
    ...notes.flatMap(([part]) => {
      const slides = relationsOfType(file, part, 'slide');
      const known =
        slides.length === 1 && relationsOfType(file, slides[0] ?? '', 'notesSlide').includes(part);
      const masters = relationsOfType(file, part, 'notesMaster').length;
      return known && masters === 1
        ? []
        : [finding('notes-count', part, 'It does not belong to one slide and one master.')];
    }),
  ];
};

/** Every section names slides that are there, and each slide is in one section. */
const sectionsHoldSlides: Check = (file) => {
  const part = 'ppt/presentation.xml';
  const root = file.parts.get(part);
  if (root === undefined) return [];
  const ids = (name: string) => elementsNamed(root, name).map(({ attributes }) => attributes.get('id') ?? '');
  const listed = ids('p14:sldId');
  const slides = ids('p:sldId');
  if (listed.length === 0) return [];
  const isWhole = listed.length === slides.length && slides.every((id) => listed.includes(id));
  return isWhole ? [] : [finding('bad-section', part, 'The sections do not hold every slide once.')];
};

/** A placeholder takes its place and style from one of its layout: without it, it is nowhere. */
const placeholdersAreOfTheLayout: Check = (file) =>
  partsIn(file, 'ppt/slides/').flatMap(([part, root]) => {
    const layout = file.parts.get(relationsOfType(file, part, 'slideLayout')[0] ?? '');
    if (layout === undefined) return [];
    const known = new Set(elementsNamed(layout, 'p:ph').map(placeholderKey));
    const used = elementsNamed(root, 'p:ph').map(placeholderKey);
    return [
      ...used
        .filter((key) => !known.has(key))
        .map((key) => finding('lost-placeholder', part, `Its layout has no placeholder ${key}.`)),
      ...used
        .filter((key, index) => used.indexOf(key) !== index && key !== 'title')
        .map((key) => finding('lost-placeholder', part, `The placeholder ${key} is filled twice.`)),
    ];
  });

function placeholderKey({ attributes }: ReadElement): string {
  const type = attributes.get('type') ?? '';
  return /^(?:title|ctrTitle)$/.test(type) ? 'title' : (attributes.get('idx') ?? type);
}

/** A text has a paragraph, and properties come before words: PowerPoint repairs both. */
const textsAreWhole = inDrawings((root, part) => [
  ...['p:txBody', 'a:txBody']
    .flatMap((name) => elementsNamed(root, name))
    .filter((body) => !body.children.some(({ name }) => name === 'a:p'))
    .map(() => finding('bad-text', part, 'A text has no paragraph.')),
  ...elementsNamed(root, 'a:p')
    .filter(({ children }) => children.findLastIndex(({ name }) => name === 'a:pPr') > 0)
    .map(() => finding('bad-text', part, 'The properties of a paragraph come behind its words.')),
]);

function relationsOfType(file: OfficeFile, part: string, type: string): readonly string[] {
  return (file.relations.get(part) ?? [])
    .filter((relation) => relation.type === type)
    .map(({ target }) => target);
}

/** Checks of what slides, layouts and notes hold. */
export const slideChecks: readonly Check[] = [
  shapeIdsAreUnique,
  sizesArePositive,
  colorsAreHexadecimal,
  tablesAreRegular,
  picturesAreDescribed,
  slidesHaveOneTitle,
  slidesAreListed,
  notesAreWhole,
  sectionsHoldSlides,
  placeholdersAreOfTheLayout,
  textsAreWhole,
];
