import { Lines } from '../lines.js';
import type { Place } from '../report.js';
import { codeMask, masked } from './code-mask.js';

/** A Markdown text with the knowledge of what in it is code; made anew after each rewrite. */
export interface Source {
  readonly text: string;
  readonly mdx: boolean;
  /** Whether the character at an offset is neither code nor comment. */
  readonly isProse: (offset: number) => boolean;
  readonly placeOf: (offset: number) => Required<Place>;
}

/** Wraps a text; mask and lines are made at the first question. */
export function sourceOf(text: string, mdx: boolean): Source {
  let mask: Uint8Array | undefined;
  let lines: Lines | undefined;
  return {
    text,
    mdx,
    isProse: (offset) => {
      mask ??= codeMask(text, !mdx);
      return mask[offset] === masked.none;
    },
    placeOf: (offset) => {
      lines ??= new Lines(text);
      return lines.placeOf(offset);
    },
  };
}

/** A piece of the text to be put in place of another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Applies edits that do not overlap (later ones that do are left out). Every edit keeps the number of lines. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    if (edit.from < at) continue;
    const missing = countLines(text.slice(edit.from, edit.to)) - countLines(edit.by);
    parts.push(text.slice(at, edit.from), edit.by, '\n'.repeat(Math.max(0, missing)));
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}

/** Replaces what a global pattern finds in prose; `undefined` leaves a match alone. */
export function replaceProse(
  source: Source,
  pattern: RegExp,
  replace: (match: RegExpMatchArray & { index: number }) => string | undefined,
): string {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(pattern)) {
    if (!source.isProse(match.index)) continue;
    const by = replace(match);
    if (by !== undefined) edits.push({ from: match.index, to: match.index + match[0].length, by });
  }
  return edits.length === 0 ? source.text : applyEdits(source.text, edits);
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
