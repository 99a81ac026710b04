/** The parameters of a shortcode, tag, directive or component. */
export interface Attributes {
  /** By name, in lower case without `-` and `_`. */
  readonly named: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
}

export const noAttributes: Attributes = { named: new Map(), positional: [] };

const parameter =
  /(?:([A-Za-z_@:][\w.:-]*)\s*(?:=|:(?!\/\/))\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`,][^\s,]*))/g;

/** Reads `name="value" name=value "value" value`, with `:` as well as `=` and with or without commas. */
export function readAttributes(text: string): Attributes {
  const named = new Map<string, string>();
  const positional: string[] = [];
  for (const [, name, double, single, raw, bare] of text.matchAll(parameter)) {
    const value =
      double?.replace(/\\(["\\])/g, '$1') ?? single?.replace(/\\(['\\])/g, '$1') ?? raw ?? bare ?? '';
    if (name === undefined) positional.push(value);
    else if (!named.has(nameOf(name))) named.set(nameOf(name), value);
  }
  return { named, positional };
}

/** The first non-empty value among names. */
export function pick(attributes: Attributes, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.named.get(name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** A name as it is compared: `item-prop` and `itemProp` are one. */
export function nameOf(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
