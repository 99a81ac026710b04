import type { Dialect } from './dialect.js';
import { directives, textDirectives } from './directives.js';
import { franklin } from './franklin.js';
import { hugo, hugoEscapes, hugoFallbacks, hugoInMdx, templates } from './hugo.js';
import { contents, kramdown } from './kramdown.js';
import { liquid, liquidAssigns, liquidRaw } from './liquid.js';
import { bareMath, math } from './math.js';
import { jsxResidue, mdx } from './mdx.js';
import { mkdocs } from './mkdocs.js';
import { mystFences, mystMarks } from './myst.js';
import { pandocMarks } from './pandoc.js';
import { pandocTables } from './pandoc-tables.js';
import { pymdownBlocks } from './pymdown.js';
import {
  bearMarks,
  gatsbyMarks,
  headingAddresses,
  mdbook,
  obsidianMarks,
  pythonMarkdown,
  vueMarks,
} from './site-marks.js';
import {
  abbreviations,
  hackmd,
  hashnode,
  importResidue,
  inlineNotes,
  lostNotes,
  obsidianComments,
  velog,
  wikiLinks,
  zenn,
} from './small-rows.js';
import { sourceOf } from './source.js';
import { spacedAddresses } from './spaced-addresses.js';
import type { Tools } from './tags.js';
import { templateCalls } from './template-calls.js';
import { wordpress } from './wordpress.js';
import { zola } from './zola.js';

/**
 * Every dialect that is lowered in the text, before Markdown is parsed, in order. Formulas come first, since
 * braces mean something else in them; what a row makes is no prose for the rows below it.
 */
export const dialects = [
  liquidRaw,
  // Its HTML is fenced as if it were code.
  franklin,
  mdbook,
  mystFences,
  mystMarks,
  math,
  bareMath,
  directives,
  textDirectives,
  contents,
  pythonMarkdown,
  pandocMarks,
  pandocTables,
  kramdown,
  importResidue,
  hugoFallbacks,
  hugoInMdx,
  mdx,
  vueMarks,
  headingAddresses,
  jsxResidue,
  mkdocs,
  pymdownBlocks,
  hugo,
  zola,
  liquidAssigns,
  liquid,
  templateCalls,
  templates,
  spacedAddresses,
  wikiLinks,
  zenn,
  hashnode,
  velog,
  hackmd,
  wordpress,
  abbreviations,
  inlineNotes,
  lostNotes,
  obsidianComments,
  bearMarks,
  obsidianMarks,
  gatsbyMarks,
  hugoEscapes,
] as const satisfies readonly Dialect[];

/** Rewrites the dialects of a text to Markdown with markers; each marker's meaning is in `tools.boxes`. */
export function lowerDialects(text: string, isMdx: boolean, tools: Tools): string {
  return dialects.reduce((current, dialect) => {
    const source = sourceOf(current, isMdx);
    return dialect.applies(source) ? dialect.rewrite(source, tools) : current;
  }, text);
}
