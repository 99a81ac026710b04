import { readDate } from '../../meta/dates.js';
import { type Draft, recordOf } from '../draft.js';
import { splitPosts, type TextPost, wordsOf } from './split-posts.js';
import { textBlocks } from './text-blocks.js';
import { textTree } from './text-tree.js';

/** The posts of a plain text; one that is Markdown after all stays as it is. */
export function readText(text: string): readonly Draft[] {
  if (isMarkdown(text)) return [{ record: {}, body: { kind: 'markdown', text } }];
  return splitPosts(textBlocks(text)).map(draftOf);
}

/** Signs that no plain text has: a front matter, `#` headings, fences, links with their address in brackets. */
function isMarkdown(text: string): boolean {
  if (/^\s*(?:---|\+\+\+|\{)\s*\n/.test(text)) return true;
  const isFenced = (text.match(/^(?:```|~~~)/gm)?.length ?? 0) > 1;
  return isFenced || /^#{1,6} \S/m.test(text) || /!?\[[^\]\n]+\]\([^\s()]+\)/.test(text);
}

function draftOf({ title, about, blocks }: TextPost): Draft {
  const lines = about.flatMap((block) => block.lines.map((line) => line.text));
  const day = lines.map((text) =>
    text.replace(/^(?:posted|published|written|updated|date)\s*(?:on|at)?:?\s*/i, ''),
  );
  const by = lines.flatMap((text) => /\bby:?\s+(\p{Lu}[^|·•]{1,60})$/iu.exec(text)?.[1] ?? []);
  const record = recordOf({
    title: title === undefined ? undefined : wordsOf(title),
    date: day.map(readDate).find((date) => date !== undefined),
    authors: by[0],
  });
  return { record, body: { kind: 'tree', tree: textTree(blocks) } };
}
