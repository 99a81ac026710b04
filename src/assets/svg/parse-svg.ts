import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { SvgElement, SvgNode } from './svg-tree.js';

/** Bounds of an SVG: real drawings stay far below them. */
const limits = { bytes: 8_000_000, depth: 100, elements: 60_000 };

const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** An SVG that is not parsed, with a reason that its author understands. */
export interface SvgRefusal {
  readonly refused: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: SvgNode[];
}

/**
 * Reads an SVG as XML into a plain tree. Comments, processing instructions and elements of editors are left out;
 * a DTD that declares anything is refused, so no entity is ever expanded.
 */
export function parseSvg(bytes: Uint8Array): SvgElement | SvgRefusal {
  if (bytes.length > limits.bytes)
    return { refused: 'the SVG is larger than 8 MB: export it simpler, or as PNG' };
  const source = decodeXml(bytes).trimStart();
  try {
    return readTree(source);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    return { refused: `the SVG is not well-formed (${firstLine(error)})` };
  }
}

class Refusal extends Error {}

function readTree(source: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let elements = 0;
  let root: SvgElement | undefined;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      throw new Refusal('the SVG declares entities (a DTD): export it as “plain SVG”');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (open.length >= limits.depth)
      throw new Refusal(`the SVG is nested deeper than ${limits.depth} levels`);
    if (elements > limits.elements)
      throw new Refusal(`the SVG has more than ${limits.elements} elements: export it as PNG`);
    if (open.length === 0 && (tag.local !== 'svg' || tag.uri !== namespaces.svg)) {
      throw new Refusal('the file is XML, but its root is not an <svg> of the SVG namespace');
    }
    open.push({ name: elementName(tag), attributes: attributesOf(tag), children: [] });
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined) return;
    if (parent === undefined) root = element;
    else if (element.name !== '') parent.children.push(element);
  });
  parser.write(source).close();
  if (root === undefined) throw new Refusal('the SVG is empty');
  return root;
}

/** Empty for namespaces of editors (Inkscape, Sketch, RDF), whose elements draw nothing. */
function elementName(tag: SaxesTagNS): string {
  if (tag.uri === namespaces.svg) return tag.local;
  return tag.uri === namespaces.xhtml ? `html:${tag.local}` : '';
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (local === '__proto__') continue;
    if (uri === '') attributes[local] = value;
    // a plain `href` wins over `xlink:href`, as in browsers
    else if (uri === namespaces.xlink && local === 'href') attributes.href ??= value;
    else if (uri === namespaces.xml && local === 'space') attributes['xml:space'] = value;
  }
  return attributes;
}

/** UTF-8 unless a byte order mark says UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n', 1)[0] ?? '').slice(0, 120).replace(/\.$/, '');
}
