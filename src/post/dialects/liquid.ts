import { type Attributes, readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, type Source } from './source.js';
import { placeTags, type Tag, type TagStyle } from './tags.js';

const tag =
  /\{%-?[ \t\n]*([A-Za-z_][\w-]*)((?:[^%"'{]|\{(?!%)|"[^"\n]*"|'[^'\n]*'|"(?![^"\n]*")|'(?![^'\n]*')|%(?!\}))*?)-?%\}/g;

/** Tags of Liquid that open a block; all others stand alone. */
const blocks =
  /^(?:raw|highlight|comment|details|note|tip|info|important|warning|warn|danger|caution|success|alert|callout|notice|admonition|aside|quote|blockquote|codeblock|tabs|tab|spoiler|collapsible|collapse|card|figure|linkcard|capture|for|if|unless|case|tablerow|hint|code|content-ref|embed|stepper|step|columns|column|swiper|centered|katex|mermaid|hide(?:Toggle|Block)|folding|pullquote|twitch_block|block|call|markdown|tablewrap|cta|runkit|(?:foot|side|margin|end)notes?|foot_?note_?ref|fn)$/;

/** Control flow and assignments: their programs are not run, and what they hold is shown once. */
const control = /^(?:if|unless|case|for|tablerow|block|call|markdown|columns|column|swiper|centered)$/;
const silent =
  /^(?:assign|break|continue|increment|decrement|layout|extends|render|set|import|cycle|link|post_url|asset_path|seo|feed_meta|toc|endraw)$/;

/** `{% name param %} … {% endname %}` of Jekyll, Eleventy, Hexo, dev.to and GitBook. */
export const liquid: Dialect = {
  name: 'liquid-tags',
  applies: ({ text }) => text.includes('{%'),
  rewrite: (source, tools) => placeTags(source, readTags(source), styleOf(source), tools),
};

const assigned = /\{%-?[ \t]*assign[ \t]+([A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*([^%\n]{1,300})%\}/g;
const value = /\{\{-?[ \t]*([A-Za-z_][\w-]{0,60}(?:\.[\w-]{1,60})?)[ \t]*-?\}\}/g;

/** `{% assign rye = "dark" %}` and `{% assign loaf = … | where: "name", "rye" | first %}` tell what `{{ rye }}` and `{{ loaf.name }}` are. */
export const liquidAssigns: Dialect = {
  name: 'liquid-assigns',
  applies: ({ text }) => /\{%-?[ \t]*assign\b/.test(text),
  rewrite: (source) => {
    const values = new Map<string, string>();
    for (const { index, 1: name = '', 2: given = '' } of source.text.matchAll(assigned)) {
      const found = source.isProse(index) ? assignedTo(name, given) : undefined;
      if (found) values.set(...found);
    }
    return replaceProse(source, value, ([, name = '']) => values.get(name));
  },
};

function assignedTo(name: string, given: string): [name: string, text: string] | undefined {
  const literal = /^(?:"([^"]*)"|'([^']*)'|(\d[\d.]*))[ \t]*-?$/.exec(given);
  if (literal !== null) return [name, literal[1] ?? literal[2] ?? literal[3] ?? ''];
  const [, key, text] =
    /\|[ \t]*where:[ \t]*["']([\w-]+)["'],[ \t]*["']([^"']*)["'][ \t]*\|[ \t]*first[ \t]*-?$/.exec(given) ??
    [];
  return key === undefined || text === undefined ? undefined : [`${name}.${key}`, text];
}

const styleOf = ({ text }: Source): TagStyle => ({
  noun: 'Liquid tag',
  meaning: ({ name, attributes }) => {
    const first = attributes.positional[0] ?? '';
    if (/^(?:link|post_url|asset_path)$/.test(name)) return { kind: 'text', text: addressOf(name, first) };
    // Minimal Mistakes' notices: a text is captured and shown as Markdown further down.
    if (name === 'capture')
      return new RegExp(String.raw`\{\{-?\s*${first.replace(/\W/g, '')}\s*\|\s*markdownify`).test(text)
        ? { kind: 'group' }
        : { kind: 'hidden' };
    // Hexo's `{% label primary @text %}`.
    if (name === 'label') return { kind: 'text', text: attributes.positional.join(' ').replace(/^.*?@/, '') };
    if (control.test(name)) return { kind: 'group' };
    // What Jekyll Bootstrap makes its pages with.
    if (name.startsWith('JB/')) return { kind: 'drop' };
    if (silent.test(name)) return { kind: 'drop' };
    // Which branch is shown only the site knows: both are, parted.
    if (/^(?:else|elsif|elseif|when)$/.test(name)) return { kind: 'text', text: ' ' };
    // `{% include video.html id="x" %}`: the file's name says what it is.
    return undefined;
  },
});

function readTags(source: Source): Tag[] {
  const tags: Tag[] = [];
  for (const match of source.text.matchAll(tag)) {
    if (!source.isProse(match.index)) continue;
    const [whole, word = '', parameters = ''] = match;
    const closes = /^end(?=.)/.test(word);
    const included = /^include(?:_relative|_cached)?$/.test(word)
      ? /^\s*([\w./-]+?)(?:\.(?:html|md|liquid))?(?=\s|$)/.exec(parameters)
      : null;
    const name = closes ? word.replace(/^end_?/, '') : (included?.[1] ?? word);
    const rest = included === null ? parameters : parameters.slice(included[0].length);
    const role = closes ? 'close' : blocks.test(name) && included === null ? 'open' : 'void';
    tags.push({
      name,
      role,
      ...(included === null ? {} : { noun: 'Liquid include' }),
      attributes: attributesOf(name, rest),
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return tags;
}

/** `{% details The summary %}`: words without quotes or names are one title. */
function attributesOf(name: string, parameters: string): Attributes {
  const isTitle =
    /^(?:details|spoiler|collapsible|collapse|tab|card|quote)$/.test(name) && !/["'=]/.test(parameters);
  const title = parameters.trim();
  return isTitle && title !== '' ? { named: new Map(), positional: [title] } : readAttributes(parameters);
}

/** `{% post_url 2024-01-02-name %}` is the address of that post as far as it can be known. */
function addressOf(name: string, target: string): string {
  return encodeURI(
    name === 'post_url' ? `/${target.replace(/^(\d{4})-(\d{2})-(\d{2})-/, '$1/$2/$3/')}` : target,
  );
}

const raw = /\{%-?[ \t]*(raw|endraw)[ \t]*-?%\}|\{\{[ \t]*(?:'|")(\{\{|\{%|%\}|\}\})(?:'|")[ \t]*\}\}/g;

/** `{% raw %}` shows tags as they are, in code and prose: the tag goes, what it shows is kept from later rows. */
export const liquidRaw: Dialect = {
  name: 'liquid-raw',
  applies: ({ text }) => /\{%-?[ \t]*raw/.test(text),
  rewrite: (source) => {
    const edits: Edit[] = [];
    let rawFrom: number | undefined;
    for (const match of source.text.matchAll(raw)) {
      // Between the tags only their end is one: `{% raw %}{% raw %}{% endraw %}` shows the tag.
      if (rawFrom !== undefined && match[1] !== 'endraw') continue;
      const to = match.index + match[0].length;
      edits.push({ from: match.index, to, by: match[2] ?? '' });
      if (match[1] === 'raw') rawFrom = to;
      else if (match[1] === 'endraw' && rawFrom !== undefined) {
        edits.push(...guards(source, rawFrom, match.index));
        rawFrom = undefined;
      }
    }
    return applyEdits(source.text, edits);
  },
};

/** Braces in prose between `raw` tags become character references, which no later row takes for a tag. */
function guards(source: Source, from: number, to: number): Edit[] {
  return [...source.text.slice(from, to).matchAll(/[{}]/g)]
    .map(({ index, 0: brace }) => ({
      from: from + index,
      to: from + index + 1,
      by: brace === '{' ? '&#123;' : '&#125;',
    }))
    .filter((edit) => source.isProse(edit.from));
}
