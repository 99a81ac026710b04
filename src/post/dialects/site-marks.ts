import { noAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { embedBox } from './embed-names.js';
import { applyEdits, type Edit, replaceProse, type Source, sourceOf } from './source.js';
import { markerEdit, type Tools } from './tags.js';

type Rewrite = readonly [pattern: RegExp, by: (match: RegExpMatchArray) => string];

/** Rewrites one after the other, each in the prose that the one before it has left. */
function rewriteAll(source: Source, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce(
    (text, [pattern, by]) => replaceProse(sourceOf(text, source.mdx), pattern, by),
    source.text,
  );
}

const keyNames: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  cmd: 'Cmd',
  alt: 'Alt',
  del: 'Del',
  esc: 'Esc',
};

/** Of Python-Markdown and Material for MkDocs, what stands in a line: attributes, icons, keys, edits. */
const pythonMarks: readonly Rewrite[] = [
  // `[Button](x.md){ .md-button }`, and an icon of a font with its class.
  [/(?<=[)\]`*_:])\{[ \t]+[.#:][\w-][^{}\n]*\}/g, () => ''],
  [/:(?:material|fontawesome|octicons|simple|fa)-[a-z0-9-]+:[ \t]?/g, () => ''],
  [/^[ \t]*(?:;)?--8<--(?:[ \t]+"[^"\n]*"|[ \t]*)$/gm, () => ''],
  [/\{~~([^{}\n]*?)~>([^{}\n]*?)~~\}/g, ([, , after = '']) => after],
  [/\{--[^{}\n]*?--\}|\{>>[^{}\n]*?<<\}/g, () => ''],
  [/\{\+\+([^{}\n]*?)\+\+\}/g, ([, added = '']) => added],
  [/\{==([^{}\n]*?)==\}/g, ([, marked = '']) => `==${marked.trim()}==`],
  [/\+\+((?:[a-z0-9-]+|"[^"\n]+")(?:\+(?:[a-z0-9-]+|"[^"\n]+"))*)\+\+/g, ([, keys = '']) => keyboard(keys)],
];

const soleKeys =
  /^(?:enter|return|escape|space|spacebar|backspace|delete|insert|home|page-?up|page-?down|shift|control|ctrl|alt|option|command|windows|super|meta|caps-?lock|num-?lock|print-?screen|pause|break|menu|help|arrow-\w+|left|right|down|plus|minus|tilde|grave|slash|backslash|comma|period|semicolon|quote|equal|print|scroll-lock|(?:left|right)-\w+|num-?\w+)$/;

function keyboard(keys: string): string {
  // A single word that is no key is inserted text: `++added++` of HackMD and markdown-it.
  if (/^[a-z-]{4,}$/.test(keys) && !(keys in keyNames) && !soleKeys.test(keys)) return keys;
  const names = keys.split('+').map((key) => key.replace(/^"|"$/g, ''));
  return names
    .map((key) => `<kbd>${keyNames[key] ?? key.slice(0, 1).toUpperCase() + key.slice(1)}</kbd>`)
    .join('+');
}

/** `{ .md-button }`, `:material-check:`, `++ctrl+c++`, `{++added++}` and `--8<-- "file"`. */
export const pythonMarkdown: Dialect = {
  name: 'python-markdown',
  applies: ({ text }) =>
    /\{[ \t]+[.#:]|:(?:material|fontawesome|octicons|simple)-|--8<--|\+\+[a-z"]|\{(?:\+\+|--|~~|==|>>)/.test(
      text,
    ),
  rewrite: (source) => rewriteAll(source, pythonMarks),
};

const tagLine = /^[ \t]*#[\p{L}][\p{L}\p{N}/_-]*(?:[ \t]+#[\p{L}][\p{L}\p{N}/_-]*)*[ \t]*$/gmu;

/** Of Obsidian: lines of nothing but `#tags`, `^names` of blocks, and tasks in states of its own, `- [>]`. */
export const obsidianMarks: Dialect = {
  name: 'obsidian-marks',
  applies: ({ text }) => /^[ \t]*#\p{L}|[ \t]\^[\w-]+[ \t]*$|[-*+] \[[^ xX\]]\] /mu.test(text),
  rewrite: (source) =>
    rewriteAll(source, [
      [tagLine, () => ''],
      [/(?<=\S)[ \t]+\^[A-Za-z0-9][\w-]*[ \t]*$/gm, () => ''],
      [/(?<=^[ \t>]*[-*+] )\[[<>/!?*\-lbiSIpcfkwud"]\] /gm, () => ''],
    ]),
};

const bearPicture = /^[ \t]*\[image:([^\]\n]+)\][ \t]*$/gm;

/** Of Bear: pictures in brackets, `::marked words::`, and `#tags of several words#`. */
export const bearMarks: Dialect = {
  name: 'bear-marks',
  // `#Getting started#` alone is a heading of old Markdown.
  applies: ({ text }) => /^[ \t]*\[image:|(?<![:\w]):{2}\w/mu.test(text),
  rewrite: (source) =>
    rewriteAll(source, [
      [bearPicture, ([, file = '']) => `![](<${file.trim()}>)`],
      [
        /(?<![:\w]):{2}(?=[\p{L}\p{N}])([^:\n]{0,300}[^\s:]):{2}(?![:\w])/gu,
        ([, words = '']) => `==${words}==`,
      ],
      [/^[ \t]*#\p{L}[\p{L}\p{N} /_-]*\p{L}#[ \t]*$/gmu, () => ''],
    ]),
};

const shownByName =
  /^`(youtube|vimeo|video|twitter|gist|codepen|codesandbox|soundcloud|embed|oembed):[ \t]*([^`\n]+)`[ \t]*$/gm;

/** Of Gatsby's plugins: `` `youtube: address` `` on a line of its own, `` `embed:file.js` ``, and ```` ```toc ````. */
export const gatsbyMarks: Dialect = {
  name: 'gatsby-marks',
  applies: ({ text }) => text.search(shownByName) !== -1 || /^```toc$/m.test(text),
  rewrite: (source, tools) => {
    const edits = [...source.text.matchAll(shownByName)].flatMap((match) => shownEdits(source, match, tools));
    return applyEdits(source.text, edits).replace(/^```toc\n[^`]*?^```[ \t]*$/gm, (block) =>
      block.replace(/[^\n]/g, ''),
    );
  },
};

function shownEdits(source: Source, match: RegExpExecArray, tools: Tools): Edit[] {
  const [whole, name = '', target = ''] = match;
  const place = { from: match.index, to: match.index + whole.length };
  const url = /^https?:\/\/\S+$/.exec(target.trim())?.[0];
  const box =
    url === undefined
      ? embedBox(name, { ...noAttributes, positional: [target.trim()] })
      : ({ kind: 'embed', url } as const);
  if (box !== undefined) return [markerEdit(source, place, tools.boxes, tools.boxes.add(box), 'void')];
  tools.report(
    'unknown-dialect',
    `\`${name}:${target}\` names a file that is not here; it is dropped`,
    source.placeOf(match.index),
  );
  return [{ ...place, by: '' }];
}

const included = String.raw`[ \t]*\{\{#(?:include|rustdoc_include|playground|playpen|title)\b[^}\n]*\}\}[ \t]*`;
const fenceOfFile = new RegExp(
  String.raw`^[ \t]*(\x60{3,}|~{3,})[^\n]*\n(?:${included}\n)+[ \t]*\1[ \t]*$|^${included}$`,
  'gm',
);

/** Of mdBook: `{{#include file.rs:10:20}}`, mostly in a fence: what another file holds is not here. */
export const mdbook: Dialect = {
  name: 'mdbook',
  applies: ({ text }) => text.includes('{{#'),
  rewrite: (source, tools) =>
    source.text.replace(fenceOfFile, (found: string, ...rest: unknown[]) => {
      const from = rest.findIndex((value) => typeof value === 'number');
      if (!found.includes('{{#title'))
        tools.report(
          'not-included',
          'Code from another file is not here; it is dropped',
          source.placeOf(Number(rest[from])),
        );
      return found.replace(/[^\n]/g, '');
    }),
};

/** Of VuePress and VitePress: `<<< @/file.js` takes code from a file, and `<X :a="b" @click="c">` is a component. */
export const vueMarks: Dialect = {
  name: 'vue-marks',
  applies: ({ text }) =>
    /^<<<[ \t]+\S|<[A-Za-z][^<>\n]*[ \t](?:@[a-z]|:[a-z]|#[a-z]|v-[a-z])[\w.:-]*(?:=|[ \t/>])/m.test(text),
  rewrite: (source, tools) => {
    const withoutFiles = replaceProse(source, /^<<<[ \t]+\S.*$/gm, (match) => {
      tools.report(
        'unknown-dialect',
        'Code from another file is not here; it is dropped',
        source.placeOf(match.index),
      );
      return '';
    });
    const attribute = /[ \t](?:@|:|#|v-)[a-z][\w.:-]*(?:="[^"\n]*"|='[^'\n]*')?/g;
    return replaceProse(
      sourceOf(withoutFiles, source.mdx),
      /<[A-Za-z][\w.-]*(?:[ \t]+[@:#\w][\w.:-]*(?:="[^"\n]*"|='[^'\n]*')?)+[ \t]*\/?>/g,
      ([tag]) => tag.replace(attribute, ''),
    );
  },
};

/** Of Fumadocs: `## The mill [#mill]`, where the address of a heading stands behind it. */
export const headingAddresses: Dialect = {
  name: 'heading-addresses',
  applies: ({ text }) => headingAddress.test(text),
  rewrite: (source) => replaceProse(source, new RegExp(headingAddress, 'gmu'), ([, heading = '']) => heading),
};

const headingAddress = /^(#{1,6}[ \t]+[^\n]*\S)[ \t]+\[#\p{L}[\p{L}\p{N}_-]*\][ \t]*$/mu;
