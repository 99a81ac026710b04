import { readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import type { Source } from './source.js';
import { type Pair, placePairs, type Tag } from './tags.js';

const call = String.raw`([A-Za-z_][\w:.-]*)[ \t]*\(((?:[^"'()\n]|"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)|\n(?!\s*\n))*)\)`;
const inline = new RegExp(String.raw`\{\{-?[ \t]*${call}[ \t]*-?\}\}`, 'g');
const body = new RegExp(String.raw`\{%-?[ \t]*(?:${call}|(end))[ \t]*-?%\}`, 'g');

/** `{{ youtube(id="x") }}` and `{% quote(author="x") %} … {% end %}` of Zola. */
export const zola: Dialect = {
  name: 'zola-shortcodes',
  applies: ({ text }) => /\{[{%]-?[ \t]*[A-Za-z_][\w:.-]*[ \t]*\(/.test(text),
  rewrite: (source, tools) => {
    const alone = [...source.text.matchAll(inline)].flatMap((match) => {
      const [whole, name = '', parameters = ''] = match;
      return source.isProse(match.index)
        ? [{ open: tagOf({ name, parameters, from: match.index, whole }, 'void') }]
        : [];
    });
    return placePairs(source, [...alone, ...bodies(source)], { noun: 'shortcode' }, tools);
  },
};

/** Shortcodes with a body: each `end` closes the one that was opened last. */
function bodies(source: Source): Pair[] {
  const pairs: { open: Tag; close?: Tag }[] = [];
  const stack: { open: Tag; close?: Tag }[] = [];
  for (const match of source.text.matchAll(body)) {
    if (!source.isProse(match.index)) continue;
    const [whole, name = '', parameters = '', end] = match;
    const place = { name, parameters, from: match.index, whole };
    if (end === undefined) {
      const pair = { open: tagOf(place, 'open') };
      pairs.push(pair);
      stack.push(pair);
      continue;
    }
    const pair = stack.pop();
    if (pair === undefined) pairs.push({ open: tagOf(place, 'close') });
    else pair.close = tagOf(place, 'close');
  }
  return pairs;
}

interface Found {
  readonly name: string;
  readonly parameters: string;
  readonly from: number;
  readonly whole: string;
}

function tagOf({ name, parameters, from, whole }: Found, role: Tag['role']): Tag {
  return { name, role, attributes: readAttributes(parameters), from, to: from + whole.length };
}
