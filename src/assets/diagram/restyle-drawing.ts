import { drawingFont, drawingMono, type Palette } from '../palette.js';
import { type SvgElement, type SvgNode, svgElement, textOf } from '../svg/svg-tree.js';
import { contrastingInk } from './contrasting-ink.js';
import { revealLabel } from './label-text.js';

/** The drawing's size against the library's: its 13 px become 26, readable on a slide. */
const scale = 2;
/** Blank that the library leaves around kinds for which it knows no padding, by a class that only they have. */
const blankOf: readonly (readonly [className: string, blank: number])[] = [
  ['lifeline', 22],
  ['class-node', 32],
  ['entity', 32],
];

/**
 * The library's drawing without its style sheet: colours as values instead of CSS variables (which only browsers
 * know: PowerPoint and librsvg draw black boxes), stronger lines, our fonts, labels as they were meant.
 */
export function restyleDrawing(root: SvgElement, palette: Palette): SvgElement {
  const blank = blankOf.find(([name]) => root.children.some((child) => classOf(child) === name))?.[1] ?? 0;
  const width = Number.parseFloat(root.attributes.width ?? '') - 2 * blank;
  const height = Number.parseFloat(root.attributes.height ?? '') - 2 * blank;
  return svgElement(
    'svg',
    {
      viewBox: [blank, blank, width, height].map((value) => Number(value.toFixed(2))).join(' '),
      width: width * scale,
      height: height * scale,
      'font-family': drawingFont,
    },
    inDrawingOrder(root.children).flatMap((child) => restyle(child, palette)),
  );
}

/** The lines of life run below the titles of loops, not through them. */
function inDrawingOrder(children: readonly SvgNode[]): SvgNode[] {
  const isLifeline = (child: SvgNode): boolean => classOf(child) === 'lifeline';
  const drawn = children.filter((child) => typeof child !== 'string');
  return [...drawn.filter(isLifeline), ...drawn.filter((child) => !isLifeline(child))];
}

function classOf(node: SvgNode): string | undefined {
  return typeof node === 'string' ? undefined : node.attributes.class;
}

function restyle(node: SvgNode, palette: Palette): SvgNode[] {
  if (typeof node === 'string') return [revealLabel(node).replace(/^<<(.+)>>$/, '«$1»')];
  if (node.name === 'style' || textOf(node) === '(no attributes)') return [];
  const children = node.children.flatMap((child) => restyle(child, palette));
  const attributes = restyleAttributes(node, palette);
  const finish = finishing.find(([applies]) => applies(node))?.[1] ?? ((element: SvgElement) => element);
  return [finish({ name: node.name, attributes, children }, palette)];
}

/** What the library draws badly, each with its repair. */
const finishing: readonly (readonly [
  applies: (node: SvgElement) => boolean,
  repair: (element: SvgElement, palette: Palette) => SvgElement,
])[] = [
  [({ name }) => name === 'marker', wholeMarker],
  [({ attributes }) => attributes.class === 'node', inked],
  [({ attributes }) => attributes.class === 'edge-label', enlarged],
  // the condition of an `else`, and what a participant tells itself, run across lines of life
  [({ attributes }) => attributes.class === 'block', (element, palette) => backed(element, palette, /^\[/)],
  [
    ({ attributes }) => attributes['data-self'] === 'true',
    (element, palette) => backed(element, palette, /./),
  ],
];

function restyleAttributes(node: SvgElement, palette: Palette): Record<string, string> {
  const colors = colorRoles(palette);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.startsWith('data-')) continue;
    if (name === 'class') {
      if (value.includes('mono')) attributes['font-family'] = drawingMono;
      continue;
    }
    const role = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    attributes[name] = role === undefined ? tidy(name, value) : (colors[role] ?? palette.text);
  }
  return attributes;
}

/** The library's roles of colours in ours. */
function colorRoles(palette: Palette): Readonly<Record<string, string>> {
  return {
    bg: palette.background,
    fg: palette.text,
    _text: palette.text,
    '_text-sec': palette.muted,
    '_text-muted': palette.muted,
    '_text-faint': palette.muted,
    _line: palette.muted,
    _arrow: palette.muted,
    '_node-fill': palette.surface,
    '_node-stroke': palette.primary,
    '_group-fill': palette.background,
    '_group-hdr': palette.surface,
    '_inner-stroke': palette.line,
    '_key-badge': palette.line,
  };
}

/** Short numbers, so that the file is readable; hairlines as strong as a slide needs. */
function tidy(name: string, value: string): string {
  if (name === 'stroke-width') return String(Math.max(Number.parseFloat(value) || 1, 1.25));
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** A head that is not cut off at the edge of its box, and lies before the class, not hidden behind it. */
function wholeMarker({ name, attributes, children }: SvgElement): SvgElement {
  const isDiamond = /^cls-(?:composition|aggregation)$/.test(attributes.id ?? '');
  const place = isDiamond ? { refX: '12' } : {};
  return { name, attributes: { ...attributes, ...place, overflow: 'visible' }, children };
}

/** Texts that match get a ground of their own. */
function backed(element: SvgElement, palette: Palette, pattern: RegExp): SvgElement {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'text' || !pattern.test(textOf(child))) return [child];
    const x = Number(child.attributes.x) - 2;
    const y = Number(child.attributes.y) - 7;
    const width = textOf(child).length * 6.2 + 4;
    return [svgElement('rect', { x, y, width, height: 14, fill: palette.background }), child];
  });
  return { ...element, children };
}

/** What is said of an arrow, in a box that has room for letters this large. */
function enlarged(element: SvgElement): SvgElement {
  const children = element.children.map((child) =>
    typeof child !== 'string' && child.name === 'text'
      ? { ...child, attributes: { ...child.attributes, 'font-size': '12' } }
      : child,
  );
  return { ...element, children };
}

/** Words on a box that the author coloured are dark or light, whichever is read better. */
function inked(element: SvgElement): SvgElement {
  const fills = element.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'text' ? [] : [child.attributes.fill ?? ''],
  );
  const ink = fills.map(contrastingInk).find((color) => color !== undefined);
  if (ink === undefined) return element;
  const children = element.children.map((child) =>
    typeof child !== 'string' && child.name === 'text'
      ? { ...child, attributes: { ...child.attributes, fill: ink } }
      : child,
  );
  return { ...element, children };
}
