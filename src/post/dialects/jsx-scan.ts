const mostCharacters = 20_000;

/** A JSX tag as it stands in the text; attribute values are strings or the source of an expression. */
export interface JsxTag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string | { readonly expression: string }>;
  /** Values are spread into it, `{...props}`, or a comment stands in it: no HTML has either. */
  readonly spreads?: true;
  readonly to: number;
}

const tagStart = /<(\/?)([A-Za-z][\w.:-]*)?/y;
const space = /\s*/y;
const attributeName = /[A-Za-z_$@:][\w$.:@-]*/y;
const bareValue = /[^\s"'`=<>{}]+/y;

/** Reads the tag that starts at `at`; `undefined` when it is none. Nothing is evaluated. */
export function scanJsxTag(text: string, at: number): JsxTag | undefined {
  const start = take(text, tagStart, at);
  if (start === undefined) return undefined;
  const attributes = new Map<string, string | { expression: string }>();
  const named = { name: start[2] ?? '', closing: start[1] === '/', attributes };
  let head: Omit<JsxTag, 'selfClosing' | 'to'> = named;
  let cursor = at + start[0].length;
  while (cursor < text.length && cursor - at < mostCharacters) {
    cursor += take(text, space, cursor)?.[0].length ?? 0;
    if (text[cursor] === '>') return { ...head, selfClosing: false, to: cursor + 1 };
    if (text.startsWith('/>', cursor)) return { ...head, selfClosing: true, to: cursor + 2 };
    if (text[cursor] === '{') {
      const end = endOfBraces(text, cursor);
      if (end === -1) return undefined;
      head = { ...named, spreads: true };
      cursor = end;
      continue;
    }
    const name = take(text, attributeName, cursor)?.[0];
    if (name === undefined) return undefined;
    cursor += name.length;
    const value = scanValue(text, cursor);
    if (value === undefined) return undefined;
    attributes.set(name, value.value);
    cursor = value.to;
  }
  return undefined;
}

function scanValue(
  text: string,
  at: number,
): { value: string | { expression: string }; to: number } | undefined {
  const equals = take(text, /\s*=\s*/y, at)?.[0];
  if (equals === undefined) return { value: '', to: at };
  const from = at + equals.length;
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, from + 1);
    return end === -1 ? undefined : { value: text.slice(from + 1, end), to: end + 1 };
  }
  if (quote === '{') {
    const end = endOfBraces(text, from);
    return end === -1 ? undefined : { value: { expression: text.slice(from + 1, end - 1).trim() }, to: end };
  }
  const bare = take(text, bareValue, from)?.[0];
  return bare === undefined ? undefined : { value: bare, to: from + bare.length };
}

function take(text: string, pattern: RegExp, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The offset behind the brace that closes the one at `at`; -1 when none does. Strings and comments are skipped. */
export function endOfBraces(text: string, at: number): number {
  let depth = 0;
  const stop = Math.min(text.length, at + mostCharacters);
  for (let cursor = at; cursor < stop; cursor++) {
    const character = text[cursor];
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return cursor + 1;
    else if (character === '"' || character === "'" || character === '`') cursor = endOfString(text, cursor);
    else if (text.startsWith('/*', cursor)) {
      const end = text.indexOf('*/', cursor + 2);
      if (end === -1) return -1;
      cursor = end + 1;
    }
  }
  return -1;
}

/** The offset of the quote that ends a string; the opening one itself when it is an apostrophe in a text. */
function endOfString(text: string, at: number): number {
  const quote = text[at] ?? '';
  for (let cursor = at + 1; cursor < text.length && cursor - at < mostCharacters; cursor++) {
    if (text[cursor] === '\\') cursor++;
    else if (text[cursor] === quote) return cursor;
    else if (text[cursor] === '\n' && quote !== '`') return at;
  }
  return at;
}

/** The string that an expression is without running it: a literal, or the file that a name was imported from. */
export function stringOf(expression: string, imports: ReadonlyMap<string, string>): string | undefined {
  const literal = /^(["'`])((?:(?!\1|\$\{)[^\\]|\\.)*)\1$/s.exec(expression)?.[2];
  if (literal !== undefined) return literal.replace(/\\(["'`\\])/g, '$1').replace(/\\n/g, ' ');
  const file =
    /^(?:require|useBaseUrl|withBasePath|asset|url)\(\s*(["'`])([^"'`\n]*)\1\s*\)(?:\.default)?$/.exec(
      expression,
    )?.[2];
  return file ?? imports.get(/^([A-Za-z_$][\w$]*)(?:\.src|\.default)?$/.exec(expression)?.[1] ?? '');
}
