import { pictureLimits } from '../../model/assets.js';
import { formatOf } from '../formats/formats.js';
import { cleanCss, isInward } from './clean-css.js';
import { countDrawn } from './count-drawn.js';
import { isBounded } from './filter-bounds.js';
import { foreignText } from './foreign-text.js';
import { parseSvg, type SvgRefusal } from './parse-svg.js';
import { sizedRoot } from './svg-size.js';
import { printSvg, type SvgElement, type SvgNode, textOf } from './svg-tree.js';
import { allowedAttributes, allowedElements, referringElements, wordsForDropped } from './svg-vocabulary.js';

/** An SVG that only draws. */
export interface CleanSvg {
  readonly svg: string;
  readonly root: SvgElement;
  readonly width: number;
  readonly height: number;
  /** What was taken out, in words for its author: `scripts`, `web fonts`; empty for most files. */
  readonly dropped: readonly string[];
}

/** Elements that a drawing may cause by `use`, patterns and markers. */
const maxDrawn = 200_000;
const embeddedPicture = /^data:image\/(?:png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]*)$/;
const innerReference = /^\s*#[^\s()<>"'\\]+\s*$/;

interface Cleaning {
  readonly dropped: Set<string>;
  /** Pixels of the pictures embedded so far: each may claim more than it holds. */
  pixels: number;
}

/** Parses an SVG, keeps what its allow-lists name, and writes it anew: scripts, loads and documents are gone. */
export function cleanSvg(bytes: Uint8Array): CleanSvg | SvgRefusal {
  const parsed = parseSvg(bytes);
  if ('refused' in parsed) return parsed;
  return cleanTree(parsed);
}

/** The same for a tree that is parsed already. */
export function cleanTree(parsed: SvgElement): CleanSvg | SvgRefusal {
  const work: Cleaning = { dropped: new Set(), pixels: 0 };
  const root = cleanElement(parsed, work);
  if (root === undefined) return { refused: 'the SVG draws nothing' };
  if (countDrawn(root, maxDrawn) > maxDrawn) {
    return { refused: `the SVG repeats itself into more than ${maxDrawn} elements: export it as PNG` };
  }
  const sized = sizedRoot(root);
  if ('refused' in sized) return sized;
  return {
    svg: printSvg(sized.root),
    root: sized.root,
    width: sized.width,
    height: sized.height,
    dropped: [...work.dropped].filter((word) => word !== '').sort(),
  };
}

function cleanElement(element: SvgElement, work: Cleaning): SvgElement | undefined {
  if (element.name === 'foreignObject') return keepForeignText(element, work);
  // a link is kept as a group: what it holds is drawn, where it leads is not
  const name = element.name === 'a' ? 'g' : element.name;
  if (!allowedElements.has(name) || !isBounded(element)) {
    work.dropped.add(
      wordsForDropped[element.name] ?? (name === 'filter' ? 'a heavy filter' : 'unknown elements'),
    );
    return undefined;
  }
  if (name === 'style') return cleanStyle(element, work);
  const attributes = cleanAttributes(element, work);
  if (name === 'image' && attributes.href === undefined) return undefined;
  const children = name === 'switch' ? ownText(element.children) : element.children;
  return { name, attributes, children: cleanChildren(children, work) };
}

/** What a drawing brings for readers without HTML is set as it wants: the HTML beside it is not needed. */
function ownText(children: readonly SvgNode[]): readonly SvgNode[] {
  const other = children.filter((child) => typeof child !== 'string' && child.name !== 'foreignObject');
  return other.length > 0 ? other : children;
}

function cleanChildren(children: readonly SvgNode[], work: Cleaning): SvgNode[] {
  return children.flatMap((child) => {
    const clean = typeof child === 'string' ? child : cleanElement(child, work);
    return clean === undefined ? [] : [clean];
  });
}

function keepForeignText(element: SvgElement, work: Cleaning): SvgElement | undefined {
  const text = foreignText(element);
  if (text === undefined || element.attributes.requiredFeatures !== undefined) return undefined;
  work.dropped.add('the styles of embedded HTML');
  return text;
}

function cleanStyle(element: SvgElement, work: Cleaning): SvgElement | undefined {
  const { css, dropped: some } = cleanCss(textOf(element));
  if (some) work.dropped.add('web fonts and outside styles');
  return css.trim() === '' ? undefined : { name: 'style', attributes: {}, children: [css] };
}

function cleanAttributes(element: SvgElement, work: Cleaning): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === 'href') {
      if (isSafeReference(element.name, value, work)) clean.href = value.trim();
      else if (element.name !== 'a') work.dropped.add('outside pictures');
    } else if (name === 'style') {
      const { css, dropped: some } = cleanCss(value);
      if (some) work.dropped.add('web fonts and outside styles');
      if (css !== '') clean.style = css;
    } else if (/^aria-[a-z]+$/.test(name)) {
      clean[name] = value;
    } else if (allowedAttributes.has(name)) {
      if (isInward(value)) clean[name] = value;
      else work.dropped.add('outside addresses');
    } else if (/^on/i.test(name)) {
      work.dropped.add('scripts');
    }
  }
  return clean;
}

function isSafeReference(element: string, value: string, work: Cleaning): boolean {
  if (element !== 'image') return referringElements.has(element) && innerReference.test(value);
  const base64 = embeddedPicture.exec(value.trim())?.[1];
  if (base64 === undefined) return false;
  const bytes = Buffer.from(base64, 'base64');
  const header = formatOf(bytes)?.readHeader(bytes);
  work.pixels += header === undefined ? 0 : header.width * header.height * header.frames;
  return header !== undefined && work.pixels <= pictureLimits.pixels;
}
