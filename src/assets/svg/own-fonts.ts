import { drawingFont, drawingMono } from '../palette.js';
import { type SvgElement, type SvgNode, svgElement, textOf } from './svg-tree.js';

/** The `@font-face` rules, inlined, that the text of an SVG is drawn with. */
export type FontsFor = (root: SvgElement) => Promise<string>;

/**
 * How large our letters are set in a drawing that was made for others: so, text is as wide as in Arial, which most such
 * drawings measured in, and stays in its boxes.
 */
const asWideAsArial = 'size-adjust:94%';

/**
 * A drawing by somebody else, its text in fonts that it brings along: a picture in a page finds none of the page's, and
 * what it asks of the system is another font on each machine. A drawing without text stays as it is, as does one that was
 * dressed before; fonts that its author inlined stay first.
 */
export async function inOwnFonts(root: SvgElement, fontsFor: FontsFor): Promise<SvgElement> {
  if (!hasText(root) || isDressed(root)) return root;
  const inlined = inlinedFamilies(root);
  const named = rename(root, inlined);
  const dressed = { ...named, attributes: { 'font-family': drawingFont, ...named.attributes } };
  const fonts = await fontsFor(dressed);
  if (fonts === '') return root;
  const adjusted = fonts.replace(/@font-face\{(?!font-family:"JetBrains)/g, `@font-face{${asWideAsArial};`);
  return { ...dressed, children: [svgElement('style', {}, [adjusted]), ...dressed.children] };
}

/** Whether the fonts at its head are those that this module puts there. */
function isDressed(root: SvgElement): boolean {
  const [first] = root.children;
  if (typeof first !== 'object' || first.name !== 'style') return false;
  return /^@font-face\{(?:size-adjust:94%;|font-family:"JetBrains)/.test(textOf(first));
}

function hasText(node: SvgNode): boolean {
  if (typeof node === 'string') return false;
  return (node.name === 'text' && textOf(node).trim() !== '') || node.children.some(hasText);
}

const fontFace = /@font-face\s*\{[^{}]*\}/gi;

/** Families, in lower case, whose letters the drawing holds already. */
function inlinedFamilies(node: SvgNode): ReadonlySet<string> {
  if (typeof node === 'string') return new Set();
  if (node.name !== 'style') return new Set(node.children.flatMap((child) => [...inlinedFamilies(child)]));
  const rules = textOf(node).match(fontFace) ?? [];
  return new Set(
    rules.flatMap((rule) => {
      const name = /font-family\s*:\s*([^;}]+)/i.exec(rule)?.[1];
      return name === undefined ? [] : [plainName(name)];
    }),
  );
}

function plainName(family: string): string {
  return family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
}

function rename(element: SvgElement, inlined: ReadonlySet<string>): SvgElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      name,
      name === 'font-family' ? ourStack(value, inlined) : name === 'style' ? inCss(value, inlined) : value,
    ]),
  );
  const children = element.children.map((child) => {
    if (typeof child !== 'string') return rename(child, inlined);
    return element.name === 'style' ? outsideFaces(child, (css) => inCss(css, inlined)) : child;
  });
  return { name: element.name, attributes, children };
}

/** Changes a style sheet, its `@font-face` rules aside. */
function outsideFaces(css: string, change: (part: string) => string): string {
  const faces = css.match(fontFace) ?? [];
  return css
    .split(fontFace)
    .map((part, index) => change(part) + (faces[index] ?? ''))
    .join('');
}

/** What stands before the families in the short form: a size, and perhaps the height of a line. */
const shortForm =
  /(\bfont\s*:[^;{}]{0,80}?[\d.]+(?:px|pt|em|rem|ex|mm|cm|in|pc|%)(?:\s*\/\s*[\w.%]+)?\s+)([^;{}!]+)/gi;

function inCss(css: string, inlined: ReadonlySet<string>): string {
  const change = (_: string, before: string, stack: string): string => before + ourStack(stack, inlined);
  return css.replace(/(\bfont-family\s*:\s*)([^;{}!]+)/gi, change).replace(shortForm, change);
}

/** Our fonts for a list of families; behind the first when the drawing brings that one itself. */
function ourStack(stack: string, inlined: ReadonlySet<string>): string {
  if (/^\s*(?:inherit|unset|revert|revert-layer|var\(.*)\s*$/i.test(stack)) return stack;
  const [first = ''] = stack.split(',');
  const ours = /mono|courier|consol|menlo|code\b|typewriter|terminal/i.test(stack)
    ? drawingMono
    : drawingFont;
  return inlined.has(plainName(first)) ? `${first.trim()}, ${ours}` : ours;
}
