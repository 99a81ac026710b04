import { type Box, isMarkerLine } from './boxes.js';
import { calloutKind } from './callout-kinds.js';
import type { Dialect } from './dialect.js';
import { applyEdits, type Edit, type Source, sourceOf } from './source.js';
import type { Tools } from './tags.js';

const opening =
  /^([ \t]*)(!!!|\?\?\?\+?|===[+!]?)[ \t]+(?:([A-Za-z][\w -]{0,60}?)[ \t]{0,9})?(?:"([^"\n]*)")?[ \t]{0,9}$/gm;

/** More blocks than any post has; each is a pass over the text. */
const mostBlocks = 500;

/** `!!! note "Title"`, `??? note` and `=== "Tab"` of Python-Markdown: their content is indented by four spaces. */
export const mkdocs: Dialect = {
  name: 'mkdocs-blocks',
  applies: ({ text }) => /^[ \t]*(?:!!!|\?\?\?|===[ \t]+")/m.test(text),
  rewrite: (source, tools) => rewriteBlocks(source, tools),
};

/** Blocks may hold blocks: the outer ones are opened first, and what they hold is looked at again. */
function rewriteBlocks(source: Source, tools: Tools): string {
  let current = source;
  let from = 0;
  for (let round = 0; round < mostBlocks; round++) {
    opening.lastIndex = from;
    const match = opening.exec(current.text);
    if (match === null) break;
    from = match.index + match[0].length;
    const box = boxOf(match[2] ?? '', match[3] ?? '', match[4]);
    if (box === undefined || !current.isProse(match.index + (match[1] ?? '').length)) continue;
    current = sourceOf(rewriteBlock(current.text, match, box, tools), source.mdx);
  }
  return current.text;
}

function boxOf(mark: string, words: string, title: string | undefined): Box | undefined {
  const titled = title === undefined || title === '' ? {} : { title };
  if (mark.startsWith('===')) return title === undefined ? undefined : { kind: 'titled', ...titled };
  if (words === '') return undefined;
  const type = words.split(/\s+/)[0];
  return { kind: 'callout', callout: calloutKind(type) ?? 'note', ...titled };
}

function rewriteBlock(text: string, match: RegExpExecArray, box: Box, { boxes }: Tools): string {
  const indent = (match[1] ?? '').length;
  const start = match.index + match[0].length + 1;
  const inner = new RegExp(`^(?:[ ]{${indent + 4}}|[ ]{0,${indent + 3}}\\t|[ \\t]*$)`);
  const edits: Edit[] = [];
  let at = start;
  let end = start - 1;
  let blank = -1;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const line = text.slice(at, stop === -1 ? text.length : stop);
    const lead = inner.exec(line)?.[0];
    if (lead === undefined) {
      if (isMarkerLine(line) && blank === -1) blank = at;
      break;
    }
    if (line.trim() === '') blank = blank === -1 ? at : blank;
    else {
      // The content moves to where the block stood, else four spaces would make it code.
      edits.push({ from: at, to: at + lead.length, by: ' '.repeat(indent) });
      blank = -1;
      end = at + line.length;
    }
    if (stop === -1) break;
    at = stop + 1;
  }
  const head = { from: match.index + indent, to: match.index + match[0].length };
  // Without a blank line below there is no line for the closing marker: the content follows the title, outside.
  if (end < start || (blank === -1 && end < text.length)) {
    const title = 'title' in box && box.title !== undefined ? { title: box.title } : {};
    const by = boxes.marker(boxes.add({ kind: 'titled', ...title }), 'void', true);
    return applyEdits(text, [{ ...head, by }, ...edits]);
  }
  const index = boxes.add(box);
  const close = ' '.repeat(indent) + boxes.marker(index, 'close', true);
  const closing =
    blank === -1 ? { from: end, to: end, by: `\n${close}` } : { from: blank, to: blank, by: close };
  return applyEdits(text, [{ ...head, by: boxes.marker(index, 'open', true) }, ...edits, closing]);
}
