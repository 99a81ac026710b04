import type { OptionLayer } from './check-options.js';

/** A post's `deck:` block, as the parser found it, and where it stands. */
export interface DeckBlock {
  readonly values: Readonly<Record<string, unknown>>;
  /** The post's path, as errors name it. */
  readonly file: string;
  /** The post's folder, absolute. */
  readonly base: string;
  /** The post's whole text. */
  readonly source: string;
}

/** The layer of options that a post sets for its own deck. */
export function deckBlockLayer({ values, file, base, source }: DeckBlock): OptionLayer {
  return { values, file, base, lineOf: (key) => lineOfKey(source, key) };
}

/** A look at the text, since a parsed block has no lines; without a sure find, the line of the block. */
function lineOfKey(source: string, key: string): number | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+|\.\.\.|\})\s*$/.test(line));
  const matter = lines.slice(0, end === -1 ? lines.length : end);
  const start = matter.findIndex((line) => blockStart.test(line));
  if (start === -1) return undefined;
  const block = matter.slice(start).map((line) => line.replace(blockStart, ''));
  return (
    start +
    1 +
    Math.max(
      0,
      block.findIndex((line) => setsKey(line, key)),
    )
  );
}

const blockStart = /^(deck\s*:|\[deck\]|\s*"deck"\s*:)/;

/** Whether one of the line's keys is this one; a flow mapping holds several in a line. */
function setsKey(line: string, key: string): boolean {
  return line.split(/[{,]/).some((part) => /^\s*["']?([^"':=]+?)["']?\s*[:=]/.exec(part)?.[1] === key);
}
