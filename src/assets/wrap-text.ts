/** The room that text has. */
export interface TextRoom {
  readonly width: number;
  readonly fontSize: number;
  readonly lines: number;
}

/** Scripts that break between any two signs; their commas and stops never begin a line. */
const parts =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][\u3001-\u303f\uff00-\uff0f\uff1a-\uff1f]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+\s*|\s+/gu;
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const narrow = /[il.,:;'!|\s]/;
const zeroWidth = /[\p{M}\p{Cf}]/u;
/** White space, and what no XML file may hold: controls, halves of pairs. */
const blank = /[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu;
const longest = 1000;

/** Breaks text into lines by an estimate of its width that errs on the wide side; what has no room ends in “…”. */
export function wrapText(text: string, room: TextRoom): string[] {
  const flat = text.slice(0, longest).replace(blank, ' ').trim();
  const perLine = room.width / room.fontSize;
  const lines = breakLines(flat.match(parts)?.flatMap((part) => cutLong(part, perLine)) ?? [], perLine);
  if (lines.length <= room.lines) return lines;
  const kept = lines.slice(0, room.lines);
  const last = kept.pop() ?? '';
  return [...kept, `${cutTo(last, perLine - 1).trimEnd()}…`];
}

function breakLines(pieces: readonly string[], perLine: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > perLine) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** A part that is wider than a line (an address, a long name), in pieces that fit. */
function cutLong(part: string, perLine: number): string[] {
  if (widthOf(part) <= perLine) return [part];
  const head = cutTo(part, perLine);
  return head === '' || head === part ? [part] : [head, ...cutLong(part.slice(head.length), perLine)];
}

function cutTo(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return kept;
}

/** In ems. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += zeroWidth.test(character) ? 0 : wide.test(character) ? 1 : narrow.test(character) ? 0.32 : 0.6;
  }
  return width;
}
