import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { formulaFromMarkdown, formulaSyntax } from './formula-syntax.js';

const { enter, exit } = gfmAutolinkLiteralFromMarkdown();

/** The tree of Markdown as Marp reads it: CommonMark with tables, `~~`, formulas and links of bare addresses, and nothing else. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
      formulaSyntax(),
      // Marp makes no link of `www.example.org`.
      { disable: { null: ['wwwAutolink'] } },
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      formulaFromMarkdown(),
      // Without its transforms: they would make links of addresses that were escaped.
      { ...(enter ? { enter } : {}), ...(exit ? { exit } : {}) },
    ],
  });
}
