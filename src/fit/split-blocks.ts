import type { Blockquote, Code, List, Nodes, Paragraph, PhrasingContent, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { emphasisOfPart, printCodeEmphasis, readCodeEmphasis } from '../model/code-emphasis.js';
import type { SlideBlock } from '../model/deck.js';
import { splitAtBreaks } from '../model/split-at-breaks.js';
import { joinSentences, sentencesOf } from './split-text.js';

/** Cuts a list of things into at most `parts` runs of nearly the same weight, so that no part is a widow. */
export const evenly = <T>(
  items: readonly T[],
  parts: number,
  weightOf: (item: T) => number = () => 1,
): T[][] => {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const runs: T[][] = Array.from({ length: parts }, () => []);
  let before = 0;
  for (const item of items) {
    const weight = weightOf(item);
    // An item belongs to the part in which its middle lies.
    const part = total === 0 ? 0 : Math.floor(((before + weight / 2) * parts) / total);
    runs[Math.min(parts - 1, part)]?.push(item);
    before += weight;
  }
  return runs.filter((run) => run.length > 0);
};

/** How much of a slide an item or a row takes, roughly: its characters, and some for the space around it. */
const weightOf = (node: Nodes): number => 30 + textOf(node).length;

/** The nested list of a list that has one item only: what there is to split. */
const soleNested = (list: List): List | undefined => {
  const [item, ...more] = list.children;
  return more.length === 0 ? item?.children.find((child) => child.type === 'list') : undefined;
};

/** One item with a long list of its own goes on under the same item. */
const splitNested = (list: List, nested: List, parts: number): List[] =>
  splitList(nested, parts).map((piece) => ({
    ...list,
    children: list.children.map((item) => ({
      ...item,
      children: item.children.map((child) => (child === nested ? piece : child)),
    })),
  }));

const splitList = (list: List, parts: number): List[] => {
  const nested = soleNested(list);
  if (nested) return splitNested(list, nested, parts);
  const text = soleText(list);
  if (text) return splitSentences(list, text, parts);
  let number = list.start ?? 1;
  return evenly(list.children, parts, weightOf).map((children) => {
    const part: List = { ...list, children, ...(list.ordered ? { start: number } : {}) };
    number += children.length;
    return part;
  });
};

const linesOfRow = (row: TableRow): number =>
  Math.max(...row.children.map(({ children }) => splitAtBreaks(children).length));

/** A row of many lines goes on as a row of the same cells with the next lines. */
const splitRow = (row: TableRow, parts: number): TableRow[] => {
  const cells = row.children.map((cell) => ({ cell, lines: splitAtBreaks(cell.children) }));
  const lines = Array.from({ length: linesOfRow(row) }, (_, index) => index);
  return evenly(lines, parts).map((run) => ({
    ...row,
    children: cells.map(({ cell, lines }) => ({
      ...cell,
      children: run.flatMap((index, at) => {
        const line = lines[index] ?? [];
        return at === 0 || line.length === 0 ? line : [{ type: 'break' as const }, ...line];
      }),
    })),
  }));
};

const splitTable = (table: Table, parts: number): Table[] => {
  const [header, ...rows] = table.children;
  const [first] = rows;
  if (!header || !first) return [table];
  if (rows.length === 1) return splitRow(first, parts).map((row) => ({ ...table, children: [header, row] }));
  return evenly(rows, parts, weightOf).map((run) => ({ ...table, children: [header, ...run] }));
};

/** The text of a list or a quotation that is one paragraph: it goes on at the end of a sentence. */
const soleText = (block: List | Blockquote): PhrasingContent[] | undefined => {
  const [child, ...more] = block.children;
  const only = child?.type === 'listItem' && child.children.length === 1 ? child.children[0] : child;
  return more.length === 0 && only?.type === 'paragraph' ? only.children : undefined;
};

const sentenceWeight = (sentence: readonly PhrasingContent[]): number =>
  weightOf({ type: 'paragraph', children: [...sentence] });

/** The same list or quotation around other words. */
const withText = <B extends List | Blockquote>(block: B, children: PhrasingContent[]): B => ({
  ...block,
  children: block.children.map((child) =>
    child.type === 'listItem'
      ? { ...child, children: [{ type: 'paragraph' as const, children }] }
      : { type: 'paragraph' as const, children },
  ),
});

const splitSentences = <B extends List | Blockquote>(block: B, text: PhrasingContent[], parts: number): B[] =>
  evenly(sentencesOf(text), parts, sentenceWeight).map((run) => withText(block, joinSentences(run)));

/** A quotation that names who said it: what is said, and the last paragraph with the name. */
const signedQuote = (
  quote: Blockquote,
): { readonly said: Blockquote; readonly name: Paragraph } | undefined => {
  const name = quote.children.at(-1);
  if (quote.children.length < 2 || name?.type !== 'paragraph' || !/^[—–]\s/u.test(textOf(name)))
    return undefined;
  return { said: { ...quote, children: quote.children.slice(0, -1) }, name };
};

/** A box that has a title: its first paragraph, in strong words alone. */
const boxTitle = ({ children: [first, ...rest] }: Blockquote): Paragraph | undefined =>
  rest.length > 0 &&
  first?.type === 'paragraph' &&
  first.children.length === 1 &&
  first.children[0]?.type === 'strong'
    ? first
    : undefined;

const soleList = ({ children: [first, ...more] }: Blockquote): List | undefined =>
  first?.type === 'list' && more.length === 0 ? first : undefined;

/** The name stands under each part: nobody takes in what is said without knowing who does. */
const splitQuote = (quote: Blockquote, parts: number): Blockquote[] => {
  const title = boxTitle(quote);
  if (title) {
    // A title alone in its box says nothing: each part has it.
    const rest: Blockquote = { ...quote, children: quote.children.slice(1) };
    const list = soleList(rest);
    const pieces = list
      ? splitList(list, parts).map((piece) => [piece])
      : splitQuote(rest, parts).map(({ children }) => children);
    return pieces.map((piece) => ({ ...quote, children: [title, ...piece] }));
  }
  const signed = signedQuote(quote);
  if (signed) {
    return splitQuote(signed.said, parts).map((part) => ({
      ...part,
      children: [...part.children, signed.name],
    }));
  }
  const text = soleText(quote);
  return text
    ? splitSentences(quote, text, parts)
    : evenly(quote.children, parts, weightOf).map((children) => ({ ...quote, children }));
};

/** "}", "end", "</loaf>", "else {": it goes on with what stands above it. */
const closing =
  /^\s*(?:[)\]}>|]|<\/|#(?:else|elif|endif)\b|(?:end|else|elif|elsif|except|rescue|ensure|default|catch|finally|then|fi|done|esac)\b(?!\s*[=.(]))/u;

/** What is typed, and what was printed for it. */
const typed = /^\s*(?:[$%❯]|>>>|In \[\d*\]:)\s/u;
const printed = /^\s*#>/u;

/** Whether a cut before a line would part the one line that was printed from what was typed for it. */
const partsOutput = (lines: readonly string[], at: number): boolean => {
  const [before = '', line = '', behind = ''] = lines.slice(at - 1, at + 2);
  if (printed.test(line)) return !printed.test(before) && !printed.test(behind);
  return typed.test(before) && !typed.test(line) && (behind.trim() === '' || typed.test(behind));
};

/** Whether a cut there leaves one line alone at the end of a listing. */
const leavesWidow = (lines: readonly string[], at: number): boolean =>
  lines.slice(at).filter((line) => line.trim() !== '').length < 2;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Where a listing may be cut: best at a blank line near the even cut, else before the line there that stands farthest left and closes nothing. */
const cutNear = (lines: readonly string[], wanted: number, reach: number): number => {
  const near = Array.from({ length: 2 * reach + 1 }, (_, n) => wanted + (n % 2 === 0 ? n / 2 : -(n + 1) / 2));
  const blank = near.find((index) => index > 1 && lines[index]?.trim() === '' && !leavesWidow(lines, index));
  if (blank !== undefined) return blank;
  // Behind the even cut, what goes on is no longer than it: the slides of other themes have no room to spare.
  const inside = near.filter((index) => index > 1 && index >= wanted && !leavesWidow(lines, index));
  const open = inside.filter((index) => !closing.test(lines[index] ?? '') && !partsOutput(lines, index));
  const least = Math.min(...open.map((index) => indentOf(lines[index] ?? '')));
  return open.find((index) => indentOf(lines[index] ?? '') === least) ?? wanted;
};

const maxColumns = 90;

/** The lines of a listing; one that would wrap over many rows is broken, so that it can go on over slides. */
const linesOf = ({ value }: Code): string[] =>
  value
    .split('\n')
    .flatMap((line) =>
      line.length > 4 * maxColumns ? (line.match(/.{1,90}(?:\s|$)|.{1,90}/gu) ?? [line]) : [line],
    );

/** Rows that a line takes when it wraps, roughly: the width is known to who measures the parts. */
const rowsOf = (line: string): number => 1 + Math.floor(line.length / usualColumns);

const usualColumns = 64;

/** The line at which a share of all rows is shown: one in whose middle the share ends comes before it. */
const lineAt = (rows: readonly number[], share: number): number => {
  let left = share * rows.reduce((sum, count) => sum + count, 0);
  const index = rows.findIndex((count) => {
    left -= count;
    return left < -count / 2;
  });
  return index < 0 ? rows.length : index;
};

/** Before which of its lines a listing is cut into so many parts. */
const cutsOf = (lines: readonly string[], parts: number): readonly number[] => {
  const rows = lines.map(rowsOf);
  const reach = Math.floor(lines.length / parts / 3);
  return Array.from({ length: parts - 1 }, (_, part) =>
    cutNear(lines, lineAt(rows, (part + 1) / parts), reach),
  );
};

const splitCode = (code: Code, parts: number): Code[] => {
  const lines = linesOf(code);
  const edges = [0, ...new Set(cutsOf(lines, parts)), lines.length];
  return edges.slice(1).map((end, index) => partOfCode(code, lines, [edges[index] ?? 0, end]));
};

/** Whether a listing can be cut in two where it rests: at a blank line, or before one that stands as far left as any inside. */
export const restsInside = (code: Code): boolean => {
  const lines = linesOf(code);
  const [at = 0] = cutsOf(lines, 2);
  if (at <= 0 || at >= lines.length) return false;
  const inner = lines.slice(1, -1).filter((line) => line.trim() !== '');
  const least = inner.reduce((found, line) => Math.min(found, indentOf(line)), Number.POSITIVE_INFINITY);
  return lines[at - 1]?.trim() === '' || indentOf(lines[at] ?? '') <= least;
};

/** A part of a listing: its lines are numbered on from those of the part before it, and what is lit in it stays lit. */
const partOfCode = (code: Code, lines: readonly string[], [from, to]: readonly [number, number]): Code => {
  const shown = lines.slice(from, to);
  const first = Math.max(
    0,
    shown.findIndex((line) => line.trim() !== ''),
  );
  const value = shown.slice(first).join('\n').trimEnd();
  // Lines that were broken have no numbers.
  if (lines.length !== code.value.split('\n').length) return { ...code, meta: null, value };
  const whole = readCodeEmphasis(code.meta ?? '', lines.length) ?? { steps: [], added: [], removed: [] };
  const emphasis = emphasisOfPart({ firstNumber: 1, ...whole }, from + first, to);
  return { ...code, lang: code.lang || 'text', meta: printCodeEmphasis(emphasis), value };
};

/** Splits the block that makes a slide too long; a block that cannot be split comes back alone. */
export const splitBlock = (block: SlideBlock, parts: number): SlideBlock[] => {
  switch (block.type) {
    case 'list':
      return splitList(block, parts);
    case 'table':
      return splitTable(block, parts);
    case 'code':
      return splitCode(block, parts);
    case 'blockquote':
      return splitQuote(block, parts);
    default:
      return [block];
  }
};

const unitsOf = (block: List | Blockquote): number => {
  if (block.type === 'blockquote' && boxTitle(block)) {
    const rest: Blockquote = { ...block, children: block.children.slice(1) };
    return unitsOf(soleList(rest) ?? rest);
  }
  const text = soleText(block);
  return text ? sentencesOf(text).length : block.children.length;
};

/** How many units a block could be split into. */
export const splitUnits = (block: SlideBlock): number => {
  switch (block.type) {
    case 'list': {
      const nested = soleNested(block);
      return nested ? splitUnits(nested) : unitsOf(block);
    }
    case 'blockquote':
      return unitsOf(signedQuote(block)?.said ?? block);
    case 'table': {
      const [, first, ...more] = block.children;
      return first && more.length === 0 ? linesOfRow(first) : Math.max(1, more.length + 1);
    }
    case 'code':
      return linesOf(block).length;
    default:
      return 1;
  }
};
