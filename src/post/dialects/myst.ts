import { readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, type Source, sourceOf } from './source.js';
import type { Tools } from './tags.js';
import { type Meaning, meaningOf } from './vocabulary.js';

/** A fence that names a directive, with all its lines. */
interface Fence {
  readonly name: string;
  readonly argument: string;
  /** Numbers of lines: the opening one, the first of the body, the closing one. */
  readonly open: number;
  readonly body: number;
  readonly close: number;
  readonly options: ReadonlyMap<string, string>;
}

type Lines = readonly string[];

const opening = /^([ \t>]*)(`{3,}|~{3,})(?:\{([a-z][\w-]*)\}|(admonish)\b)[ \t]*(.*)$/;
/** Lists of pages, and what only the site can make or look up. */
const dropped =
  /^(?:tableofcontents|toctree|contents|bibliography|index|eval-rst|raw|include|literalinclude|glossary-link|embed|sectionauthor|meta)$/;

/** ```` ```{note} Title ```` of MyST and ```` ```admonish warning ```` of mdBook: a fence that holds Markdown. */
export const mystFences: Dialect = {
  name: 'myst-fences',
  applies: ({ text }) => /^[ \t>]*(?:`{3,}|~{3,})(?:\{[a-z]|admonish\b)/m.test(text),
  rewrite: (source, tools) => {
    const lines = source.text.split('\n');
    const edits: Edit[] = [];
    lowerFences(lines, { from: 0, to: lines.length }, { offsets: offsetsOf(lines), edits, source, tools });
    return applyEdits(source.text, edits);
  },
};

interface Work {
  readonly offsets: readonly number[];
  readonly edits: Edit[];
  readonly source: Source;
  readonly tools: Tools;
}

function lowerFences(lines: Lines, { from, to }: { from: number; to: number }, work: Work): void {
  for (let at = from; at < to; at++) {
    const fence = fenceAt(lines, at, to);
    if (fence === undefined) continue;
    lowerFence(lines, fence, work);
    at = fence.close;
  }
}

/** The fence that begins at a line; any other fence is told by its end alone. */
function fenceAt(lines: Lines, at: number, to: number): Fence | undefined {
  const [, lead = '', marks = '', name = '', admonish] = opening.exec(lines[at] ?? '') ?? [];
  const plain = /^[ \t>]*(`{3,}|~{3,})/.exec(lines[at] ?? '')?.[1];
  if (plain === undefined) return undefined;
  const fence = marks === '' ? plain : marks;
  let end = at + 1;
  while (end < to && !isEnd(lines[end] ?? '', fence)) end++;
  const argument = opening.exec(lines[at] ?? '')?.[5]?.trim() ?? '';
  const [body, options] = optionsAfter(lines, at + 1, end, lead);
  return {
    name: end === to ? '' : (admonish ?? name),
    argument,
    open: at,
    body,
    close: end,
    options,
  };
}

function isEnd(line: string, fence: string): boolean {
  const [, marks = ''] = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return marks.startsWith(fence);
}

/** `:name: value` lines, or a block of them between `---`, below an opening. */
function optionsAfter(
  lines: Lines,
  from: number,
  to: number,
  lead: string,
): readonly [body: number, options: ReadonlyMap<string, string>] {
  const options = new Map<string, string>();
  const own = (index: number): string => (lines[index] ?? '').slice(lead.length).trim();
  const end = own(from) === '---' ? lines.findIndex((_, index) => index > from && own(index) === '---') : -1;
  let at = from;
  for (; at < to; at++) {
    const line = own(at);
    const [, name, value = ''] = (end === -1 ? /^:([\w-]+):(.*)$/ : /^([\w-]+):(.*)$/).exec(line) ?? [];
    if (name !== undefined) options.set(name.toLowerCase(), value.trim());
    else if (end === -1 || line !== '---') break;
    if (at === end) return [at + 1, options];
  }
  return [end === -1 ? at : from, options];
}

function lowerFence(lines: Lines, fence: Fence, work: Work): void {
  if (fence.name === '') return;
  const language = languageOf(fence.name);
  const meaning = dropped.test(fence.name) ? ({ kind: 'drop' } as const) : meaningOfFence(fence);
  if (language !== undefined) {
    const marks = /[`~]+/.exec(lines[fence.open] ?? '')?.[0] ?? '';
    replaceLines(lines, [fence.open, fence.open + 1], marks + language, work);
    replaceLines(lines, [fence.open + 1, fence.body], '', work);
  } else if (meaning?.kind === 'drop') {
    replaceLines(lines, [fence.open, fence.close + 1], '', work);
  } else if (meaning !== undefined && meaning.kind !== 'code') {
    const index = work.tools.boxes.add(meaning);
    const marker = (role: 'open' | 'close'): string => work.tools.boxes.marker(index, role, true);
    replaceLines(lines, [fence.open, fence.open + 1], marker('open'), work);
    replaceLines(lines, [fence.open + 1, fence.body], '', work);
    lowerFences(lines, { from: fence.body, to: fence.close }, work);
    replaceLines(lines, [fence.close, fence.close + 1], marker('close'), work);
  }
}

/** Puts a text in the place of each line, behind its indent and its marks of quotation. */
function replaceLines(lines: Lines, [from, to]: readonly [number, number], by: string, work: Work): void {
  for (let index = from; index < to; index++) {
    const line = lines[index] ?? '';
    const start = work.offsets[index] ?? 0;
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    work.edits.push({ from: start + lead, to: start + line.length, by });
  }
}

/** The language of a directive that holds a drawing or a formula; listings are read with their lines, and not here. */
function languageOf(name: string): string | undefined {
  if (name === 'math' || name === 'mermaid') return name;
  return name === 'graphviz' || name === 'uml' ? (name === 'uml' ? 'plantuml' : 'dot') : undefined;
}

function meaningOfFence({ name, argument, options }: Fence): Meaning | undefined {
  if (name === 'admonish') {
    const attributes = readAttributes(argument);
    const kind = /^[a-z]+/.exec(argument)?.[0] ?? 'note';
    const rest = attributes.positional.filter((word) => word !== kind);
    return meaningOf('callout', { named: attributes.named, positional: [kind, ...rest] });
  }
  const title = argument === '' ? [] : [argument];
  if (name === 'admonition')
    return meaningOf('callout', {
      named: new Map([
        ['title', argument],
        ['type', options.get('class') ?? ''],
      ]),
      positional: [],
    });
  if (name === 'figure' || name === 'image')
    return { kind: 'figure', images: [{ src: argument, alt: options.get('alt') ?? '' }] };
  if (/^(?:iframe|youtube|vimeo|video)$/.test(name))
    return meaningOf(name, { named: new Map(), positional: title });
  return meaningOf(name, { named: new Map(title.map((text) => ['title', text])), positional: [] });
}

function offsetsOf(lines: Lines): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const line of lines) {
    offsets.push(at);
    at += line.length + 1;
  }
  return offsets;
}

const role = /\{([a-z][\w:+.-]*)\}`([^`\n]+)`/g;
const isMyst = /^[ \t]*\([\w-]+\)=[ \t]*$|^[ \t>]*(?:`{3,}|:{3,})\{[a-z]|\{[a-z][\w:+.-]*\}`/m;

/** Of MyST, what stands in a line: roles, `` {ref}`name` ``; targets, `(name)=`; comments, `% …`; cell marks, `+++`. */
export const mystMarks: Dialect = {
  name: 'myst-marks',
  applies: ({ text }) => isMyst.test(text),
  rewrite: (source) => {
    const lines = replaceProse(
      source,
      /^(?:[ \t]*\([\w:.-]+\)=|%(?:[ \t].*)?|\+\+\+(?:[ \t]*\{.*\}|[ \t]*))[ \t]*$/gm,
      () => '',
    );
    return replaceProse(sourceOf(lines, source.mdx), role, ([, name = '', text = '']) =>
      roleText(name, text),
    );
  },
};

/** What a role shows: its words without their target; what is code or a formula stays one. */
function roleText(name: string, text: string): string {
  if (/^(?:code|command|file|program|option|envvar|literal|py:.*|class|func|meth|mod)$/.test(name))
    return `\`${text}\``;
  if (name === 'math' || name === 'eq') return name === 'math' ? `$\`${text}\`$` : text;
  if (name === 'kbd' || name === 'sub' || name === 'sup') return `<${name}>${text}</${name}>`;
  return text.replace(/[ \t]*<[^<>]*>$/, '').replace(/^[~!]/, '');
}
