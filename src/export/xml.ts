/** A piece of XML: an element, or text that is escaped when it is written. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlChild = XmlNode | undefined | readonly (XmlNode | undefined)[];
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element; children and attributes that are `undefined` are left out. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  ...children: readonly XmlChild[]
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child) => child !== undefined),
  };
}

/** The document of an element. `encode` changes every text and attribute value before it is escaped. */
export function writeXml(root: XmlElement, encode: (text: string) => string = (text) => text): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root, encode)}`;
}

function writeNode(node: XmlNode, encode: (text: string) => string): string {
  if (typeof node === 'string') return escapeXml(encode(node));
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(encode(value))}"`,
  );
  const start = `<${node.name}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map((child) => writeNode(child, encode)).join('')}</${node.name}>`;
}

/** What XML 1.0 forbids even as a reference: most control characters, U+FFFE and U+FFFF, halves of a pair. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** White space other than blanks is written as a reference: a reader would turn it into blanks in an attribute. */
function escapeXml(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
