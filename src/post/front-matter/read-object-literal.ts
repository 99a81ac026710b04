import { forbiddenKeys, type Value } from './front-matter.js';

type Found<T> = { readonly value: T; readonly to: number };
type Fields = Readonly<Record<string, Value>>;

const blank = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const key = /(?:([A-Za-z_$][\w$]*)|"([^"\\\n]*)"|'([^'\\\n]*)')\s*:/y;
const text = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.|\$(?!\{))*)`/y;
const plain = /(?:true|false|null|-?\d[\d_]*(?:\.\d+)?)(?=\s*[,}\]])/y;

/** Nothing that says what a post is goes deeper. */
const deepest = 8;

/** The object that a program writes out at `from`, as data: nothing is run, and what is no literal is left out. */
export const readObjectLiteral = (source: string, from: number): Found<Fields> | undefined =>
  readObject(source, from, 0);

const readObject = (source: string, from: number, depth: number): Found<Fields> | undefined => {
  const fields: Record<string, Value> = {};
  let at = skipBlank(source, from + 1);
  while (at < source.length && source[at] !== '}') {
    const name = match(source, key, at);
    if (!name) return undefined;
    const found = readValue(source, skipBlank(source, at + name[0].length), depth + 1);
    if (!found) return undefined;
    const label = name[1] ?? name[2] ?? name[3] ?? '';
    if (found.value !== undefined && !forbiddenKeys.has(label)) fields[label] = found.value;
    at = nextItem(source, found.to);
  }
  return source[at] === '}' ? { value: fields, to: at + 1 } : undefined;
};

const readArray = (source: string, from: number, depth: number): Found<readonly Value[]> | undefined => {
  const items: Value[] = [];
  let at = skipBlank(source, from + 1);
  while (at < source.length && source[at] !== ']') {
    const found = readValue(source, at, depth + 1);
    if (!found) return undefined;
    if (found.value !== undefined) items.push(found.value);
    const next = nextItem(source, found.to);
    if (next === at) return undefined;
    at = next;
  }
  return source[at] === ']' ? { value: items, to: at + 1 } : undefined;
};

const readValue = (source: string, at: number, depth: number): Found<Value | undefined> | undefined => {
  if (depth > deepest) return undefined;
  if (source[at] === '{') return readObject(source, at, depth);
  if (source[at] === '[') return readArray(source, at, depth);
  const quoted = match(source, text, at);
  if (quoted && /^\s*[,}\]]/u.test(source.slice(at + quoted[0].length, at + quoted[0].length + 200)))
    return { value: unescaped(quoted[1] ?? quoted[2] ?? quoted[3] ?? ''), to: at + quoted[0].length };
  const scalar = match(source, plain, at)?.[0];
  if (scalar !== undefined)
    return { value: JSON.parse(scalar.replaceAll('_', '')) as Value, to: at + scalar.length };
  return { value: undefined, to: endOfProgram(source, at) };
};

/** Where a value ends that is a program: at the comma or bracket behind it. */
const endOfProgram = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const quoted = match(source, text, at);
    const character = source[at] ?? '';
    if (quoted) at += quoted[0].length - 1;
    else if ('([{'.includes(character)) depth++;
    else if (depth === 0 && ',}]'.includes(character)) return at;
    else if (')]}'.includes(character)) depth--;
  }
  return source.length;
};

const nextItem = (source: string, from: number): number => {
  const at = skipBlank(source, from);
  return source[at] === ',' ? skipBlank(source, at + 1) : at;
};

const skipBlank = (source: string, at: number): number => at + (match(source, blank, at)?.[0].length ?? 0);

const match = (source: string, pattern: RegExp, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
};

const unescaped = (value: string): string =>
  value.replace(/\\(?:\n|(.))/gsu, (_, character: string | undefined) =>
    character === 'n' || character === 't' ? ' ' : (character ?? ''),
  );
