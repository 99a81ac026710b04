import type { Report } from '../report.js';
import { readObjectLiteral } from './read-object-literal.js';
import {
  findDefinitions,
  findKeyLines,
  findNikolaComment,
  findNotionProperties,
  findTitleBlock,
} from './split-header.js';

export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'lines' | 'code' | 'exported';

/** A front matter block as found, and the post with that block blanked out: lines and columns stay. */
export interface SplitPost {
  readonly format?: FrontMatterFormat;
  /** The text between the fences. */
  readonly block: string;
  /** The 1-based line that `block` starts on. */
  readonly line: number;
  readonly body: string;
}

const fences = [
  { open: /^-{3,}[ \t]*\n/, close: /^(?:-{3,}|\.\.\.)[ \t]*$/m, format: 'yaml' },
  { open: /^\+\+\+[ \t]*\n/, close: /^\+\+\+[ \t]*$/m, format: 'toml' },
  { open: /^;;;[ \t]*\n/, close: /^;;;[ \t]*$/m, format: 'json' },
  { open: /^---[ \t]*ya?ml[ \t]*\n/i, close: /^---[ \t]*$/m, format: 'yaml' },
  { open: /^---[ \t]*toml[ \t]*\n/i, close: /^---[ \t]*$/m, format: 'toml' },
  { open: /^---[ \t]*json[ \t]*\n/i, close: /^---[ \t]*$/m, format: 'json' },
  // `---js` and its kin are programs: never run, never shown.
  { open: /^---[ \t]*[a-z][\w-]*[ \t]*\n/i, close: /^---[ \t]*$/m, format: 'code' },
] as const satisfies readonly { open: RegExp; close: RegExp; format: FrontMatterFormat }[];

const keyLine = /^[ \t]*["']?[\w$.:-]+["']?[ \t]*[:=](?:[ \t]|$)/m;
const commentLine = /^\s*(?:#.*)?$/;

/** Finds the front matter at the start of a post; blank lines before it are nothing. */
export function splitFrontMatter(text: string, report: Report): SplitPost {
  const above = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
  const found = splitStart(text.slice(above.length), report);
  if (above === '') return found;
  return { ...found, line: found.line + above.split('\n').length - 1, body: above + found.body };
}

function splitStart(text: string, report: Report): SplitPost {
  const fence = fences.find(({ open }) => open.test(text));
  if (fence === undefined) return splitUnfenced(text);
  const opening = fence.open.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const closing = fence.close.exec(rest);
  if (closing === null) return splitUnclosed(text, opening, fence.format, report);
  const block = rest.slice(0, closing.index);
  const isData =
    fence.format === 'code' ||
    keyLine.test(block) ||
    block.split('\n').every((line) => commentLine.test(line));
  // Two thematic breaks around prose are no front matter.
  if (!isData && fence.format === 'yaml') return { block: '', line: 1, body: text };
  return cut(text, fence.format, opening.length, block, opening.length + closing.index + closing[0].length);
}

/** Front matter whose closing fence is missing: the lines up to the first blank one, if they look like it. */
function splitUnclosed(text: string, opening: string, format: FrontMatterFormat, report: Report): SplitPost {
  const rest = text.slice(opening.length);
  const end = /\n[ \t]*(?:\n|$)/.exec(rest)?.index ?? rest.length;
  const block = rest.slice(0, end);
  if (!keyLine.test(block.split('\n', 1)[0] ?? '') || format === 'code')
    return { block: '', line: 1, body: text };
  report('front-matter-unclosed', 'The front matter is not closed; it is read up to the first blank line', {
    line: 1,
  });
  return cut(text, format, opening.length, block, opening.length + end);
}

/** Front matter without fences: definitions, JSON, a header of lines, a title block, a comment, the properties of a page. */
function splitUnfenced(text: string): SplitPost {
  const definitions = findDefinitions(text);
  // Its lines stay in the body: they tell the dialect that it is one, which takes them out.
  if (definitions) return { format: 'lines', block: definitions.block, line: 1, body: text };
  const header =
    findKeyLines(text) ?? findTitleBlock(text) ?? findNikolaComment(text) ?? findNotionProperties(text);
  if (header === undefined) return splitExported(text) ?? splitJson(text);
  return cut(text, 'lines', 0, header.block, header.end);
}

/** `export const metadata = {`, among the imports that open a page of MDX: what Next reads instead of front matter. */
const exportedMeta =
  /^(?:[ \t]*(?:(?:import|export)\b[^\n]*|\/\/[^\n]*)?\n){0,40}?export[ \t]+const[ \t]+(?:metadata|meta|frontmatter|frontMatter)(?:[ \t]*:[ \t]*\w+)?[ \t]*=[ \t]*(?=\{)/;

/** The statement alone goes: what it imports is of the text. */
function splitExported(text: string): SplitPost | undefined {
  const from = exportedMeta.exec(text)?.[0].length;
  const found = from === undefined ? undefined : readObjectLiteral(text, from);
  if (from === undefined || found?.value.title === undefined) return undefined;
  const start = text.lastIndexOf('\n', from) + 1;
  const blank = text.slice(start, found.to).replace(/[^\n]/g, ' ');
  const rest = text.slice(found.to).replace(/^;/, ' ');
  return {
    format: 'exported',
    block: text.slice(from, found.to),
    line: text.slice(0, from).split('\n').length,
    body: text.slice(0, start) + blank + rest,
  };
}

/** Hugo's JSON front matter: an object at the very start of the file. */
function splitJson(text: string): SplitPost {
  const none = { block: '', line: 1, body: text };
  if (!/^\{\s*(?:"|\}\s*$)/.test(text)) return none;
  const end = endOfObject(text);
  if (end === -1 || !/^[ \t]*(?:\n|$)/.test(text.slice(end))) return none;
  return cut(text, 'json', 0, text.slice(0, end), end);
}

function endOfObject(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const string = /"(?:[^"\\\n]|\\.)*"/y;
      string.lastIndex = at;
      if (!string.test(text)) return -1;
      at = string.lastIndex - 1;
    } else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

function cut(text: string, format: FrontMatterFormat, from: number, block: string, end: number): SplitPost {
  const blank = text.slice(0, end).replace(/[^\n]/g, ' ');
  return { format, block, line: from === 0 ? 1 : 2, body: blank + text.slice(end) };
}
