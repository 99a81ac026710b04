import type { Box } from '../../../browser/browser.js';
import { emuPerPixel, type PlaceholderKind } from '../drawing.js';
import { elementsNamed, type ReadElement } from '../read-xml.js';
import type { TemplateLayout, TemplatePlace } from './template.js';

/** Hundredths of a point in a px. */
const hundredthsOfPixel = 75;

/** Insets of a text as Office has them when nobody says: a tenth and a twentieth of an inch. */
const defaultInset = { across: 9.6, down: 4.8 };

/** What placeholders inherit from. */
export interface Ancestors {
  readonly master: ReadElement;
  /** Colours of the theme by their slots. */
  readonly colors: ReadonlyMap<string, string>;
}

/** A layout with its placeholders; what they do not say themselves they have from the master. */
export function readLayout(part: string, root: ReadElement, { master, colors }: Ancestors): TemplateLayout {
  const above = placeholdersOf(master);
  const places = placeholdersOf(root).flatMap((shape): readonly TemplatePlace[] => {
    const inherited = above.find((other) => roleOf(other) === roleOf(shape));
    const box = boxOf(shape) ?? (inherited && boxOf(inherited));
    if (box === undefined) return [];
    const [place] = elementsNamed(shape, 'p:ph');
    return [
      {
        kind: kindOf(place),
        isVertical: place?.attributes.get('orient') === 'vert',
        box,
        inset: insetOf(shape, inherited),
        ...colorOf(stylesOf(shape, inherited, master), { master, colors }),
        sizes: sizesOf(stylesOf(shape, inherited, master)),
      },
    ];
  });
  const name = elementsNamed(root, 'p:cSld')[0]?.attributes.get('name') ?? '';
  return { part, name, type: root.attributes.get('type') ?? '', places };
}

function placeholdersOf(root: ReadElement): readonly ReadElement[] {
  return elementsNamed(root, 'p:sp').filter((shape) => elementsNamed(shape, 'p:ph').length > 0);
}

function kindOf(place: ReadElement | undefined): PlaceholderKind {
  const [type, idx, size] = ['type', 'idx', 'sz'].map((name) => place?.attributes.get(name));
  return {
    ...(type === undefined ? {} : { type }),
    ...(idx === undefined || !/^\d+$/.test(idx) ? {} : { idx: Number(idx) }),
    ...(size === 'half' || size === 'quarter' ? { size } : {}),
  };
}

/** The master has five placeholders; all kinds of contents inherit from its body. */
function roleOf(shape: ReadElement): string {
  const type = elementsNamed(shape, 'p:ph')[0]?.attributes.get('type') ?? 'body';
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return /^(?:ftr|sldNum|dt)$/.test(type) ? type : 'body';
}

function boxOf(shape: ReadElement): Box | undefined {
  const frame = elementsNamed(shape, 'a:xfrm')[0];
  const [offset, extent] = ['a:off', 'a:ext'].map((name) =>
    frame?.children.find((child) => child.name === name),
  );
  const numbers = [
    offset?.attributes.get('x'),
    offset?.attributes.get('y'),
    extent?.attributes.get('cx'),
    extent?.attributes.get('cy'),
  ].map((value) => Number(value ?? Number.NaN) / emuPerPixel);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return numbers.every(Number.isFinite) && width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function insetOf(shape: ReadElement, inherited: ReadElement | undefined): TemplatePlace['inset'] {
  const value = (name: string) => {
    for (const element of [shape, inherited]) {
      const given = element && elementsNamed(element, 'a:bodyPr')[0]?.attributes.get(name);
      if (given !== undefined && Number.isFinite(Number(given))) return Number(given) / emuPerPixel;
    }
    return undefined;
  };
  return { across: value('lIns') ?? defaultInset.across, down: value('tIns') ?? defaultInset.down };
}

const levels = [1, 2, 3, 4, 5] as const;
const stylesOfRoles: Readonly<Record<string, string>> = { title: 'p:titleStyle', body: 'p:bodyStyle' };

/** Where the looks of a placeholder's text stand: its own, the master's placeholder, the master's styles. */
function stylesOf(
  shape: ReadElement,
  inherited: ReadElement | undefined,
  master: ReadElement,
): readonly ReadElement[] {
  const lists = [shape, inherited].flatMap((element) =>
    element === undefined ? [] : elementsNamed(element, 'a:lstStyle'),
  );
  return [...lists, ...elementsNamed(master, stylesOfRoles[roleOf(shape)] ?? 'p:otherStyle')];
}

function looksAt(styles: readonly ReadElement[], level: number): readonly ReadElement[] {
  return styles.flatMap((style) =>
    elementsNamed(style, `a:lvl${level}pPr`).flatMap((one) => elementsNamed(one, 'a:defRPr')),
  );
}

function sizesOf(styles: readonly ReadElement[]): readonly [number, ...number[]] {
  const [first, ...rest] = levels.map((level) => {
    const size = looksAt(styles, level).find(({ attributes }) => Number(attributes.get('sz')) > 0);
    return size === undefined ? undefined : Number(size.attributes.get('sz')) / hundredthsOfPixel;
  });
  const own = first ?? 24;
  return [own, ...rest.map((size) => size ?? own)];
}

/** The colour of the first level. */
function colorOf(styles: readonly ReadElement[], { master, colors }: Ancestors): { readonly color?: string } {
  const fill = looksAt(styles, 1)
    .flatMap(({ children }) => children.filter(({ name }) => name === 'a:solidFill'))
    .at(0);
  const [color] = fill?.children ?? [];
  const value = color?.attributes.get('val') ?? '';
  if (color?.name === 'a:srgbClr') return { color: value.toUpperCase() };
  if (color?.name !== 'a:schemeClr') return {};
  const slot = elementsNamed(master, 'p:clrMap')[0]?.attributes.get(value) ?? value;
  const rgb = colors.get(slot);
  return rgb === undefined ? {} : { color: rgb };
}
