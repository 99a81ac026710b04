import { type LayoutName, layoutRow, placeholderIndex } from '../layout-table.js';
import type { TemplateLayout, TemplatePlace } from './template.js';

/** Layouts that do instead, in order, where a template lacks one. */
const instead: Readonly<Record<LayoutName, readonly LayoutName[]>> = {
  'Title Slide': ['Section Header', 'Title Only', 'Title and Content'],
  'Title and Content': ['Content with Caption', 'Two Content', 'Title Only'],
  'Section Header': ['Title Slide', 'Title Only', 'Title and Content'],
  'Two Content': ['Comparison', 'Title and Content'],
  Comparison: ['Two Content', 'Title and Content'],
  'Content with Caption': ['Title and Content'],
  Blank: ['Title Only', 'Title and Content'],
  'Title Only': ['Title and Content'],
  Statement: ['Title and Content'],
  Agenda: ['Title and Content'],
  Steps: ['Title and Content'],
  Quote: ['Title and Content'],
  'Big Number': ['Title and Content'],
  Callout: ['Title and Content'],
  Code: ['Title Only', 'Title and Content'],
  Table: ['Title Only', 'Title and Content'],
  Picture: ['Title Only', 'Title and Content'],
  'Picture and Content': ['Two Content', 'Title and Content'],
  Takeaways: ['Title and Content'],
  Resources: ['Title and Content'],
};

/** Layouts that Office itself names by their kind; all others of ours are of the kind of ordinary contents. */
const ownKinds: ReadonlySet<LayoutName> = new Set([
  'Title Slide',
  'Title and Content',
  'Section Header',
  'Two Content',
  'Comparison',
  'Content with Caption',
  'Blank',
  'Title Only',
]);

/**
 * The layout of a template for one of ours: by its name, by its kind (a template in another language names them
 * otherwise), by its placeholders, and at last one that has a title.
 */
export function chooseLayout(
  name: LayoutName,
  layouts: readonly TemplateLayout[],
): TemplateLayout | undefined {
  for (const wanted of [name, ...instead[name]]) {
    const found =
      layouts.find((layout) => layout.name.trim().toLowerCase() === wanted.toLowerCase()) ??
      (ownKinds.has(wanted)
        ? (layouts.find(({ type }) => type === layoutRow(wanted).type) ??
          layouts.find((layout) => hasPlacesOf(wanted, layout)))
        : undefined);
    if (found !== undefined) return found;
  }
  return layouts.find((layout) => titleOf(layout) !== undefined) ?? layouts[0];
}

/** The title's placeholder. */
export function titleOf({ places }: TemplateLayout): TemplatePlace | undefined {
  return places.find(({ kind, isVertical }) => isTitle(kind.type) && !isVertical);
}

function isTitle(type: string | undefined): boolean {
  return type === 'title' || type === 'ctrTitle';
}

/**
 * Placeholders for text and contents, in their order. Those for pictures and charts alone hold no text, and a small
 * one is for a line above or below the contents, but where there are as many as in a comparison.
 */
export function contentPlaces({ places }: TemplateLayout): readonly TemplatePlace[] {
  const all = places.filter(
    ({ kind, isVertical }) => !isVertical && /^(?:body|subTitle|obj|)$/.test(kind.type ?? ''),
  );
  const large = all.filter(({ kind }) => kind.type !== 'body' || kind.size !== 'quarter');
  return all.length >= 4 || large.length === 0 ? all : large;
}

/** Whether a layout has the placeholders of one of Office's kinds. */
function hasPlacesOf(wanted: LayoutName, layout: TemplateLayout): boolean {
  const title = titleOf(layout);
  const contents = contentPlaces(layout);
  const large = contents.filter(({ kind }) => kind.type !== 'body' && kind.type !== 'subTitle');
  if (layout.places.some(({ isVertical }) => isVertical)) return false;
  switch (wanted) {
    case 'Title Slide':
      return title?.kind.type === 'ctrTitle' || contents.some(({ kind }) => kind.type === 'subTitle');
    case 'Title and Content':
      return title !== undefined && contents.length === 1 && contents[0]?.kind.type !== 'subTitle';
    case 'Two Content':
      return title !== undefined && large.length === 2 && contents.length === 2;
    case 'Comparison':
      return title !== undefined && contents.length === 4 && large.length === 2;
    case 'Title Only':
      return title !== undefined && contents.length === 0;
    default:
      return false;
  }
}

/** Placeholders for the lines above a title and below a picture, which files of our own have. */
export const lineIndexes = [placeholderIndex.kicker, placeholderIndex.caption] as const;

/** The placeholder of a layout for such a line. */
export function linePlace(
  { places }: TemplateLayout,
  index: (typeof lineIndexes)[number],
): TemplatePlace | undefined {
  return places.find(({ kind }) => kind.type === 'body' && kind.size === 'quarter' && kind.idx === index);
}
