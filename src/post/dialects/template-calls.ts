import { readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import type { Source } from './source.js';
import { placeTags, type Tag, type TagStyle, type Tools } from './tags.js';

// The words of a call may hold braces: {{code "lib/stove.go" `/func bake/` `/^}/`}}.
const call =
  /\{\{-?[ \t]*([a-z][A-Za-z]{1,30})((?:[ \t]+(?:"[^"\n]*"|`[^`\n]*`|\([^()\n]*\)|\/[^/\n]*\/|[\w$.-]+))+)[ \t]*-?\}\}/g;

const includes = /^(?:code|play|raw|include|file|readfile|embed|sample|snippet)$/i;
const shown = /^(?:image|img|picture|figure|photo|video|youtube|vimeo|tweet|gist|iframe)$/i;

/** `{{image "oven.svg" 600}}`, `{{video "address"}}` and `{{code "oven.go" …}}`: what a site's own template is called for. */
export const templateCalls: Dialect = {
  name: 'template-calls',
  applies: ({ text }) => /\{\{-?[ \t]*[a-z]+[ \t]+[("`]/.test(text),
  rewrite: (source, tools) =>
    placeTags(
      source,
      [...source.text.matchAll(call)].flatMap((match) => readCall(source, match)),
      styleOf(source, tools),
      tools,
    ),
};

/** A call of what is known, with a text or a file for its first word; all others are values. */
function readCall(source: Source, match: RegExpExecArray): Tag[] {
  const [whole, name = '', parameters = ''] = match;
  const isKnown = includes.test(name) || shown.test(name);
  if (!isKnown || !/^[ \t]+["`(]/.test(parameters) || !source.isProse(match.index)) return [];
  // `{{raw `…`}}` shows its own words.
  if (/^raw$/i.test(name) && !/^[ \t]*\(/.test(parameters)) return [];
  const attributes = readAttributes(parameters.replace(/[()]/g, ' '));
  return [{ name, role: 'void', attributes, from: match.index, to: match.index + whole.length }];
}

function styleOf(source: Source, tools: Tools): TagStyle {
  return {
    noun: 'template',
    meaning: ({ name, attributes, from }) => {
      if (!includes.test(name)) return undefined;
      const file = attributes.positional.find((word) => /[./]/.test(word)) ?? name;
      // What another file holds cannot be shown.
      tools.report('not-included', `The file \`${file}\` is not included`, source.placeOf(from));
      return { kind: 'text', text: '' };
    },
  };
}
