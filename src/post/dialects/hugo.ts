import { readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { replaceProse, type Source, sourceOf } from './source.js';
import { placeTags, type Tag, type TagStyle, type Tools } from './tags.js';

const shortcode =
  /\{\{([<%])[ \t\n]*(\/?)[ \t\n]*([A-Za-z][\w./-]*)((?:[^{}"`]|"(?:[^"\\]|\\.)*"|`[^`]*`|\{(?!\{)|\}(?!\}))*?)(\/?)[ \t]?[>%]\}\}/g;
const addresses = /^(?:rel)?ref$|^(?:abs|rel)url$|^static(?:ref)?$|^link$|^doclink$/;

const includes = /^(?:include|readfile|code_sample|codefile|code-sample)$/i;

/** `{{< button >}} … {{</>}}`: an end that names nothing. */
const namelessEnd =
  /(\{\{[<%][ \t]*([A-Za-z][\w./-]*)[^{}]*[>%]\}\}[^{}]*)\{\{([<%])[ \t]*\/[ \t]*([>%])\}\}/g;

/** It ends what stands before it. */
const nameEnd = ([, before = '', name = '', opens = '<', closes = '>']: RegExpMatchArray): string =>
  `${before}{{${opens} /${name} ${closes}}}`;

/** `{{< name param="value" >}} … {{< /name >}}` and `{{% … %}}` of Hugo. */
export const hugo: Dialect = {
  name: 'hugo-shortcodes',
  applies: ({ text }) => text.includes('{{<') || text.includes('{{%'),
  rewrite: (whole, tools) => {
    const named = sourceOf(replaceProse(whole, namelessEnd, nameEnd), whole.mdx);
    // Between the columns of the theme Book.
    const source = sourceOf(
      replaceProse(named, /^[ \t]*<--->[ \t]*$/gm, () => ''),
      whole.mdx,
    );
    return placeTags(
      source,
      [...source.text.matchAll(shortcode)].flatMap((match) => readTag(source, match)),
      styleOf(source, tools),
      tools,
    );
  },
};

/** Shortcodes in MDX: their braces are no expression. */
export const hugoInMdx: Dialect = {
  name: 'hugo-in-mdx',
  applies: (source) => source.mdx && hugo.applies(source),
  rewrite: hugo.rewrite,
};

/** Shortcodes that show shortcodes (a comment inside their brackets) are what they show; also in code. */
export const hugoEscapes: Dialect = {
  name: 'hugo-escapes',
  applies: ({ text }) => text.includes('{{</*') || text.includes('{{%/*'),
  rewrite: ({ text }) => text.replace(/\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/g, '{{$1$2$3}}'),
};

/** `{{< sitevar name="port" nojs="9091" >}}`: what a reader without scripts sees, in code as well. */
const fallback = /\{\{[<%][ \t][^{}\n]{1,200}?[ \t]nojs="([^"{}\n]{0,200})"[^{}\n]{0,200}[>%]\}\}/g;

/** Shortcodes that scripts fill, with the words that stand there until they do. */
export const hugoFallbacks: Dialect = {
  name: 'hugo-fallbacks',
  applies: ({ text }) => text.includes('nojs="'),
  rewrite: ({ text }) => text.replace(fallback, (_, words: string) => words),
};

function readTag(source: Source, match: RegExpMatchArray & { index: number }): Tag[] {
  if (!source.isProse(match.index)) return [];
  const [whole, , slash, name, parameters, selfClosing] = match;
  if (name === undefined) return [];
  const role = slash === '/' ? 'close' : selfClosing === '/' ? 'void' : 'open';
  return [
    {
      name,
      role,
      attributes: readAttributes(parameters ?? ''),
      from: match.index,
      to: match.index + whole.length,
    },
  ];
}

function styleOf(source: Source, tools: Tools): TagStyle {
  return {
    noun: 'shortcode',
    meaning: ({ name, attributes, from }) => {
      const first = attributes.positional[0] ?? attributes.named.get('path') ?? '';
      // `{{< link href="…" text="…" >}}` of some themes is a link, not its address.
      const isLink = attributes.named.has('href') || attributes.named.has('text');
      if (addresses.test(name.toLowerCase()) && !isLink) return { kind: 'text', text: encodeURI(first) };
      if (/^param$/i.test(name)) return { kind: 'text', text: tools.parameter(first) ?? '' };
      if (!includes.test(name)) return undefined;
      // What another file holds cannot be shown.
      tools.report('not-included', `The file \`${first}\` is not included`, source.placeOf(from));
      return { kind: 'text', text: '' };
    },
  };
}

/**
 * One line may end in it, where the post is wrapped. Each blank can be read in one way only, and few of them in a row:
 * else a long row of blanks would be tried in all divisions.
 */
const action = /\{\{-?(?:[ \t]{0,20}\n)?[ \t]{0,20}((?:(?![<%\s])[^{}\n]{1,500}?)?)\n?-?\}\}/g;

/** Go template actions in a post, `{{ .Site.Title }}`: a value if we know it, else nothing. */
export const templates: Dialect = {
  name: 'templates',
  applies: ({ text }) => text.includes('{{'),
  rewrite: (whole, tools) => {
    const source = sourceOf(withoutRaw(whole), whole.mdx);
    return replaceProse(source, action, (match) => {
      const expression = (match[1] ?? '').trim();
      const value = templateValue(expression, tools);
      if (value === undefined) {
        const reason = `The template \`{{ ${expression.slice(0, 60)} }}\` is dropped`;
        tools.report('unknown-dialect', reason, source.placeOf(match.index));
      }
      return value ?? '';
    });
  },
};

/** What the template language is told to leave alone, as it stands between the back quotes: {{raw `…`}}. */
function withoutRaw({ text }: Source): string {
  if (!text.includes('{{raw `')) return text;
  return text.replace(/\{\{raw `([^`]*)`\}\}/g, (_, own: string) =>
    own.includes('\n') ? own : own.replaceAll('{', '&#123;').replaceAll('}', '&#125;'),
  );
}

/** The text of a template expression: a literal, or a value of the front matter; `undefined` for all others. */
function templateValue(expression: string, tools: Tools): string | undefined {
  const literal = /^(?:ref|relref|relURL|absURL)?[ \t]*(["'])(.*?)\1/.exec(expression);
  if (literal !== null) return literal[2];
  // `{{ site.baseurl }}/a` is the address `/a`.
  if (/^(?:site\.(?:base)?url|site\.url|\.Site\.BaseURL|url)\b/i.test(expression)) return '';
  const path = /^(?:page\.|\.Params\.|\.|\$\.|frontmatter\.|\$frontmatter\.)([\w.-]+)/.exec(expression)?.[1];
  return path === undefined ? undefined : tools.parameter(path);
}
