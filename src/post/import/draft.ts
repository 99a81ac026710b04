import type { Root } from 'mdast';
import { DeckError } from '../../errors.js';
import type { Value } from '../front-matter/front-matter.js';

/** A post as it was found in a page, a feed, an export or a text, before anything in it is understood. */
export interface Draft {
  /** What its source says of it, under the names that a front matter has. */
  readonly record: Readonly<Record<string, Value>>;
  /** Its text: HTML and plain text as Markdown nodes, those of Markdown still as Markdown. */
  readonly body: DraftBody;
  /** The name that the source has for it, perhaps a whole address. */
  readonly name?: string;
}

/** The text of a draft. */
export type DraftBody =
  | { readonly kind: 'tree'; readonly tree: Root }
  | { readonly kind: 'markdown'; readonly text: string };

/** A draft, or why there is none: one post of many that cannot be read must not stop the others. */
export function attempt<T>(make: () => T): T | Error {
  try {
    return make();
  } catch (error) {
    // A recursion that runs out of stack is a post nested too deeply; anything else is a fault of ours.
    if (error instanceof DeckError || error instanceof RangeError) return error;
    throw error;
  }
}

/** A record without the entries that say nothing. */
export function recordOf(entries: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => {
      const isEmpty =
        value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[key, value]];
    }),
  );
}
