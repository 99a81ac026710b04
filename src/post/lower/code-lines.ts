import { type CodeEmphasis, printCodeEmphasis, readCodeEmphasis } from '../../model/code-emphasis.js';

/** A listing without the signs in it that speak of its lines, and what they say as decks spell it. */
export interface MarkedCode {
  readonly value: string;
  readonly meta?: string;
}

/** A line of the listing that is shown, and what is said of it. */
interface Line {
  readonly text: string;
  isLit?: boolean;
  isAdded?: boolean;
  isRemoved?: boolean;
}

type Mark = 'isLit' | 'isAdded' | 'isRemoved';

/** The word in a comment that speaks of lines, as Docusaurus, Gatsby and Shiki (VitePress, Astro) have it. */
const word = String.raw`highlight-(?:next-line|line|start|end)|highlight-range\{[\d,\s-]+\}|\[!code[ \t]+[\w+-]+(?::[^\]\n]*)?\]`;
const opening = String.raw`<!--|\{?\/\*|\/\/|#|--|;+|%+|'`;
const comment = new RegExp(String.raw`[ \t]*(?:${opening})[ \t]*(${word})[ \t]*(?:-->|\*\/\}?)?[ \t]*$`);
/** Languages in which only these are comments: what looks like another one is what the post shows. */
const markup = /^(?:md|mdx|markdown|text|txt|html|xml|vue|svelte)$/i;

const kinds: Readonly<Record<string, Mark>> = {
  hl: 'isLit',
  highlight: 'isLit',
  focus: 'isLit',
  warning: 'isLit',
  error: 'isLit',
  '++': 'isAdded',
  '--': 'isRemoved',
};

/** Options above the code itself: `:emphasize-lines: 2` of Sphinx and MyST, `#| code-line-numbers: "2"` of Quarto. */
const option = /^[ \t]*(?::([\w-]+):|(?:#|\/\/|--)\|[ \t]*([\w-]+):)[ \t]*(.*)$/;

/** Reads what a fence says of its lines, in its info string, in options above the code, and in comments within it. */
export function readMarkedCode(value: string, info: string, language: string): MarkedCode {
  const options = optionsOf(value, info);
  const { lines, isMarked } = readComments(options.rest.split('\n'), language);
  const said = readCodeEmphasis(`${info}${options.info}`, lines.length);
  if (said === undefined && !isMarked) return { value: options.rest };
  const emphasis = joined(said, lines);
  const meta = printCodeEmphasis(emphasis);
  const text = isMarked ? lines.map((line) => line.text).join('\n') : options.rest;
  return { value: text, ...(meta === '' ? {} : { meta }) };
}

function optionsOf(value: string, info: string): { readonly rest: string; readonly info: string } {
  const lines = value.split('\n');
  const isDirective = /\{(?:code|code-block|code-cell|sourcecode)\}/.test(info);
  const found = lines.findIndex((line) => {
    const [, colon] = option.exec(line) ?? [];
    return !option.test(line) || (colon !== undefined && !isDirective);
  });
  const count = found === -1 ? 0 : found;
  if (count === 0) return { rest: value, info: '' };
  const said = lines.slice(0, count).map((line) => {
    const [, colon, hash, text = ''] = option.exec(line) ?? [];
    const name = colon ?? hash ?? '';
    // An option that is only named is on.
    return text.trim() === '' ? ` ${name}` : ` ${name}="${text.trim().replace(/["']/g, '')}"`;
  });
  return { rest: lines.slice(count).join('\n').replace(/^\n+/, ''), info: said.join('') };
}

function readComments(
  source: readonly string[],
  language: string,
): { readonly lines: readonly Line[]; readonly isMarked: boolean } {
  const marks = source.map((text) => markOf(text, language));
  if (marks.every((mark) => mark === undefined))
    return { lines: source.map((text) => ({ text })), isMarked: false };
  const lines: Line[] = [];
  let isOpen = false;
  let next: { mark: Mark; count: number } | undefined;
  for (const [index, text] of source.entries()) {
    const found = marks[index];
    if (found?.word === 'highlight-start' || found?.word === 'highlight-end') {
      isOpen =
        found.word === 'highlight-start' && marks.slice(index).some((mark) => mark?.word === 'highlight-end');
      continue;
    }
    const isAlone = found !== undefined && found.before.trim() === '';
    const said = found && meaningOf(found.word, isAlone);
    if (said && isAlone) {
      next = said;
      continue;
    }
    const line: Line = { text: found ? found.before : text };
    if (isOpen) line.isLit = true;
    if (next && next.count > 0) line[next.mark] = true;
    if (said) line[said.mark] = true;
    next =
      said && said.count > 1
        ? { ...said, count: said.count - 1 }
        : next && { ...next, count: next.count - 1 };
    lines.push(line);
  }
  return { lines, isMarked: true };
}

interface FoundMark {
  readonly word: string;
  /** The line without the comment. */
  readonly before: string;
}

function markOf(text: string, language: string): FoundMark | undefined {
  if (!/highlight-|\[!code/.test(text)) return undefined;
  const match = comment.exec(text);
  if (!match?.[1]) return undefined;
  const isMarkup = markup.test(language);
  if (isMarkup && !/^[ \t]*(?:<!--|\{\/\*)/.test(match[0])) return undefined;
  return { word: match[1], before: text.slice(0, match.index) };
}

function meaningOf(found: string, isAlone: boolean): { mark: Mark; count: number } | undefined {
  const [, kind, count] = /^\[!code[ \t]+([\w+-]+)(?::(\d+))?/.exec(found) ?? [];
  if (kind !== undefined) {
    const mark = kinds[kind];
    return mark === undefined ? undefined : { mark, count: Number(count ?? 1) };
  }
  const range = /\{(.*)\}/.exec(found)?.[1];
  const last = Math.max(1, ...(range?.match(/\d+/g) ?? []).map(Number));
  return isAlone || found === 'highlight-line' ? { mark: 'isLit', count: last } : undefined;
}

/** What the info string says of lines counts them as they stand without the comments. */
function joined(said: CodeEmphasis | undefined, lines: readonly Line[]): CodeEmphasis {
  const numbersOf = (mark: Mark): number[] =>
    lines.flatMap((line, index) => (line[mark] === true ? [index + 1] : []));
  const lit = numbersOf('isLit');
  const union = (a: readonly number[], b: readonly number[]): number[] =>
    [...new Set([...a, ...b])].sort((x, y) => x - y);
  const steps = said?.steps ?? [];
  return {
    ...said,
    steps: lit.length === 0 || steps.length > 1 ? steps : [union(steps[0] ?? [], lit)],
    added: union(said?.added ?? [], numbersOf('isAdded')),
    removed: union(said?.removed ?? [], numbersOf('isRemoved')),
  };
}
