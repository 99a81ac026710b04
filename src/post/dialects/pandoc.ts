import type { Dialect } from './dialect.js';
import { replaceProse, sourceOf } from './source.js';

const bracketed = /(?<![\]!\\^])\[((?:[^[\]\n]|\[[^[\]\n]*\](?:\([^()\n]*\))?)+)\]\{[ \t]*[.#][^{}\n]*\}/g;
const unnumbered = /(?<=^#{1,6}[ \t].*)[ \t]\{-\}[ \t]*$/gm;
const breaks =
  /^[ \t]*\\(?:newpage|pagebreak|clearpage|bigskip|medskip|smallskip|noindent|tableofcontents)[ \t]*$/gm;

/** Of Pandoc and Quarto: `[text]{.class}` is its text, `{-}` of a heading and page breaks are for paper. */
export const pandocMarks: Dialect = {
  name: 'pandoc-marks',
  applies: ({ text }) => /\]\{[ \t]*[.#]|\{-\}|^[ \t]*\\[a-z]+[ \t]*$/m.test(text),
  rewrite: (source) =>
    [bracketed, unnumbered, breaks].reduce(
      (text, pattern) => replaceProse(sourceOf(text, source.mdx), pattern, ([, words]) => words ?? ''),
      source.text,
    ),
};
