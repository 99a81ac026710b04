import type { BlockContent, Html, PhrasingContent } from 'mdast';
import { type Density, densities, type Layout, layouts, type Slide } from '../model/deck.js';

/** What the classes of a slide say. */
export interface SlideClass {
  readonly layout: Layout;
  readonly density: Density;
  readonly variants: readonly string[];
}

/** What a slide without classes is told by. */
export interface SlideShape {
  readonly title?: readonly PhrasingContent[];
  readonly children: readonly BlockContent[];
}

const layoutNames = new Set<string>(layouts);
const densityNames = new Set<string>(densities);
const variantName = /^[a-z][a-z0-9-]*$/;

/** The directive comment of a slide, unless its shape says the same. */
export function classComment(slide: Slide, shape: SlideShape): Html[] {
  const { layout, density, variants } = slide;
  if (density === 'normal' && variants.length === 0 && layoutOf(shape) === layout) return [];
  const words = [
    layout,
    ...(density === 'normal' ? [] : [density]),
    ...variants.filter((name) => variantName.test(name)),
  ];
  return [{ type: 'html', value: `<!-- _class: ${words.join(' ')} -->` }];
}

/** The meaning of a slide's classes; without a layout among them its shape decides, with a class of its own it is plain. */
export function readClass(classes: string | undefined, shape: SlideShape): SlideClass {
  const words = (classes ?? '').split(/\s+/).filter(Boolean);
  const layout = words.find(isLayout);
  const rest = words.toSpliced(layout === undefined ? words.length : words.indexOf(layout), 1);
  const density = rest[0] !== undefined && isDensity(rest[0]) ? rest[0] : 'normal';
  const names = density === 'normal' ? rest : rest.slice(1);
  return {
    layout: layout ?? (words.length === 0 ? layoutOf(shape) : 'content'),
    density,
    variants: names.filter((name) => variantName.test(name)),
  };
}

/** A title with a list, and perhaps a lead above the list, is a `bullets` slide; anything else is plain. */
function layoutOf({ title, children }: SlideShape): 'bullets' | 'content' {
  const [first, second, ...more] = children;
  const list = first?.type === 'paragraph' && isText(first.children) ? second : first;
  const blocks = list === second ? 2 : 1;
  const isBullets =
    title !== undefined && list?.type === 'list' && children.length === blocks && more.length === 0;
  return isBullets && !isDeepList(list) ? 'bullets' : 'content';
}

function isText(nodes: readonly PhrasingContent[]): boolean {
  return !nodes.some((node) => node.type === 'image');
}

/** Whether a list nests twice. */
function isDeepList(list: Extract<BlockContent, { type: 'list' }>): boolean {
  const inner = list.children.flatMap((item) => item.children).filter((block) => block.type === 'list');
  return inner.some((nested) =>
    nested.children.some((item) => item.children.some((block) => block.type === 'list')),
  );
}

function isLayout(word: string): word is Layout {
  return layoutNames.has(word);
}

function isDensity(word: string): word is Density {
  return densityNames.has(word) && word !== 'normal';
}
