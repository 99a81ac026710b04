import { type Attributes, readAttributes } from './attributes.js';
import type { Dialect } from './dialect.js';
import type { Source } from './source.js';
import { placeTags, type Tag, type TagStyle, type Tools } from './tags.js';
import type { Meaning } from './vocabulary.js';

// The words of a call may hold braces: {{code "lib/stove.go" `/func bake/` `/^}/`}}.
const call =
  /\{\{-?[ \t]*([A-Za-z][A-Za-z]{1,30})((?:[ \t]+(?:"[^"\n]*"|`[^`\n]*`|\([^()\n]*\)|\/[^/\n]*\/|[\w$.-]+))+)[ \t]*-?\}\}/g;

const includes = /^(?:code|play|raw|include|file|readfile|embed|sample|snippet)$/i;
const pictures = /^(?:image|img|picture|figure|photo)$/i;
const shown = /^(?:image|img|picture|figure|photo|video|youtube|vimeo|tweet|gist|iframe)$/i;

/** `{{image "oven.svg" 600}}`, `{{video "address"}}` and `{{code "oven.go" …}}`: what a site's own template is called for. */
export const templateCalls: Dialect = {
  name: 'template-calls',
  applies: ({ text }) => /\{\{-?[ \t]*[A-Za-z]+[ \t]+[("`]/.test(text),
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
      if (pictures.test(name)) return pictureOf(attributes);
      if (!includes.test(name)) return undefined;
      const file = attributes.positional.find((word) => /[./]/.test(word)) ?? name;
      // What another file holds cannot be shown.
      tools.report('not-included', `The file \`${file}\` is not included`, source.placeOf(from));
      return { kind: 'text', text: '' };
    },
  };
}

/** `{{Figure "A warm loaf." (ImgSrcAndAlt "/img/loaf.jpg" "A loaf")}}`: a file, words below it and words for it. */
function pictureOf({ positional }: Attributes): Meaning | undefined {
  const src = positional.find((word) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(word)) ?? positional[0];
  if (src === undefined) return undefined;
  const at = positional.indexOf(src);
  const caption = positional.slice(0, at).find((word) => /\s/.test(word));
  const alt = positional.slice(at + 1).find((word) => /\s/.test(word)) ?? caption ?? '';
  return { kind: 'figure', images: [{ src, alt }], ...(caption === undefined ? {} : { caption }) };
}
