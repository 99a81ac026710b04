import { termsOf } from '../terms.js';
import type { Tongue } from './tongue.js';

/** The letters by which forms of one word are the same: endings differ, and Arabic writes its article at the word. */
const letters = 6;

const keyOf = (term: string): string => term.replace(/^[وفبكل]?ال(?=\p{L}{3})/u, '').slice(0, letters);

/** What a text names, forms of one word as one; pairs of characters where words are not parted by spaces. */
export const namedIn = (text: string, tongue: Tongue): ReadonlySet<string> => keysOf(termsOf(text), tongue);

/** The same of terms. */
export const keysOf = (terms: Iterable<string>, { isDense, common }: Tongue): ReadonlySet<string> =>
  new Set(isDense ? terms : [...terms].filter((term) => !common.has(term)).map(keyOf));

/** How many names two texts share. */
export const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((term) => b.has(term)).length;
