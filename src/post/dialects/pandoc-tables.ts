import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, type Source, sourceOf } from './source.js';

const gridTable = /^([ ]{0,3})\+(?:[-:]{2,}\+)+[ \t]*\n(?:\1[|+].*(?:\n|$))+/gm;
const simpleTable =
  /^(?=[ \t]*[^\s|>+])([^\n]+)\n([ ]{0,3}-{2,}(?:[ ]+-{2,})+)[ ]*\n((?:(?=[ \t]*\S)[^\n]+(?:\n|$))+)/gm;
const lineBlock = /(?<=^|\n[ \t]*\n)(?:\|[ ][^\n]*(?:\n|$)(?:[ ]+\S[^\n]*(?:\n|$))*){2,}/g;
/** `Table: text {#tbl:x}` anywhere, and `: text` below a table. */
const caption = /^(?:Table:|(?<=[|+][ \t]*\n(?:[ \t]*\n){0,40}):)[ \t]+(.+)$/gm;
const example = /\(@([\w-]*)\)/g;

/** What Pandoc draws with characters: grid tables, simple tables, their captions, line blocks, numbered examples. */
export const pandocTables: Dialect = {
  name: 'pandoc-tables',
  applies: ({ text }) => /^[ ]{0,3}\+[-:]{2,}\+|^[ ]*-{2,}[ ]+-{2,}|^\|[ ]|^Table:|\(@/m.test(text),
  rewrite: (source) =>
    [rewriteGrids, rewriteSimpleTables, rewriteLineBlocks, rewriteCaptions, rewriteExamples].reduce(
      (text, rewrite) => rewrite(sourceOf(text, source.mdx)),
      source.text,
    ),
};

const isBorder = (line: string): boolean => /^\s*\+[-=:+]+\s*$/.test(line);

function rewriteGrids(source: Source): string {
  return replaceProse(source, gridTable, ([whole]) => {
    const lines = whole.trimEnd().split('\n');
    const columns = (lines[0]?.match(/\+/g)?.length ?? 0) - 1;
    const groups: string[][][] = [[]];
    for (const line of lines.slice(1)) {
      if (isBorder(line)) groups.push([]);
      else
        groups.at(-1)?.push(
          line
            .trim()
            .replace(/^\||\|$/g, '')
            .split('|'),
        );
    }
    const rows = groups.filter((group) => group.length > 0);
    // Cells that span others have no form in Markdown: the drawing is left as it is.
    if (rows.some((row) => row.some((cells) => cells.length !== columns))) return undefined;
    const cellOf = (row: string[][], column: number): string =>
      joinLines(row.map((cells) => cells[column]?.trim() ?? ''));
    return tableOf(rows.map((row) => Array.from({ length: columns }, (_, column) => cellOf(row, column))));
  });
}

/** The lines of a cell as one: an item or a paragraph begins on a line of its own. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line, index) => {
    const starts = /^(?:[-*+]|\d+[.)])\s/.test(line) || (line !== '' && lines[index - 1] === '');
    return text === '' || line === '' ? text + line : `${text}${starts ? '<br>' : ' '}${line}`;
  }, '');
}

function tableOf(rows: readonly (readonly string[])[]): string | undefined {
  const [head, ...body] = rows;
  if (head === undefined) return undefined;
  const printed = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return `${printed.join('\n')}\n`;
}

function rewriteSimpleTables(source: Source): string {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(simpleTable)) {
    const [whole, head = '', dashes = '', rows = ''] = match;
    const before = source.text.slice(0, match.index);
    if (!source.isProse(match.index + head.length + 1) || !/(?:^|\n[ \t]*\n)$/.test(before)) continue;
    const cells = [
      head,
      ...rows
        .trimEnd()
        .split('\n')
        .filter((line) => !/^[ -]+$/.test(line)),
    ].map((line) => cutAt(line, dashes));
    if (cells.some((row) => row === undefined)) continue;
    const by = tableOf(cells.flatMap((row) => (row === undefined ? [] : [row])));
    if (by !== undefined) edits.push({ from: match.index, to: match.index + whole.length, by });
  }
  return applyEdits(source.text, edits);
}

/** The cells of a line between the gaps of the dashes; `undefined` when a word stands across a gap. */
function cutAt(line: string, dashes: string): string[] | undefined {
  const gaps = [...dashes.trimEnd().matchAll(/(?<=-)[ ]+/g)].map(({ index, 0: gap }) => index + gap.length);
  if (line.includes('|') || gaps.some((at) => line.length > at && line[at - 1] !== ' ')) return undefined;
  const bounds = [0, ...gaps, line.length];
  return bounds
    .slice(1)
    .map((to, index) => line.slice(bounds[index], Math.max(to, bounds[index] ?? 0)).trim());
}

function rewriteLineBlocks(source: Source): string {
  return replaceProse(source, lineBlock, ([whole]) => {
    const lines = whole.trimEnd().split('\n');
    if (lines.some((line) => /\|[ \t]*$|^\|[ :|-]*-[ :|-]*$/.test(line))) return undefined;
    const last = lines.length - 1;
    const isJoined = (index: number): boolean => index === last || !lines[index + 1]?.startsWith('|');
    return `${lines.map((line, index) => line.replace(/^\|?[ ]+/, '') + (isJoined(index) ? '' : '\\')).join('\n')}\n`;
  });
}

function rewriteCaptions(source: Source): string {
  return replaceProse(source, caption, ([, words = '']) => words.replace(/\{#[^{}\n]*\}[ \t]*$/, '').trim());
}

/** `(@)` and `(@good)` are numbers that run through the text, and are referred to by their names. */
function rewriteExamples(source: Source): string {
  const numbers = new Map<string, number>();
  let count = 0;
  for (const match of source.text.matchAll(/^[ \t]{0,3}\(@([\w-]*)\)(?=[ \t])/gm)) {
    if (source.isProse(match.index)) numbers.set(match[1] || `\u0000${match.index}`, ++count);
  }
  return replaceProse(source, example, ({ 1: name = '', index }) => {
    const number = numbers.get(name) ?? numbers.get(`\u0000${index + lead(source.text, index)}`);
    return number === undefined ? undefined : `(${number})`;
  });
}

/** How far before an offset its line begins, as a negative number. */
function lead(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1 - offset;
}
