import { type FrontMatter, forbiddenKeys, type Value } from './front-matter.js';

/** Reads the `key: value` (or `key = value`) lines of front matter that its own parser refuses. */
export function readKeyLines(block: string, line: number): FrontMatter {
  const record: Record<string, Value> = {};
  const lines: Record<string, number> = {};
  /** The list that the next lines may add to. */
  let open: string[] | undefined;
  block.split('\n').forEach((text, index) => {
    const item = /^[ \t]*-[ \t]+(.+)$/.exec(text)?.[1] ?? /^[ \t]+(["'][^"']*["']),?[ \t]*$/.exec(text)?.[1];
    if (item !== undefined && open !== undefined) open.push(unquote(item));
    const pair = /^["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=][ \t]*(.*?)[ \t,]*$/.exec(text);
    const key = pair?.[1];
    if (key === undefined || forbiddenKeys.has(key) || Object.hasOwn(record, key)) return;
    const value = pair?.[2] ?? '';
    open = value === '' || value === '[' ? [] : undefined;
    record[key] = open ?? readValue(value);
    lines[key] = line + index;
  });
  return { record, deck: {}, lines };
}

function readValue(text: string): Value {
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list === undefined) return unquote(text);
  return list
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
}

function unquote(text: string): string {
  const quoted = /^("""|["'])(.*)\1$/.exec(text.trim());
  return quoted?.[2] ?? text.trim();
}
