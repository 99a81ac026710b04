import { readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import { replaceProse, type Source } from './source.js';
import { placeTags, type Tag, type TagStyle, type Tools } from './tags.js';

const shortcode =
  /\{\{([<%])[ \t\n]*(\/?)[ \t\n]*([A-Za-z][\w./-]*)((?:[^{}"`]|"(?:[^"\\]|\\.)*"|`[^`]*`|\{(?!\{)|\}(?!\}))*?)(\/?)[ \t\n]*[>%]\}\}/g;
const addresses = /^(?:rel)?ref$|^(?:abs|rel)url$|^static(?:ref)?$|^link$|^doclink$/;

/** `{{< name param="value" >}} … {{< /name >}}` and `{{% … %}}` of Hugo. */
export const hugo: Dialect = {
  name: 'hugo-shortcodes',
  applies: ({ text }) => text.includes('{{<') || text.includes('{{%'),
  rewrite: (source, tools) =>
    placeTags(
      source,
      [...source.text.matchAll(shortcode)].flatMap((match) => readTag(source, match)),
      styleOf(tools),
      tools,
    ),
};

/** Shortcodes that show shortcodes (a comment inside their brackets) are what they show; also in code. */
export const hugoEscapes: Dialect = {
  name: 'hugo-escapes',
  applies: ({ text }) => text.includes('{{</*') || text.includes('{{%/*'),
  rewrite: ({ text }) => text.replace(/\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/g, '{{$1$2$3}}'),
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

function styleOf(tools: Tools): TagStyle {
  return {
    noun: 'shortcode',
    meaning: ({ name, attributes }) => {
      const first = attributes.positional[0] ?? attributes.named.get('path') ?? '';
      if (addresses.test(name.toLowerCase())) return { kind: 'text', text: encodeURI(first) };
      if (/^param$/i.test(name)) return { kind: 'text', text: tools.parameter(first) ?? '' };
      // What another file holds cannot be shown.
      return /^(?:include|readfile|code_sample|codefile)$/i.test(name)
        ? notIncluded(name, first, tools)
        : undefined;
    },
  };
}

function notIncluded(name: string, file: string, tools: Tools): { kind: 'text'; text: string } {
  tools.report('not-included', `The file \`${file}\` of \`${name}\` is not included`);
  return { kind: 'text', text: '' };
}

/** Go template actions in a post, `{{ .Site.Title }}`: a value if we know it, else nothing. */
export const templates: Dialect = {
  name: 'templates',
  applies: ({ text }) => text.includes('{{'),
  rewrite: (source, tools) =>
    replaceProse(source, /\{\{-?[ \t]*((?![<%])[^{}\n]*?)[ \t]*-?\}\}/g, ([, expression = '']) =>
      templateValue(expression, tools),
    ),
};

/** The text of a template expression: a literal, or a value of the front matter. */
function templateValue(expression: string, tools: Tools): string {
  const literal = /^(?:ref|relref|relURL|absURL)?[ \t]*(["'])(.*?)\1/.exec(expression);
  if (literal !== null) return literal[2] ?? '';
  const path = /^(?:page\.|\.Params\.|\.|\$\.|frontmatter\.|\$frontmatter\.)([\w.]+)/.exec(expression)?.[1];
  const value = path === undefined ? undefined : tools.parameter(path);
  // `{{ site.baseurl }}/a` is the address `/a`.
  const isBase = /^(?:site\.(?:base)?url|site\.url|\.Site\.BaseURL|url)\b/i.test(expression);
  if (value === undefined && !isBase)
    tools.report('unknown-dialect', `The template \`{{ ${expression.slice(0, 60)} }}\` is dropped`);
  return value ?? '';
}
