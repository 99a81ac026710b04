import type { Position } from 'unist';
import { isAboutLine } from './about-line.js';

/** One line of a text, with its place in it. */
export interface TextLine {
  /** Without blanks at the ends. */
  readonly text: string;
  readonly indent: number;
  /** 1-based. */
  readonly line: number;
  readonly offset: number;
}

/** Lines that stand together, and what they look like. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'rule';
  readonly lines: readonly TextLine[];
  /** Of a heading: 1 for an underline of `=`, 2 for one of `-` and all others, 3 for `1.2 Name`. */
  readonly depth?: 1 | 2 | 3;
}

const bullet = /^(?:[•·‣▪◦●○*+–—-]|o(?=\s{2,}|\t)|\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]+(?=\S)/;
const rule = /^(?:[-=_*~#][ \t]*){3,}$/;

/** Cuts a plain text at its empty lines and tells headings, lists, quotes and code by their looks. */
export function textBlocks(text: string): readonly TextBlock[] {
  const groups = groupsOf(linesOf(text));
  return groups
    .flatMap(blocksOf)
    .map((block, index, all) => (isRealHeading(block, all[index + 1]) ? block : asText(block)));
}

/** The bullet or number that a line starts with. */
export function bulletOf(text: string): string | undefined {
  return bullet.exec(text)?.[0];
}

function linesOf(text: string): TextLine[] {
  let offset = 0;
  return text.split('\n').map((raw, index) => {
    const at = offset;
    offset += raw.length + 1;
    const indent = /^[\s\u00a0]*/.exec(raw)?.[0].replace(/\t/g, '    ').length ?? 0;
    return { text: raw.trim(), indent, line: index + 1, offset: at };
  });
}

function groupsOf(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0).flatMap(partedAtLines);
}

const longestWrapped = 160;

/** A text that is not wrapped has a paragraph on each line, with or without an empty line between. */
function partedAtLines(group: TextLine[]): TextLine[][] {
  const isWrapped = group.every(({ text }) => text.length <= longestWrapped);
  if (isWrapped || group.some(({ text }) => bulletOf(text) !== undefined)) return [group];
  return group.map((line) => [line]);
}

function blocksOf(lines: readonly TextLine[]): TextBlock[] {
  const [first, second, ...rest] = lines;
  if (first === undefined) return [];
  if (lines.length === 1 && rule.test(first.text)) return [{ kind: 'rule', lines }];
  if (second !== undefined && isUnderline(second, first)) {
    return [
      { kind: 'heading', lines: [first], depth: second.text.startsWith('=') ? 1 : 2 },
      ...blocksOf(rest),
    ];
  }
  if (
    second !== undefined &&
    headingOrText(first).kind === 'heading' &&
    lines.slice(1).every(({ text }) => isAboutLine(text))
  )
    return [
      { kind: 'heading', lines: [first], depth: 2 },
      { kind: 'paragraph', lines: lines.slice(1) },
    ];
  const from = lines.findIndex(({ text }) => bulletOf(text) !== undefined);
  if (from === 0) return [{ kind: 'list', lines }];
  // `We need:` and, without an empty line, its list.
  if (from > 0 && lines.slice(from).length > 1 && lines[from - 1]?.text.endsWith(':')) {
    return [...blocksOf(lines.slice(0, from)), { kind: 'list', lines: lines.slice(from) }];
  }
  if (lines.every(({ text }) => text.startsWith('>'))) return [{ kind: 'quote', lines }];
  if (
    lines.every(({ indent }) => indent >= 4) &&
    lines.some(({ text }) => /[{}();=$<>|]|^[\w./-]+ --?\w/.test(text))
  )
    return [{ kind: 'code', lines }];
  return lines.length === 1 ? [headingOrText(first)] : [{ kind: 'paragraph', lines }];
}

function isUnderline(line: TextLine, above: TextLine): boolean {
  return /^(?:={3,}|-{3,}|~{3,})$/.test(line.text) && looksLikeHeading(above.text);
}

function headingOrText(line: TextLine): TextBlock {
  const isHeading = looksLikeHeading(line.text) && line.indent < 12 && !isAboutLine(line.text);
  const depth = /^\d+(?:\.\d+)+\.?\s/.test(line.text) ? 3 : 2;
  return isHeading ? { kind: 'heading', lines: [line], depth } : { kind: 'paragraph', lines: [line] };
}

/** Short, on a line of its own, and no sentence. */
function looksLikeHeading(text: string): boolean {
  const words = text.split(/\s+/);
  const isShort = text.length <= 90 && words.length <= 14;
  if (
    !isShort ||
    !/\p{L}/u.test(text) ||
    /[.,;:…]["”’)]?$|[.?!]\s+\p{Lu}|^https?:\/\/|^[a-z(]|@\w+\.\w/u.test(text)
  )
    return false;
  if (/^(?:[\p{Lu}\p{N}]|[^\p{Ll}])/u.test(text) && !/[!?]$/.test(text)) return true;
  // `Thanks!` and `Questions? Write to us!` are said to the reader; `What Is an Operator?` is a title.
  return words.length > 2 && isTitleCase(words);
}

function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => word.length > 3);
  const capital = telling.filter((word) => /^[^\p{L}]*\p{Lu}|^\d/u.test(word)).length;
  return telling.length > 0 && capital * 4 >= telling.length * 3;
}

/** A heading has a text below it. */
function isRealHeading(block: TextBlock, next: TextBlock | undefined): boolean {
  return block.kind !== 'heading' || (next !== undefined && next.kind !== 'rule');
}

function asText(block: TextBlock): TextBlock {
  return { kind: 'paragraph', lines: block.lines };
}

/** Where a run of lines stands in the text. */
export function positionOf(lines: readonly TextLine[]): { position?: Position } {
  const start = lines[0];
  const end = lines.at(-1);
  if (start === undefined || end === undefined) return {};
  return {
    position: {
      start: { line: start.line, column: start.indent + 1, offset: start.offset },
      end: { line: end.line, column: end.indent + end.text.length + 1, offset: end.offset + end.text.length },
    },
  };
}
