/** An element as it was read; `text` is what stands directly in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

interface OpenElement extends ReadElement {
  readonly children: ReadElement[];
  text: string;
}

const tag =
  /<(?:\?[^>]*\?|!--[\s\S]*?--|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads a document as far as parts of an Office file go: elements, attributes, text; no DTD, no CDATA.
 * Fails where it is not well-formed.
 */
export function readXml(source: string): ReadElement {
  const document: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [document];
  let offset = 0;
  while (offset < source.length) {
    const current = open.at(-1);
    if (current === undefined) throw new Error('It goes on behind its end.');
    if (source[offset] === '<') offset = readTag(source, offset, current, open);
    else {
      const end = source.indexOf('<', offset);
      const to = end < 0 ? source.length : end;
      current.text += decode(source.slice(offset, to));
      offset = to;
    }
  }
  const root = document.children[0];
  if (open.length !== 1 || document.children.length !== 1 || root === undefined)
    throw new Error('It is not one element.');
  return root;
}

/** All elements of a document with a name, in order. */
export function elementsNamed(root: ReadElement, name: string): readonly ReadElement[] {
  const below = root.children.flatMap((child) => elementsNamed(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** Reads the tag at an offset and returns the offset behind it. */
function readTag(source: string, offset: number, current: OpenElement, open: OpenElement[]): number {
  tag.lastIndex = offset;
  const match = tag.exec(source);
  if (match === null) throw new Error(`There is no tag at ${offset}.`);
  const [all, slash, name, attributes = '', end] = match;
  if (name === undefined) return offset + all.length;
  if (slash === '/') {
    if (current.name !== name) throw new Error(`</${name}> ends <${current.name}>.`);
    open.pop();
  } else {
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
    current.children.push(element);
    if (end !== '/') open.push(element);
  }
  return offset + all.length;
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', double, single] of source.matchAll(attribute)) {
    if (found.has(key)) throw new Error(`The attribute ${key} is given twice.`);
    found.set(key, decode(double ?? single ?? ''));
  }
  return found;
}

function decode(text: string): string {
  if (text.replace(reference, '').includes('&')) throw new Error('An ampersand is not escaped.');
  const decoded = text.replace(reference, (_, name?: string, decimal?: string, hex?: string) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
      : (named[name] ?? ''),
  );
  if (forbidden.test(decoded)) throw new Error('It holds a character that XML forbids.');
  return decoded;
}
