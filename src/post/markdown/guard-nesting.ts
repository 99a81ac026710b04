import { DeckError } from '../../errors.js';
import type { Source } from '../dialects/source.js';

const mostDepth = 60;
const mostOpenBrackets = 2_000;
const mostBackticks = 200;
/** Runs of `*`, `_` and `~` in one block: matching them is quadratic. */
const mostAttention = 12_000;

/** Stops a text, in linear time, on which Markdown parsers need seconds or overflow their stack. */
export function guardNesting(source: Source): void {
  const run = new RegExp(`\`{${mostBackticks + 1}}`).exec(source.text);
  if (run !== null) throw tooDeep('A run of backticks is too long', source, run.index);
  const indents: number[] = [];
  const block = { brackets: 0, attention: 0 };
  let at = 0;
  for (const line of source.text.split('\n')) {
    guardLine(line, at, source, indents, block);
    at += line.length + 1;
  }
}

function guardLine(
  line: string,
  at: number,
  source: Source,
  indents: number[],
  block: { brackets: number; attention: number },
): void {
  const prefix = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? '';
  if (prefix.length === line.length) {
    block.brackets = 0;
    block.attention = 0;
  }
  if (line.trim() === '' || !source.isProse(at + Math.min(prefix.length, line.length - 1))) return;
  const markers = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  if (listDepth(line, prefix, indents) + markers > mostDepth)
    throw tooDeep('Quotes or lists are nested too deeply', source, at);
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? '';
    if (character === '[' || character === '(') block.brackets++;
    else if (character === ']' || character === ')') block.brackets = Math.max(0, block.brackets - 1);
    else if ('*_~'.includes(character) && line[index - 1] !== character) block.attention++;
    // Asked at each character: what is closed again at the end of the line was open all the same.
    if (block.brackets > mostOpenBrackets) throw tooDeep('Too many brackets are left open', source, at);
  }
  if (block.attention > mostAttention) throw tooDeep('A paragraph has too many emphasis marks', source, at);
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
