import type { Source } from '../dialects/source.js';

/** A piece of a post that can be parsed for itself, and the place it starts at. */
export interface Piece {
  readonly text: string;
  /** Lines and characters before it. */
  readonly line: number;
  readonly offset: number;
}

/** Text up to this size is parsed at once: parsing takes more than linear time only in what is large. */
const small = 48_000;
const target = 2_500;

/**
 * Cuts a large Markdown text where no block can reach over the cut: above a line that follows a blank one and
 * starts, in the first column, a heading or paragraph.
 */
export function splitSections(source: Source): readonly Piece[] {
  const { text } = source;
  if (text.length <= small) return [{ text, line: 0, offset: 0 }];
  const pieces: Piece[] = [];
  const safe = /\n[ \t]*\n(?=[^\s\-*+>\d|:<`~=])/g;
  let from = 0;
  let line = 0;
  for (const match of text.matchAll(safe)) {
    const cut = match.index + match[0].length;
    if (cut - from < target || !source.isProse(cut)) continue;
    const piece = text.slice(from, cut);
    pieces.push({ text: piece, line, offset: from });
    line += piece.split('\n').length - 1;
    from = cut;
  }
  return [...pieces, { text: text.slice(from), line, offset: from }];
}
