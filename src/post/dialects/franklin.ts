import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, replaceProse, sourceOf } from './source.js';
import type { Tools } from './tags.js';

/** Values that only Franklin's pages set: their front matter may be Hugo's otherwise. */
const ownKeys = ['rss_pubdate', 'rss_description', 'hascode', 'hasmath', 'mintoclevel', 'maxtoclevel'];

const isFranklin = (text: string, { parameter }: Tools): boolean =>
  /^(?:@def[ \t]|\\toc\b|\\tableofcontents\b)/m.test(text) ||
  ownKeys.some((key) => parameter(key) !== undefined);

/**
 * A fence of back quotes, which is code whatever it holds, or one of tildes around nothing but HTML. One that is never
 * closed goes to the end of the text, as in Markdown: to go on behind it would search the rest again for each.
 */
const fence =
  /^(`{3,})[^`\n]*\n(?:[^\n]*\n)*?(?: {0,3}\1`*[ \t]*$|[^\n]*(?![\s\S]))|^~~~[ \t]*\n((?:[ \t]*\n)*[ \t]*<(?:[^\n]*\n)*?)~~~[ \t]*$|~~~(<(?:[^~\n]|~(?!~~))+?>)~~~/gm;

/** HTML without blank lines and indents, at which Markdown would go on reading. */
const tight = (html: string): string =>
  html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Values of the page, lists of contents and boxes: no text of the post. */
const commands: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/^@def[ \t]+\w+[ \t]*=[ \t]*(?:"""[^"]*(?:"{1,2}(?!")[^"]*)*"""|[^\n]*)$/gm, ''],
  [/^[ \t]*\\(?:toc|tableofcontents)(?:\{\})?[ \t]*$/gm, ''],
  [/^[ \t]*(?:@@[\w,-]*[ \t]*)+$/gm, ''],
  [/\\label\{[^{}\n]*\}/g, ''],
  [/\\figalt\{([^{}\n]*)\}\{([^{}\s]+)\}/g, '![$1]($2)'],
  [/\\fig\{([^{}\s]+)\}/g, '![]($1)'],
];

/** Of Franklin.jl: `@def name = value`, `\toc`, `@@box … @@`, and HTML between `~~~`. */
export const franklin: Dialect = {
  name: 'franklin',
  applies: ({ text }) => /~~~|^(?:@def[ \t]|@@|[ \t]*\\[a-z])/m.test(text),
  rewrite: (source, tools) => {
    if (!isFranklin(source.text, tools)) return source.text;
    const edits = [...source.text.matchAll(fence)].flatMap((match): Edit[] => {
      const [whole, , block, line] = match;
      const html = block === undefined ? line : `\n${tight(block)}\n`;
      return html === undefined ? [] : [{ from: match.index, to: match.index + whole.length, by: html }];
    });
    const text = applyEdits(source.text, edits);
    return commands.reduce(
      (current, [pattern, by]) =>
        replaceProse(sourceOf(current, source.mdx), pattern, ([found]) => found.replace(pattern, by)),
      text,
    );
  },
};
