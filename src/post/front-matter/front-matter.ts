/** The value of a front matter key: plain data without prototypes of its own. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** What a front matter block says, before any key is understood. */
export interface FrontMatter {
  /** Plain scalars as the author spelled them, so that `version: 1.10` stays `1.10`. */
  readonly record: Readonly<Record<string, Value>>;
  /** The `deck:` block with numbers and booleans as such. */
  readonly deck: Readonly<Record<string, unknown>>;
  /** The line of each top-level key. */
  readonly lines: Readonly<Record<string, number>>;
}

export const noFrontMatter: FrontMatter = { record: {}, deck: {}, lines: {} };

/** Keys that would reach into the prototype of an object. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
