/** Names of colours that authors write; others need their `#hex`, which tells how light they are. */
const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
};
const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const properties = new Set(['fill', 'stroke', 'color']);

/**
 * Reads `classDef`, `class` and `style` into `styles`, colours only: a colour may carry a meaning (the hot path is
 * red), the rest of CSS has no place in a drawing. False when the statement is none of the three.
 */
export function readStyle(statement: string, styles: string[]): boolean {
  const assigned = /^class\s+([^\s]+(?:\s*,\s*[^\s,]+)*)\s+([\w-]+)$/.exec(statement);
  if (assigned !== null) {
    styles.push(`class ${list(assigned[1])} ${assigned[2]}`);
    return true;
  }
  const match = /^(classDef|style)\s+([^\s]+(?:\s*,\s*[^\s,:]+)*)\s+(.+)$/.exec(statement);
  if (match === null) return false;
  const colors = colorsOf(match[3] ?? '');
  if (colors === '') return true;
  if (match[1] === 'style') styles.push(`style ${list(match[2])} ${colors}`);
  else
    for (const name of list(match[2]).split(','))
      if (/^\w+$/.test(name)) styles.push(`classDef ${name} ${colors}`);
  return true;
}

/** A colour of six hex digits. */
function hexColor(value: string): string | undefined {
  const color = Object.hasOwn(named, value.toLowerCase()) ? (named[value.toLowerCase()] ?? '') : value;
  if (!hex.test(color)) return undefined;
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

function colorsOf(declarations: string): string {
  return declarations
    .split(/[,;]/)
    .flatMap((declaration) => {
      const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
      const color = properties.has(name) ? hexColor(value) : undefined;
      return color === undefined ? [] : [`${name}:${color}`];
    })
    .join(',');
}

function list(ids: string | undefined): string {
  return (ids ?? '').split(/\s*,\s*/).join(',');
}
