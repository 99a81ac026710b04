import { type Attributes, readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, type Source } from './source.js';
import { type Pair, placePairs, type Tag, type TagStyle } from './tags.js';

const fence = /^([ \t>]*)(:{3,})[ \t]*(\{[^}\n]*\}|[A-Za-z][\w-]*)?(.*)$/gm;
const leaf = /^([ \t>]*)::([A-Za-z][\w-]*)(\[[^\]\n]*\])?(\{[^}\n]*\})?[ \t]*$/gm;
const inText = /(?<![\w:]):([A-Za-z][\w-]*)\[([^\]\n]*)\](?:\{[^}\n]*\})?/g;

/** `:::note Title … :::` of remark, Docusaurus, VuePress, Zenn, Quarto and Pandoc; `::name[label]{…}`. */
export const directives: Dialect = {
  name: 'directives',
  applies: ({ text }) => text.includes('::'),
  rewrite: (source, tools) => {
    const pairs = [...containerPairs(source), ...leafTags(source).map((open) => ({ open }))];
    return placePairs(source, pairs, style, tools);
  },
};

/** `:abbr[text]{…}`: the text stays. */
export const textDirectives: Dialect = {
  name: 'text-directives',
  applies: ({ text }) => /:[A-Za-z][\w-]*\[/.test(text),
  rewrite: (source) => replaceProse(source, inText, ([, , label]) => label ?? ''),
};

const style: TagStyle = {
  noun: 'directive',
  // An unknown container with a title keeps it: `:::faq What is this?`.
  meaning: ({ name, attributes, role }) =>
    role === 'open' &&
    /^(?:columns?|div|section|center|code-group|tabs|group|layout-.*)$/.test(name) &&
    attributes.positional.length === 0
      ? { kind: 'group' }
      : undefined,
};

/** Finds the containers; a fence closes the innermost one that has no more colons than it has. */
function containerPairs(source: Source): Pair[] {
  const pairs: { open: Tag; close?: Tag }[] = [];
  const stack: { pair: { open: Tag; close?: Tag }; colons: number }[] = [];
  for (const match of source.text.matchAll(fence)) {
    const [whole, lead = '', colons = '', name, rest = ''] = match;
    const from = match.index + lead.length;
    if (!source.isProse(from)) continue;
    const place = { from, to: match.index + whole.length };
    const isCloser = name === undefined && rest.replace(/:/g, '').trim() === '';
    if (isCloser) {
      const at = stack.findLastIndex((entry) => entry.colons === colons.length);
      const index = at === -1 ? stack.findLastIndex((entry) => entry.colons <= colons.length) : at;
      const entry = stack[index];
      const close: Tag = { name: '', role: 'close', attributes: readAttributes(''), ...place };
      if (entry === undefined) pairs.push({ open: close });
      else entry.pair.close = close;
      if (entry !== undefined) stack.length = index;
    } else if (name !== undefined) {
      const pair = { open: { ...readOpening(name, rest), role: 'open' as const, ...place } };
      pairs.push(pair);
      stack.push({ pair, colons: colons.length });
    }
  }
  return pairs;
}

function leafTags(source: Source): Tag[] {
  return [...source.text.matchAll(leaf)].flatMap((match) => {
    const [whole, lead = '', name = '', label = '', attributes = ''] = match;
    const from = match.index + lead.length;
    if (!source.isProse(from)) return [];
    return [
      {
        name,
        role: 'void' as const,
        attributes: readBraces(label, attributes),
        from,
        to: match.index + whole.length,
      },
    ];
  });
}

/** The name and parameters of an opening fence: `note Title`, `note[Title]{…}`, `{.callout-note title="x"}`. */
function readOpening(name: string, rest: string): { name: string; attributes: Attributes } {
  if (name.startsWith('{')) {
    const classes = [...name.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '');
    const first = (classes[0] ?? 'group').replace(/^callout-/, '');
    return { name: first, attributes: readBraces('', name) };
  }
  const parts = /^(\[[^\]]*\])?[ \t]*(\{[^}]*\})?(.*)$/.exec(rest.replace(/:+$/, '').trim());
  const braces = readBraces(parts?.[1] ?? '', parts?.[2] ?? '');
  const title = (parts?.[3] ?? '').trim();
  // Zenn's `:::message alert`, VuePress' `::: details Click me`, Starlight's `title="x"`.
  const own = /^[\w-]+=/.test(title)
    ? readAttributes(title)
    : { named: new Map<string, string>(), positional: title === '' ? [] : [title] };
  return {
    name,
    attributes: { named: new Map([...own.named, ...braces.named]), positional: own.positional },
  };
}

function readBraces(label: string, braces: string): Attributes {
  const inner = braces
    .slice(1, -1)
    .replace(/(?<=^|\s)#([\w-]+)/g, 'id="$1"')
    .replace(/(?<=^|\s)\.([\w-]+)/g, 'class="$1"');
  const { named, positional } = readAttributes(inner);
  const title = label.slice(1, -1);
  return { named: title === '' ? named : new Map([['title', title], ...named]), positional };
}

const mystFence = /^([ \t>]*)(`{3,}|~{3,}|:{3,})\{([a-z-]+)\}[ \t]*(.*)$/;

/** MyST's ```` ```{note} Title ````: a fence that holds Markdown. */
export const mystFences: Dialect = {
  name: 'myst-fences',
  applies: ({ text }) =>
    /^[ \t>]*(?:```|~~~)+`*\{(?:note|tip|hint|important|warning|caution|danger|attention|admonition)\}/m.test(
      text,
    ),
  rewrite: ({ text }, { boxes }) => {
    const edits: Edit[] = [];
    let open: { fence: string; index: number } | undefined;
    let at = 0;
    for (const line of text.split('\n')) {
      const [, lead = '', ticks = '', name, title = ''] = mystFence.exec(line) ?? [];
      const from = at + lead.length;
      const callout = name === 'admonition' ? 'note' : name;
      if (
        open === undefined &&
        (callout === 'note' ||
          callout === 'tip' ||
          callout === 'important' ||
          callout === 'warning' ||
          callout === 'caution')
      ) {
        const index = boxes.add({ kind: 'callout', callout, ...(title === '' ? {} : { title }) });
        edits.push({ from, to: at + line.length, by: boxes.marker(index, 'open', true) });
        open = { fence: ticks, index };
      } else if (open !== undefined && line.trim() === open.fence) {
        edits.push({ from: at, to: at + line.length, by: boxes.marker(open.index, 'close', true) });
        open = undefined;
      }
      at += line.length + 1;
    }
    return open === undefined ? applyEdits(text, edits) : text;
  },
};
