import type { PlaceholderKind } from './drawing.js';
import { type LayoutName, layoutRow, placeholderIndex, titleKindOf } from './layout-table.js';
import type { Shape, TextShape } from './scene/scene.js';

/**
 * Placeholders of a layout by what they are for: `title`, contents from `1` to `4`, and the indexes of ours for feet,
 * kickers and captions.
 */
export type Places = ReadonlyMap<string, PlaceholderKind>;

/** The placeholders of our own layouts. */
export function ownPlaces(layout: LayoutName): Places {
  const { body: _, ...indexes } = placeholderIndex;
  const places = layoutRow(layout).placeholders.map(
    ({ kind }) => [isTitle(kind) ? 'title' : String(kind.idx), kind] as const,
  );
  return new Map<string, PlaceholderKind>([
    ['title', titleKindOf(layout)],
    ...places,
    [String(indexes.footer), { type: 'ftr', size: 'quarter', idx: indexes.footer }],
    [String(indexes.number), { type: 'sldNum', size: 'quarter', idx: indexes.number }],
  ]);
}

/** Which texts stand in which placeholders of their layout: each is filled once. */
export function placeholderKinds(
  shapes: readonly Shape[],
  places: Places,
): ReadonlyMap<Shape, PlaceholderKind> {
  const free = new Map(places);
  const cards = shapes.filter(
    (shape) => shape.kind === 'text' && shape.role === 'body' && shape.fill !== undefined,
  );
  const kinds = new Map<Shape, PlaceholderKind>();
  for (const shape of shapes) {
    // Several cards are shapes that people move about, not the content of the slide.
    if (shape.kind !== 'text' || (cards.length > 1 && cards.includes(shape))) continue;
    const key = keysOf(shape).find((candidate) => free.has(candidate));
    const kind = key === undefined ? undefined : free.get(key);
    if (key === undefined || kind === undefined) continue;
    kinds.set(shape, kind);
    free.delete(key);
  }
  return kinds;
}

const roleKeys: Readonly<Partial<Record<TextShape['role'], readonly string[]>>> = {
  title: ['title'],
  subtitle: ['1'],
  body: ['1', '2', '3', '4'],
  kicker: [String(placeholderIndex.kicker)],
  caption: [String(placeholderIndex.caption), '1'],
  footer: [String(placeholderIndex.footer)],
  number: [String(placeholderIndex.number)],
};

function keysOf({ role }: TextShape): readonly string[] {
  return roleKeys[role] ?? [];
}

/** Whether a placeholder is for the title of a slide. */
export function isTitle({ type }: PlaceholderKind): boolean {
  return type === 'title' || type === 'ctrTitle';
}
