/** What an element holds: other elements, text (escaped when it is written), or markup that is trusted. */
export type Content = Element | string | Markup;

/** An element of HTML, not yet written. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
}

/** `true` writes the name alone; what is `undefined` or `false` is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Markup that is written as it is: a slide that Marp drew, a style sheet, a script of ours. */
export interface Markup {
  readonly markup: string;
}

const empty: ReadonlySet<string> = new Set(['meta', 'input', 'br']);

/** Makes an element. */
export const element = (
  name: string,
  attributes: Attributes,
  ...children: readonly (Content | readonly Content[])[]
): Element => ({ name, attributes, children: children.flat() });

/** Writes elements as HTML; text and values of attributes cannot become anything else. */
export const writeHtml = (content: Content): string => {
  if (typeof content === 'string') return escaped(content);
  if ('markup' in content) return content.markup;
  const { name, attributes, children } = content;
  const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
  return empty.has(name) ? start : `${start}${children.map(writeHtml).join('')}</${name}>`;
};

const attributeText = ([name, value]: readonly [string, Attributes[string]]): string => {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
