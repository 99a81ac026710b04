import { termsOf } from '../terms.js';

/** What a line may rely on without naming it: the terms of the post's title and of its section's heading. */
export type Topic = ReadonlySet<string>;

/** The terms of titles and headings that stand above a line. */
export const topicOf = (...titles: readonly string[]): Topic => new Set(titles.flatMap(termsOf));
