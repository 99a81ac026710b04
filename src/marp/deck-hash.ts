import { createHash } from 'node:crypto';

/**
 * What became of a deck since it was written:
 * `generated` is untouched, `edited` was changed by hand, `foreign` was never written by postdeck.
 */
export type DeckState = 'generated' | 'edited' | 'foreign';

const hashLine = /^ {2}hash: ["']?([0-9a-f]{64})["']?$/;

/**
 * The deck with its own hash as the last line of the `postdeck:` block of its front matter, by which `isEditedDeck`
 * knows a change. A block that is missing is added; Markdown without front matter is no deck and stays as it is.
 */
export function stampDeck(markdown: string): string {
  const { lines, end } = deckLines(unstampDeck(markdown));
  if (end === -1) return markdown;
  const block = blockStart(lines, end);
  const added = block === -1 ? ['postdeck:'] : [];
  const at = block === -1 ? end : blockEnd(lines, block);
  const stamped = lines.toSpliced(at, 0, ...added);
  return stamped.toSpliced(at + added.length, 0, `  hash: ${hashOf(stamped.join('\n'))}`).join('\n');
}

/** Whether a deck on disk is still what `stampDeck` made. Line endings do not count: git may change them. */
export function isEditedDeck(markdown: string): DeckState {
  const text = normalize(markdown);
  const found = hashIn(text);
  if (found === undefined) return 'foreign';
  return hashOf(withoutHash(text)) === found.hash ? 'generated' : 'edited';
}

/** The deck without its hash, line endings as `\n`: what two decks are compared by. */
export function unstampDeck(markdown: string): string {
  return withoutHash(normalize(markdown));
}

function normalize(markdown: string): string {
  return markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function withoutHash(text: string): string {
  const found = hashIn(text);
  return found === undefined ? text : deckLines(text).lines.toSpliced(found.line, 1).join('\n');
}

/** The hash line of the `postdeck:` block; a line that looks like one elsewhere is text of the deck. */
function hashIn(text: string): { line: number; hash: string } | undefined {
  const { lines, end } = deckLines(text);
  const block = blockStart(lines, end);
  if (block === -1) return undefined;
  for (let line = block + 1; line < blockEnd(lines, block); line++) {
    const hash = hashLine.exec(lines[line] ?? '')?.[1];
    if (hash !== undefined) return { line, hash };
  }
  return undefined;
}

/** The lines of a deck, and the index of the fence that closes its front matter (-1 without any). */
function deckLines(text: string): { lines: readonly string[]; end: number } {
  const lines = text.split('\n');
  return { lines, end: lines[0] === '---' ? lines.indexOf('---', 1) : -1 };
}

function blockStart(lines: readonly string[], end: number): number {
  return lines.findIndex((line, index) => index < end && /^postdeck:\s*$/.test(line));
}

/** The first line after the block that starts at `start`: the first that is not indented. */
function blockEnd(lines: readonly string[], start: number): number {
  const length = lines.slice(start + 1).findIndex((line) => !/^\s/.test(line));
  return length === -1 ? lines.length : start + 1 + length;
}
