import { type Attributes, readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { outdented } from './outdented.js';
import { saidWords } from './said-words.js';
import { replaceProse, type Source, sourceOf } from './source.js';
import { type Pair, placePairs, type Tag, type TagStyle } from './tags.js';
import { type Meaning, meaningOf } from './vocabulary.js';

const fence = /^([ \t>]*)(:{3,})[ \t]*(\{[^}\n]*\}|[A-Za-z][\w-]*)?(.*)$/gm;
// Nuxt's MDC opens with two colons, and closes with them; a leaf of remark's has no line that closes it.
const closesTwo = /^[ \t]*::[ \t]*$/m;
const fenceOfTwo = /^([ \t>]*)(:{2,})[ \t]*(\{[^}\n]*\}|[A-Za-z][\w-]*)?(.*)$/gm;
/** What an opening is told on the lines below it: MyST's `:class: tip`, Nuxt's block between `---`. */
const settingsBelow = /(?:\n[ \t]*:[\w-]+:.*)+/y;
// A line can be read in one way only: with two, what is never closed doubles the time with every line.
const blockBelow = /\n[ \t]*---[ \t]*\n(?:[\w-]+:.*\n|[ \t].*\n|\n)*?[ \t]*---[ \t]*(?=\n)/y;
const leaf = /^([ \t>]*)::([A-Za-z][\w-]*)(\[[^\]\n]*\])?(\{[^}\n]*\})?[ \t]*$/gm;
const inText = /(?<![\w:]):([A-Za-z][\w-]*)\[([^\]\n]*)\](?:\{[^}\n]*\})?/g;

/** `:::note Title … :::` of remark, Docusaurus, VuePress, Zenn, Quarto and Pandoc; `::name[label]{…}`. */
export const directives: Dialect = {
  name: 'directives',
  applies: ({ text }) => text.includes('::'),
  rewrite: (written, tools) => {
    const source = outdented(written, containerPairs);
    const pairs = [...containerPairs(source), ...leafTags(source).map((open) => ({ open }))];
    return placePairs(source, pairs, styleOf(source), tools);
  },
};

/** `:abbr[text]{…}`: the text stays. */
export const textDirectives: Dialect = {
  name: 'text-directives',
  applies: ({ text }) => /:[A-Za-z][\w-]*[[{]/.test(text),
  rewrite: (source) =>
    replaceProse(
      sourceOf(
        replaceProse(source, inText, ([, , label]) => label ?? ''),
        source.mdx,
      ),
      // Nuxt's `:u-button{label="Read on" to="/more"}` says its label; an icon says nothing.
      /(?<![\w:`]):[a-z][\w-]*\{([^{}\n]*)\}/g,
      ([, parameters = '']) => saidWords(readAttributes(parameters)) ?? '',
    ),
};

const styleOf = ({ text }: Source): TagStyle => ({
  noun: 'directive',
  meaning: (tag) => {
    const { name, attributes, role } = tag;
    if (role === 'open' && /^(?:video|audio)$/.test(name)) return filmOf(tag, text);
    // An unknown container with a title keeps it: `:::faq What is this?`.
    return role === 'open' &&
      /^(?:columns?|div|section|center|code-group|tabs|group|layout-.*)$/.test(name) &&
      attributes.positional.length === 0
      ? { kind: 'group' }
      : undefined;
  },
});

const filmSource = /(?:[ \t]*\n)*(?:[ \t]*:source\{[^}\n]*?\bsrc=["']([^"'\n]+)["'])/y;

/** Nuxt writes the files of a film below it, `:source{src="…"}`: the first is its address. */
function filmOf({ name, attributes: { named, positional }, to }: Tag, text: string): Meaning | undefined {
  filmSource.lastIndex = to;
  const src = filmSource.exec(text)?.[1];
  if (src === undefined) return undefined;
  return meaningOf(name, { named: new Map([['src', src], ...named]), positional });
}

/** Finds the containers; a fence closes the innermost one that has no more colons than it has. */
function containerPairs(source: Source): Pair[] {
  const pairs: { open: Tag; close?: Tag }[] = [];
  const stack: { pair: { open: Tag; close?: Tag }; colons: number }[] = [];
  for (const match of source.text.matchAll(closesTwo.test(source.text) ? fenceOfTwo : fence)) {
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
      const to = place.to + settingsAt(source.text, place.to, name).length;
      const opened = readOpening(name, rest);
      const type = /\n[ \t]*:?(?:class|type):[ \t]*(\S+)/.exec(source.text.slice(place.to, to))?.[1];
      const attributes =
        type === undefined
          ? opened.attributes
          : { ...opened.attributes, named: new Map([...opened.attributes.named, ['type', type]]) };
      const pair = { open: { ...opened, attributes, role: 'open' as const, from, to } };
      pairs.push(pair);
      stack.push({ pair, colons: colons.length });
    }
  }
  return pairs;
}

function settingsAt(text: string, at: number, name: string): string {
  // Below a name without braces `:bulb: Text` is an emoji and a text.
  for (const pattern of name.startsWith('{') ? [settingsBelow, blockBelow] : [blockBelow]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return '';
}

function leafTags(source: Source): Tag[] {
  if (closesTwo.test(source.text)) return [];
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
  // MyST's `:::{note} Title`.
  const directive = /^\{([a-z][\w-]*)\}$/.exec(name)?.[1];
  if (directive !== undefined) return readOpening(directive === 'admonition' ? 'callout' : directive, rest);
  if (name.startsWith('{')) {
    const classes = [...name.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '');
    const first = (classes[0] ?? 'group').replace(/^callout-/, '');
    return { name: first, attributes: readBraces('', name) };
  }
  const parts = /^(\[[^\]]*\])?[ \t]*(\{[^}]*\})?(.*)$/.exec(rest.replace(/:+$/, '').trim());
  const braces = readBraces(parts?.[1] ?? '', parts?.[2] ?? '');
  const title = (parts?.[3] ?? '').replace(/(?<=\S)[ \t]+\{[^{}]*\}$/, '').trim();
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
