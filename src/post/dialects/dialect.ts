import type { Source } from './source.js';
import type { Tools } from './tags.js';

/** A way of writing that Markdown does not know. Rows run in order, each on the text that the last one left. */
export interface Dialect {
  readonly name: string;
  /** A cheap test whether the text may hold it. */
  readonly applies: (source: Source) => boolean;
  /** Pure; keeps the number of lines, so that every place in the text stays true. */
  readonly rewrite: (source: Source, tools: Tools) => string;
}
