/** The alternatives of a pattern that are written one or more to a line. */
export const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Whether a pattern is found in a text. */
export const matches = (pattern: RegExp) => (text: string) => pattern.test(text);
