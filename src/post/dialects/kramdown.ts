import { readAttributes } from './attributes.js';
import { calloutKind } from './callout-kinds.js';
import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, type Source } from './source.js';
import type { Tools } from './tags.js';

const list = String.raw`\{(?::[ \t]*|(?=[#.]))((?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*')*)\}`;
const alone = new RegExp(String.raw`^([ \t>]*)${list}[ \t]*$`, 'gm');
const heading = /^[ \t>]*#{1,6}[ \t].*\}[ \t#]*$/gm;
const headingList = /^(?:\{[#.:][^{}\n]*\}|\{\/\*[ \t]*#[^{}\n]*\*\/\})[ \t#]*$/;
/** One attribute: `.x`, `#x`, `k="v"`, `k='v'`, `k=v`. Text in braces has others: `{: a => 1 and so on}`. */
const attribute = String.raw`(?:[.#][^\s{},="']+(?=[\s,}]|$)|[\w:@-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{},"'=>][^\s{},"']*(?=[\s,}]|$)))`;
/** Between attributes a line may end. */
const gap = String.raw`[ \t,]{0,20}(?:\n[ \t>]{0,20})?`;
const attributes = `(?:${attribute}${gap})+`;
/** All that a list may hold on a line of its own: also the name of a list that is defined elsewhere. */
const whole = new RegExp(String.raw`^(?:[\w-]+:?(?:[ \t,]+|$))?(?:${attributes})?$`);
// After a link, image, code span, emphasis or word: `![a](b){: .wide }`, `[a](b){target=_blank}`, `[a](b){: external}`.
const inline = new RegExp(
  [
    String.raw`\{:${gap}${attributes}\}`,
    String.raw`\{:\/[a-z]{0,40}\}`,
    String.raw`(?<=[)\]\x60*_])\{:[ \t]{0,20}[\w-]+[ \t]{0,20}\}`,
    String.raw`(?<=[)\]\x60*_])\{[#.][\w-][^{}\n]*\}`,
    String.raw`(?<=[)\]])\{[\w-]+=(?:"[^"\n]*"|[\w%.-]+)[^{}\n]*\}`,
  ].join('|'),
  'g',
);
/** What an author has commented out. */
const hidden = /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g;
const extension = /\{::(?:\/?[a-z]*)[^{}\n]*\}/g;
const toc =
  /^[ \t]*(?:\[\[_?TOC_?\]\]|\[TOC\]|\{:?toc[^}]*\}|\$\{toc\}|@\[toc\](?:\(.*\))?|\[\[toc\]\]|<!--[ \t]*toc[ \t]*-->|\{\{[ \t]*\.?TableOfContents[ \t]*\}\})[ \t]*$/gim;
const tocList = /^[ \t]*(?:[-*+]|\d+\.)[ \t]+.*\n[ \t]*\{:[ \t]*toc\b[^}\n]*\}[ \t]*$/gim;

/** Markers that stand for a table of contents: a deck has its agenda. */
export const contents: Dialect = {
  name: 'table-of-contents',
  applies: ({ text }) => /toc|tableofcontents/i.test(text),
  rewrite: (source) => {
    const withoutList = replaceProse(source, tocList, () => '');
    return withoutList === source.text ? replaceProse(source, toc, () => '') : withoutList.replace(toc, '');
  },
};

/** kramdown's, Pandoc's and Docusaurus' attribute lists: `{: .note }`, `{#id}`, `{.class}`, `{width=50%}`. */
export const kramdown: Dialect = {
  name: 'attribute-lists',
  applies: ({ text }) => /\{[:#.\w]|\{\/\*/.test(text),
  rewrite: (source, tools) => {
    const edits: Edit[] = [];
    for (const match of source.text.matchAll(hidden))
      if (source.isProse(match.index))
        edits.push({ from: match.index, to: match.index + match[0].length, by: '' });
    for (const match of source.text.matchAll(alone)) {
      if (source.isProse(match.index + match[0].indexOf('{')) && isList(match))
        edits.push(...aloneEdits(source, match, tools));
    }
    for (const match of source.text.matchAll(heading)) {
      const from = match.index + match[0].lastIndexOf('{');
      const to = match.index + match[0].length;
      if (source.isProse(from) && headingList.test(source.text.slice(from, to)))
        edits.push({ from, to, by: '' });
    }
    for (const match of [...source.text.matchAll(inline), ...source.text.matchAll(extension)]) {
      const before = match.index - 1;
      const isCodeSpan = source.text[before] === '`';
      if (source.isProse(match.index) && (isCodeSpan || source.isProse(before))) {
        edits.push({ from: match.index, to: match.index + match[0].length, by: '' });
      }
    }
    return applyEdits(source.text, edits);
  },
};

/** Whether what stands in braces on a line of its own is a list of attributes, and no text. */
function isList([line, , inside = '']: RegExpMatchArray): boolean {
  return !line.includes('{:') || whole.test(inside.trim());
}

/** An attribute list on its own line goes; one that names a callout makes its neighbour one. */
function aloneEdits(source: Source, match: RegExpMatchArray & { index: number }, tools: Tools): Edit[] {
  const from = match.index + (match[1] ?? '').length;
  const to = match.index + match[0].length;
  const callout = classesOf(match[2] ?? '')
    .map(calloutKind)
    .find((kind) => kind !== undefined);
  const block = callout === undefined ? undefined : neighbour(source.text, match.index, to);
  if (callout === undefined || block === undefined) return [{ from, to, by: '' }];
  const title = readAttributes(match[2] ?? '').named.get('title');
  const index = tools.boxes.add({ kind: 'callout', callout, ...(title === undefined ? {} : { title }) });
  const marker = (role: 'open' | 'close') => tools.boxes.marker(index, role, true);
  if (block === 'after') {
    const end = endOfBlock(source.text, to + 1);
    const blank = source.text.slice(end, end + 2);
    // The closing marker needs a line of its own: the blank one below the block.
    if (blank.startsWith('\n'))
      return [
        { from, to, by: marker('open') },
        { from: end + 1, to: end + 1, by: marker('close') },
      ];
    return [{ from, to, by: '' }];
  }
  const start = startOfBlock(source.text, match.index - 1);
  if (start < 2 || source.text[start - 2] !== '\n') return [{ from, to, by: '' }];
  return [
    { from: start - 1, to: start - 1, by: marker('open') },
    { from, to, by: marker('close') },
  ];
}

function classesOf(text: string): string[] {
  return [...text.matchAll(/\.([\w-]+)/g)].map((match) =>
    (match[1] ?? '').replace(/^(?:notice|alert|callout|admonition|box|prompt)-+/, ''),
  );
}

/** Whether the list belongs to the block above it (it touches it) or below. */
function neighbour(text: string, from: number, to: number): 'before' | 'after' | undefined {
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1));
  if (from > 0 && above.trim() !== '') return 'before';
  const below = text.slice(to + 1, text.indexOf('\n', to + 1) + 1 || text.length);
  return below.trim() === '' ? undefined : 'after';
}

function endOfBlock(text: string, from: number): number {
  const end = /\n[ \t]*(?=\n|$)/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function startOfBlock(text: string, to: number): number {
  let start = to;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(above, Math.max(above, start - 1)).trim() === '') return start;
    start = above;
  }
  return start;
}
