import { rememberText } from '../remember.js';

/** The alternatives of a pattern that are written one or more to a line. */
export const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Whether a pattern is found in a text. */
export const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** A text as the patterns of plain phrases read it: lower case, straight apostrophes. */
export const plainOf = rememberText((text): string => text.toLowerCase().replaceAll('’', "'"));

/** A pattern that finds any of these phrases as whole words in a plain text. */
export const phrases = (words: string): RegExp => new RegExp(`\\b(?:${anyOf(words)})(?![\\w-])`);

/** A pattern that finds any of these phrases at the beginning of a plain text. */
export const beginnings = (words: string): RegExp => new RegExp(`^(?:${anyOf(words)})(?![\\w-])`);
