/** An SVG element: names without prefix, `xlink:href` written as `href`. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

/** An element of an SVG that we draw; numbers are written short. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SvgNode[] = [],
): SvgElement {
  const written = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? short(value) : value,
  ]);
  return { name, attributes: Object.fromEntries(written), children };
}

/** The file of an SVG: well-formed XML, without a declaration. */
export function printSvg(root: SvgElement): string {
  return `${printElement({ ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes } })}\n`;
}

/** All text of an element, as read. */
export function textOf(node: SvgNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

function printElement(element: SvgElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const open = `<${element.name}${attributes.join('')}`;
  if (element.children.length === 0) return `${open}/>`;
  return `${open}>${element.children.map(printNode).join('')}</${element.name}>`;
}

function printNode(node: SvgNode): string {
  return typeof node === 'string' ? escapeXml(node) : printElement(node);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Controls and halves of surrogate pairs, which no XML file may hold. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
