import type { Source } from '../dialects/source.js';

/** A piece of a post that can be parsed for itself, and the place it starts at. */
export interface Piece {
  readonly text: string;
  /** Lines and characters before it. */
  readonly line: number;
  readonly offset: number;
  /** Whether its first list goes on with the last one of the piece above. */
  readonly joinsList: boolean;
}

/** Characters of a text that is parsed at once, and of the pieces of what is larger. */
export interface PieceSizes {
  readonly whole: number;
  readonly piece: number;
}

/** Parsing takes more than linear time only in what is large. */
export const largePieces: PieceSizes = { whole: 16_000, piece: 2_500 };
/** Small enough that an edit leaves most pieces as they were, and large enough that a parse is worth its start. */
export const smallPieces: PieceSizes = { whole: 4_000, piece: 1_500 };
/** A list that is longer than this is cut between two of its items. */
const longList = 5_000;

/** A line in the first column that, below a blank line, cannot belong to anything above it. */
const blockStart = /^(?!(?:[-*+]|\d{1,9}[.)])(?:\s|$))[^\s:]/;
const itemStart = /^(?:([-*+])|\d{1,9}([.)])) \S/;

/** Cuts a large Markdown text where no block can reach over the cut. */
export function splitSections(source: Source, sizes = largePieces): readonly Piece[] {
  const { text } = source;
  if (text.length <= sizes.whole) return [{ text, line: 0, offset: 0, joinsList: false }];
  const pieces: Piece[] = [];
  let start = { line: 0, offset: 0, joinsList: false };
  /** The sign of the list whose items stand in the first column here. */
  let sign: string | undefined;
  let isBlankBefore = true;
  let offset = 0;
  for (const [line, content] of text.split('\n').entries()) {
    const item = itemStart.exec(content);
    const own = item?.[1] ?? item?.[2];
    const inList = own !== undefined && own === sign;
    const isSafe = inList || (isBlankBefore && blockStart.test(content));
    if (isSafe && offset - start.offset >= (inList ? longList : sizes.piece) && source.isProse(offset)) {
      pieces.push({ text: text.slice(start.offset, offset), ...start });
      start = { line, offset, joinsList: inList };
    }
    isBlankBefore = content.trim() === '';
    // A line in the first column that is no item may end the list, or be a lazy line of it: no cut behind it.
    if (own !== undefined || (!isBlankBefore && !/^[ \t]/.test(content))) sign = own;
    offset += content.length + 1;
  }
  return [...pieces, { text: text.slice(start.offset), ...start }];
}
