/**
 * Which lines of a listing an author points at. Lines are counted from 1 in the listing itself, whatever numbers it
 * shows.
 */
export interface CodeEmphasis {
  /** What is lit at each step, in order; a step without lines lights the whole listing. One step is no stepping. */
  readonly steps: readonly (readonly number[])[];
  /** Lines that a change adds, and those that it takes away. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** The number of the first line; absent when lines are not numbered. */
  readonly firstNumber?: number;
  /** The file that the listing is from. */
  readonly title?: string;
}

/** More steps than these are no talk any more. */
const mostSteps = 24;
/** Characters; nobody writes more behind a fence. */
const longestInfo = 600;

const value = String.raw`("[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|\{[^}\n]*\}|[\w][\w.,|:+-]*(?:[ \t]+\d[\d,-]*)*)`;
const setting = (names: string): RegExp =>
  new RegExp(String.raw`(?<![\w-])(?:${names})[ \t]*[=:][ \t]*${value}`, 'i');

/** The names that highlighters of sites have for the lines they light, number and add. */
const names = {
  lit: setting(
    'hl[-_]?lines|mark[-_]?lines|mark|emphasi[sz]e[-_]?lines|highlight(?:ed)?[-_]?(?:lines)?|data-line(?:-numbers)?|code[-_]?line[-_]?numbers|hl|line',
  ),
  added: setting('ins|add|added'),
  removed: setting('del|rm|removed'),
  title: setting('title|file[-_]?name|file|caption|name'),
  first: setting(
    'line[-_]?no[-_]?start|start(?:ing)?[-_]?line(?:[-_]?number)?|start[-_]?from|linenums|first[-_]?line|data-start|show-?line-?numbers|line-numbers|lineno-start',
  ),
  numbered: setting('line[-_]?no(?:s)?|number[-_]?lines|lines|show-?line-?numbers|line-numbers'),
} as const;

const ranges = /(?<![\w=-])\{[ \t]*((?:all|none|\*|[\d\s,.:|-])+)\}/;
const numbersWord =
  /(?<![\w-])(?:show-?line-?numbers|line-?numbers|line-?nos|number-?lines|data-line-numbers|linenums)(?![\w-]*["']?[ \t]*[=:][ \t]*["']?(?:false|0|none|off))/i;
const braced = /(?:show-?line-?numbers|line-numbers)\{[ \t]*(\d+)[ \t]*\}/i;
const bracketTitle = /(?:^|[ \t])\[[ \t]*([^\]\n"=]*\.[A-Za-z]\w*)[ \t]*\](?=$|[ \t])/;
/** `js:src/app.js`, `rb: check.rb`. */
const colonTitle = /^[A-Za-z][\w+#-]*:[ \t]*([^\s"'{}=:]+\.[\w.-]+)/;

/**
 * What the info string of a fence (or the attributes of a tag) says of its lines, in any of the usual spellings:
 * `ts {2,4-6}`, `{1|2-3|all}`, `hl_lines=[2,"4-6"]`, `mark_lines="1 2"`, `showLineNumbers`, `title="a.ts"`.
 * `lineCount` bounds the lines; nothing comes back where nothing is said.
 */
export function readCodeEmphasis(info: string, lineCount: number): CodeEmphasis | undefined {
  if (info.length > longestInfo || !/[{=:[]|line|num/i.test(info)) return undefined;
  const rest = info.replace(braced, '');
  const steps = stepsIn(ranges.exec(rest)?.[1] ?? unquoted(names.lit.exec(rest)?.[1]), lineCount);
  const added = linesIn(unquoted(names.added.exec(rest)?.[1]), lineCount);
  const removed = linesIn(unquoted(names.removed.exec(rest)?.[1]), lineCount);
  const firstNumber = firstNumberIn(info);
  const title = titleIn(info);
  const isPlain = steps.length === 0 && added.length === 0 && removed.length === 0;
  if (isPlain && firstNumber === undefined && title === undefined) return undefined;
  return {
    steps,
    added,
    removed,
    ...(firstNumber === undefined ? {} : { firstNumber }),
    ...(title === undefined ? {} : { title }),
  };
}

/** The one spelling that decks have: `{2,4-6} ins={3} del={5} showLineNumbers=12 title="a.ts"`. */
export function printCodeEmphasis({ steps, added, removed, firstNumber, title }: CodeEmphasis): string {
  const lit = steps.map((lines) => (lines.length === 0 ? 'all' : rangesOf(lines))).join('|');
  return [
    ...(lit === '' ? [] : [`{${lit}}`]),
    ...(added.length === 0 ? [] : [`ins={${rangesOf(added)}}`]),
    ...(removed.length === 0 ? [] : [`del={${rangesOf(removed)}}`]),
    ...(firstNumber === undefined
      ? []
      : [firstNumber === 1 ? 'showLineNumbers' : `showLineNumbers=${firstNumber}`]),
    ...(title === undefined ? [] : [`title="${title}"`]),
  ].join(' ');
}

/** What is said of the lines `from` to `to` (exclusive, from 0), for the part of a listing that they become. */
export function emphasisOfPart(
  { steps, added, removed, firstNumber }: CodeEmphasis,
  from: number,
  to: number,
): CodeEmphasis {
  const within = (lines: readonly number[]): readonly number[] =>
    lines.filter((line) => line > from && line <= to).map((line) => line - from);
  const kept = steps
    .map((lines) => ({ isAll: lines.length === 0, lines: within(lines) }))
    // A step that lights nothing of this part is none of its steps.
    .filter(({ isAll, lines }) => isAll || lines.length > 0);
  return {
    steps: kept.some(({ isAll }) => !isAll) ? kept.map(({ lines }) => lines) : [],
    added: within(added),
    removed: within(removed),
    ...(firstNumber === undefined ? {} : { firstNumber: firstNumber + from }),
  };
}

/** The lines that are lit where nothing steps, as on paper: all that any step lights. */
export function litLines({ steps }: CodeEmphasis): readonly number[] {
  return [...new Set(steps.flat())].sort((a, b) => a - b);
}

/** Columns of a listing's own before its code, blanks counted: the sign of a change, and the numbers of lines. */
export function gutterOf(emphasis: CodeEmphasis | undefined, lineCount: number): CodeGutter {
  const { added = [], removed = [], firstNumber } = emphasis ?? {};
  return {
    numbers: firstNumber === undefined ? 0 : String(firstNumber + lineCount - 1).length + 2,
    signs: added.length + removed.length > 0 ? 2 : 0,
  };
}

/** Widths in columns. */
export interface CodeGutter {
  readonly numbers: number;
  readonly signs: number;
}

function unquoted(text: string | undefined): string | undefined {
  const [, quote, inner] = /^(["'])(.*)\1$/.exec(text ?? '') ?? [];
  return quote === undefined ? text?.replace(/^[[{]|[\]}]$/g, '') : inner;
}

function stepsIn(text: string | undefined, lineCount: number): readonly (readonly number[])[] {
  if (text === undefined || !/\d|all|\*/.test(text)) return [];
  const steps = text
    .split('|')
    .slice(0, mostSteps)
    .map((step) => linesIn(step, lineCount));
  const isEmpty = steps.every((lines) => lines.length === 0);
  return isEmpty ? [] : steps;
}

/** Lines such as `2,4-6`, `2 "4-6"` or `2 4..6`; those beyond the listing are left out. */
function linesIn(text: string | undefined, lineCount: number): readonly number[] {
  const found = new Set<number>();
  for (const [, first, last] of (text ?? '').matchAll(/(\d{1,6})(?:[ \t]*(?:-|–|\.\.)[ \t]*(\d{1,6}))?/g)) {
    const end = Math.min(Number(last ?? first), lineCount);
    for (let line = Math.max(1, Number(first)); line <= end; line += 1) found.add(line);
  }
  return [...found].sort((a, b) => a - b);
}

function rangesOf(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

function firstNumberIn(info: string): number | undefined {
  const first = Number.parseInt(braced.exec(info)?.[1] ?? unquoted(names.first.exec(info)?.[1]) ?? '', 10);
  const numbered = unquoted(names.numbered.exec(info)?.[1])?.split(/[,;\s]/)[0];
  if (/^(?:false|0|none|off|no)$/i.test(numbered ?? '')) return undefined;
  if (Number.isInteger(first) && first > 0 && first < 1_000_000) return first;
  return numbersWord.test(info) || /^(?:true|table|inline|on|yes|\d+)$/i.test(numbered ?? '') ? 1 : undefined;
}

function titleIn(info: string): string | undefined {
  const found =
    unquoted(names.title.exec(info)?.[1]) ?? bracketTitle.exec(info)?.[1] ?? colonTitle.exec(info)?.[1];
  const title = found?.replace(/["`\\\s]+/g, ' ').trim();
  return title === undefined || title === '' || title.length > 120 ? undefined : title;
}
