import { DeckError } from '../../errors.js';
import type { Source } from '../dialects/source.js';

const mostDepth = 60;
const mostBackticks = 200;
/** In one block of lines; what Markdown does with each is quadratic in its number. */
const mostInBlock = {
  brackets: { most: 500, what: 'Too many brackets are left open' },
  closers: { most: 2_000, what: 'Too many brackets close nothing' },
  attention: { most: 6_000, what: 'A paragraph has too many emphasis marks' },
  /** Marks of emphasis that are open at once and closed again: each may hold all the others. */
  opened: { most: 500, what: 'Emphasis is nested too deeply' },
  tags: { most: 6_000, what: 'A paragraph has too many `<`' },
  /** Characters behind a `[` that nothing closes: each word there looks back for it. */
  bracketed: { most: 30_000, what: 'A bracket is open for too long' },
  lines: { most: 4_000, what: 'A paragraph has too many lines' },
} as const;

type Counts = Record<keyof typeof mostInBlock | 'square' | 'open' | 'mostOpen' | 'closed', number>;

/** Stops a text, in linear time, on which Markdown parsers need seconds or overflow their stack. */
export function guardNesting(source: Source): void {
  const run = new RegExp(`\`{${mostBackticks + 1}}`).exec(source.text);
  if (run !== null) throw tooDeep('A run of backticks is too long', source, run.index);
  const indents: number[] = [];
  let counts = noCounts();
  let at = 0;
  for (const line of source.text.split('\n')) {
    const prefix = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? '';
    // The cells of a table are told apart, and so is what a new item or quote holds.
    if (prefix.length === line.length || /\S/.test(prefix) || line[prefix.length] === '|')
      counts = noCounts();
    if (line.trim() !== '' && source.isProse(at + Math.min(prefix.length, line.length - 1))) {
      guardDepth(line, prefix, indents, () => tooDeep('Quotes or lists are nested too deeply', source, at));
      countLine(line, counts);
      const over = overLimit(counts);
      if (over !== undefined) throw tooDeep(over, source, at);
    }
    at += line.length + 1;
  }
}

function noCounts(): Counts {
  return {
    brackets: 0,
    closers: 0,
    attention: 0,
    opened: 0,
    tags: 0,
    bracketed: 0,
    lines: 0,
    square: 0,
    open: 0,
    mostOpen: 0,
    closed: 0,
  };
}

function guardDepth(line: string, prefix: string, indents: number[], error: () => DeckError): void {
  const markers = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  if (listDepth(line, prefix, indents) + markers > mostDepth) throw error();
}

function countLine(line: string, counts: Counts): void {
  // A block of HTML is not looked at by Markdown.
  if (/^ {0,3}</.test(line))
    Object.assign(counts, { tags: Number.NEGATIVE_INFINITY, lines: Number.NEGATIVE_INFINITY });
  counts.lines++;
  const marks = countOpened(line, counts.open);
  counts.open = marks.open;
  counts.mostOpen = Math.max(counts.mostOpen, marks.most);
  counts.closed += marks.closed;
  // What nothing closes ("~5 ms", "*args") holds nothing.
  counts.opened = Math.min(counts.mostOpen, counts.closed);
  let open = counts.brackets;
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if (character === ']' && counts.square === 0) counts.closers++;
    if (character === '[') counts.square++;
    else if (character === ']') counts.square = Math.max(0, counts.square - 1);
    if (counts.square > 0) counts.bracketed++;
    if (character === '[' || character === '(') counts.brackets = Math.max(counts.brackets, ++open);
    else if (character === ']' || character === ')') open = Math.max(0, open - 1);
    else if (character === '<') counts.tags++;
    else if ('*_~'.includes(character) && line[index - 1] !== character) counts.attention++;
  }
  // What is closed again at the end of the line was open all the same.
  if (counts.brackets <= mostInBlock.brackets.most) counts.brackets = open;
}

/** Marks of emphasis: open behind a line, the most that were open in it, and closed in it. */
interface Marks {
  readonly open: number;
  readonly most: number;
  readonly closed: number;
}

/** Counts the marks of emphasis of a line; each of a run may open one: `****word`. */
function countOpened(line: string, openBefore: number): Marks {
  let open = openBefore;
  let most = openBefore;
  let closed = 0;
  for (const { 0: run, index } of line.matchAll(/\*+|_+|~+/g)) {
    const before = line[index - 1] ?? ' ';
    const behind = line[index + run.length] ?? ' ';
    // "f(*args" opens, and "bread*)" closes.
    const opens = /\S/.test(behind) && (!isSign(behind) || !isWord(before));
    const closes = /\S/.test(before) && (!isSign(before) || !isWord(behind));
    // In a word, `_` is a letter.
    const isLetter = run.startsWith('_') && isWord(line[index - 1]) && isWord(line[index + run.length]);
    if (isLetter) continue;
    if (closes && open > 0) {
      closed += Math.min(open, run.length);
      open = Math.max(0, open - run.length);
    } else if (opens) open += run.length;
    most = Math.max(most, open);
  }
  return { open, most, closed };
}

const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

function overLimit(counts: Counts): string | undefined {
  const kinds = Object.keys(mostInBlock) as (keyof typeof mostInBlock)[]; // the keys of this very table
  const kind = kinds.find((name) => counts[name] > mostInBlock[name].most);
  return kind === undefined ? undefined : mostInBlock[kind].what;
}

/** How many lists are open at a line, told by the indents of the items above. */
function listDepth(line: string, prefix: string, indents: number[]): number {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const isItem = /[-*+\d]/.test(prefix);
  if (!isItem && indent > 0) return 0;
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  if (isItem) indents.push(indent);
  return indents.length - 1;
}

function tooDeep(what: string, source: Source, offset: number): DeckError {
  const place = source.placeOf(offset);
  return new DeckError('too-deep', `${what} (line ${place.line}).`, {
    hint: 'Make that part of the post flatter.',
    place,
  });
}
