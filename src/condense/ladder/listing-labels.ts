import type { Paragraph, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { countWords } from '../words.js';
import { onlyPoints } from './pointing-leads.js';

/** A longer bold paragraph is a point of its own. */
const longestLabel = 5;

/** What a page says of itself: "Click to see the recipe". */
const ofThePage = /^(?:click|tap|press|expand|show|hide|view|toggle|open|reveal|spoiler|tl;?dr)(?!\p{L})/iu;

/** What a program is given and what it gives, and the sides of a comparison: as plain words they are labels too. */
const sides =
  /^(?:in(?:puts?)?|out(?:puts?)?|before|after)(?:\s(?:w\/|with|without|of|for)\s\S.{0,30})?\s*[:：]?$/iu;

/** "Usage": it says less than the sentence above it. */
const weakLabel = /^(?:usage|example(?: usage)?|examples|e\.g\.?|for example|for instance)\s*[:：.]?$/iu;

/** Whether a paragraph above a block says only what kind of block it is. */
export const isWeakLabel = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && weakLabel.test(flattenInline(node.children).text.trim());

/** "oven.yml", "`src/oven.rs`", "File: `Dockerfile`". */
const fileName =
  /^(?:file(?:\s?name)?\s*[:：]\s*)?[~/]{0,2}(?:[\w.@$()[\]-]{1,60}\/){0,12}(?:[\w.@$()[\]-]{1,60}\.(?:ya?ml|json[5c]?|toml|ini|conf|cfg|config|env|properties|tf(?:vars)?|hcl|lock|xml|html?|s?css|less|[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|mod|rs|java|kts?|scala|swift|cs(?:proj)?|fs|vb|php|pl|lua|exs?|erl|hs|ml|clj|dart|jl|r|[ch](?:pp)?|hh|cc|mm?|sh|bash|zsh|fish|ps1|bat|cmd|sql|graphql|proto|cue|rego|nix|gradle|cmake|mk|service|mdx?|adoc|rst|txt|csv|log|ipynb|tm?pl|j2|hbs|erb|diff|patch)|\.(?:env|gitignore|npmrc|bashrc|zshrc|babelrc|eslintrc|dockerignore)|(?:docker|container|make|jenkins|gem|rake|vagrant|proc|pip|tilt|caddy|brew)file)$/iu;

/** A file that is named alone above a listing, as its author wrote it. */
const fileOf = (inline: InlineText): Line | undefined => {
  const text = inline.text.trim();
  return fileName.test(text) ? makeLine(inline, [0, inline.text.length], 'lead-in') : undefined;
};

/** "In", "Out with `spec`", "*Rye first*": a word or two above a block, set apart as a paragraph. */
const sideOf = ({ children }: Paragraph): Line | undefined => {
  const [only, ...more] = children;
  const inline = flattenInline(children);
  const file = fileOf(inline);
  if (file) return file;
  const isApart = only?.type === 'emphasis' && more.length === 0;
  const isName = isApart
    ? countWords(inline.text) <= longestLabel && !/[.!?。！？…:]$/u.test(inline.text)
    : sides.test(inline.text.trim());
  const line = isName ? makeLine(inline, [0, inline.text.length], 'lead-in') : undefined;
  return line && !weakLabel.test(line.text) && !ofThePage.test(line.text) ? capitalised(line) : undefined;
};

/**
 * A bold name that stands alone above a listing or a table is its label: the tab that it was in (npm · Yarn), a side of
 * a comparison (Before · After), which may stand there as a plain word, as the name of a file may.
 */
export const labelOf = (paragraph: Paragraph): Line | undefined => {
  const [only, ...more] = paragraph.children;
  if (only?.type !== 'strong' || more.length > 0) return sideOf(paragraph);
  const inline = flattenInline(only.children);
  const { text } = inline;
  const isName = countWords(text) <= longestLabel && !/[.!?。！？…]$/u.test(text) && !ofThePage.test(text);
  const line = isName ? makeLine(inline, [0, text.length], 'lead-in') : undefined;
  return line && !onlyPoints(line) ? line : undefined;
};
