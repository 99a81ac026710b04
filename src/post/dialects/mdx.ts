import { nameOf } from './attributes.js';
import type { Dialect } from './dialect.js';
import { endOfBraces, type JsxTag, scanJsxTag, stringOf } from './jsx-scan.js';
import { applyEdits, type Edit, replaceProse, type Source, sourceOf } from './source.js';
import { placeTags, type Tag, type Tools } from './tags.js';

type Imports = ReadonlyMap<string, string>;

/** MDX without running any of it: imports and exports go, components become what they mean, expressions go. */
export const mdx: Dialect = {
  name: 'mdx',
  applies: (source) => source.mdx,
  rewrite: (source, tools) => {
    const imports = readImports(source);
    const withoutCode = sourceOf(dropStatements(source), true);
    const withoutComponents = sourceOf(
      placeTags(withoutCode, jsxTags(withoutCode, imports, isComponent), style, tools),
      true,
    );
    const plainTags = sourceOf(plainHtml(withoutComponents, imports), true);
    return dropExpressions(plainTags, imports, tools);
  },
};

/** A comment in braces, which is nothing but MDX; in two braces it is a shortcode that only shows itself. */
const bracedComment = /(?<!\{)\{\s*\/\*[\s\S]{0,2000}?\*\/\s*\}/g;

/**
 * Whether a Markdown file holds MDX, as sites do that read every `.md` as such: it has comments in braces, or uses
 * what it imports, as a tag or in one.
 */
export function isWrittenAsMdx(source: Source): boolean {
  const { text, isProse } = source;
  if (text.includes('{/*') || text.includes('{ /*')) {
    for (const { index } of text.matchAll(bracedComment)) if (isProse(index)) return true;
  }
  if (!/^import\s/m.test(text)) return false;
  return [...readImports(source).keys()].some((name) => {
    const escaped = name.replaceAll('$', '\\$');
    const used = text.search(
      new RegExp(
        /^[A-Z]/.test(name) ? `<${escaped}[\\s/>]` : `<[A-Z][^<>{]{0,200}\\{(?:\\.\\.\\.)?${escaped}[.}]`,
      ),
    );
    return used !== -1 && isProse(used);
  });
}

/** `{' '}`: the blank that JSX keeps at the end of a line. */
const keptBlank = /\{(['"]) \1\}/g;

/** Residue of JSX in plain Markdown: only blanks, and tags whose values stand in braces, which no HTML has. */
export const jsxResidue: Dialect = {
  name: 'jsx-residue',
  applies: ({ text, mdx: isMdx }) =>
    !isMdx && /<[A-Za-z][^<>]*(?:=|\s)\{|\{[\w.$]+\.map\(|\{(['"]) \1\}/.test(text),
  rewrite: (source, tools) => {
    const imports: Imports = new Map();
    const withoutBlanks = sourceOf(
      replaceProse(source, keptBlank, () => ' '),
      false,
    );
    const withoutLoops = sourceOf(dropLoops(withoutBlanks, tools), false);
    const braced = new Set(
      [...scanTags(withoutLoops)].filter(({ tag }) => hasBraces(tag)).map(({ tag }) => tag.name),
    );
    // The end of another component stays beside its beginning: that alone would read as a word.
    const isResidue = (tag: JsxTag): boolean => (tag.closing ? braced.has(tag.name) : hasBraces(tag));
    const components = jsxTags(withoutLoops, imports, (tag) => isComponent(tag) && isResidue(tag));
    return plainHtml(sourceOf(placeTags(withoutLoops, components, style, tools), false), imports);
  },
};

const style = { noun: 'component' } as const;

/** `{posts.map((post) => <li>{post.title}</li>)}` is no text of anybody, also in plain Markdown. */
function dropLoops(source: Source, tools: Tools): string {
  const edits: Edit[] = [];
  // Each that is never closed costs a look to the end of the text.
  let unclosed = 0;
  for (const { index: from } of source.text.matchAll(/\{[\w.$]{1,80}\.map\(/g)) {
    const to = source.isProse(from) ? endOfBraces(source.text, from) : -1;
    if (to !== -1) edits.push({ from, to, by: expressionText(source, from, to, new Map(), tools) });
    else if (++unclosed > 20) break;
  }
  return applyEdits(source.text, edits);
}

const importLine = /^import[ \t]+([A-Za-z_$][\w$]*)[^'"\n;]{0,300}?\bfrom[ \t]*(["'])([^"'\n]+)\2/gm;

/** `export const year = 2023`: a text or number that `{year}` shows, without running anything. */
const exportedLiteral =
  /^export[ \t]+const[ \t]+([A-Za-z_$][\w$]*)[ \t]*=[ \t]*(?:(["'])([^"'\\\n]{0,300})\2|(-?\d[\d_.]{0,30}));?[ \t]*$/gm;

function readImports({ text, isProse }: Source): Imports {
  const imports = new Map<string, string>();
  for (const match of text.matchAll(importLine)) {
    const [, name, , file] = match;
    if (name !== undefined && file !== undefined && isProse(match.index)) imports.set(name, file);
  }
  for (const match of text.matchAll(exportedLiteral)) {
    const [, name, , quoted, number] = match;
    if (name !== undefined && isProse(match.index)) imports.set(name, quoted ?? number ?? '');
  }
  return imports;
}

const statement = /^(?:import(?=[\s{"'*])|export\s+(?:const|let|var|default|function|async|class|\{|\*))/gm;

/** An `import` or `export` ends where its brackets are closed and its line ends. */
function dropStatements(source: Source): string {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(statement)) {
    if (!source.isProse(match.index)) continue;
    edits.push({ from: match.index, to: endOfStatement(source.text, match.index), by: '' });
  }
  return applyEdits(source.text, edits);
}

function endOfStatement(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '{') {
      const end = endOfBraces(text, at);
      if (end === -1) break;
      at = end - 1;
    } else if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (
      character === '\n' &&
      (depth <= 0 || text[at + 1] === '\n') &&
      !/^\s*(?:from\b|=>)/.test(text.slice(at + 1, at + 40))
    )
      return at;
  }
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isComponent(tag: JsxTag): boolean {
  return tag.name === '' || /^[A-Z]|[.:]/.test(tag.name);
}

function hasBraces(tag: JsxTag): boolean {
  return tag.spreads === true || [...tag.attributes.values()].some((value) => typeof value !== 'string');
}

function* scanTags(source: Source): Generator<{ tag: JsxTag; from: number }> {
  for (let from = source.text.indexOf('<'); from !== -1; from = source.text.indexOf('<', from + 1)) {
    if (!source.isProse(from) || source.text[from - 1] === '\\') continue;
    const tag = scanJsxTag(source.text, from);
    if (tag === undefined) continue;
    yield { tag, from };
    from = tag.to - 1;
  }
}

function jsxTags(source: Source, imports: Imports, wanted: (tag: JsxTag) => boolean): Tag[] {
  const tags: Tag[] = [];
  for (const { tag, from } of scanTags(source)) {
    if (!wanted(tag)) continue;
    const named = new Map<string, string>();
    for (const [name, value] of tag.attributes) {
      const text = typeof value === 'string' ? value : stringOf(value.expression, imports);
      if (text !== undefined) named.set(nameOf(name), text);
    }
    const role = tag.closing ? 'close' : tag.selfClosing ? 'void' : 'open';
    // A fragment, `<>`, is a group without a name.
    tags.push({
      name: tag.name === '' ? 'Fragment' : tag.name,
      role,
      attributes: { named, positional: [] },
      from,
      to: tag.to,
    });
  }
  return tags;
}

/** `<img src={x} style={{…}} />` as the HTML that it makes: values that are strings, the others left out. */
function plainHtml(source: Source, imports: Imports): string {
  const edits: Edit[] = [];
  for (const { tag, from } of scanTags(source)) {
    if (tag.closing || !hasBraces(tag)) continue;
    const attributes = [...tag.attributes].flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : stringOf(value.expression, imports);
      return text === undefined
        ? []
        : [` ${name}="${text.replaceAll('"', '&quot;').replace(/\s*\n\s*/g, ' ')}"`];
    });
    edits.push({ from, to: tag.to, by: `<${tag.name}${attributes.join('')}${tag.selfClosing ? ' /' : ''}>` });
  }
  return applyEdits(source.text, edits);
}

const authorComment = /^\{\s*\/\*\s*((?:slide|notes?)\s*:[\s\S]*?)\*\/\s*\}$/;

function dropExpressions(source: Source, imports: Imports, tools: Tools): string {
  const edits: Edit[] = [];
  const { text } = source;
  for (let from = text.indexOf('{'); from !== -1; from = text.indexOf('{', from + 1)) {
    if (!source.isProse(from) || text[from - 1] === '\\') continue;
    const to = endOfBraces(text, from);
    if (to === -1) continue;
    edits.push({ from, to, by: expressionText(source, from, to, imports, tools) });
    from = to - 1;
  }
  return applyEdits(text, edits);
}

function expressionText(source: Source, from: number, to: number, imports: Imports, tools: Tools): string {
  const whole = source.text.slice(from, to);
  const expression = whole.slice(1, -1).trim();
  const said = authorComment.exec(whole)?.[1];
  if (said !== undefined) return `<!-- ${said.trim().replaceAll('--', '‑‑')} -->`;
  if (expression === '' || /^\/\*[\s\S]*\*\/$/.test(expression)) return '';
  const text =
    stringOf(expression, imports) ??
    ownValue(expression, tools) ??
    (/^[\d.]+$/.test(expression) ? expression : undefined);
  if (text !== undefined) return text;
  const shown = expression.length > 40 ? `${expression.slice(0, 40)}…` : expression;
  tools.report(
    'mdx-code',
    `The expression \`{${shown.replace(/\s+/g, ' ')}}\` is dropped`,
    source.placeOf(from),
  );
  return '';
}

/** `{frontmatter.title}`, as Astro, Docusaurus and Next write it, is what the front matter says. */
function ownValue(expression: string, { parameter }: Tools): string | undefined {
  const path = /^(?:props\.)?(?:frontmatter|frontMatter|meta|metadata)\.([\w.]+)$/.exec(expression)?.[1];
  return path === undefined ? undefined : parameter(path);
}
