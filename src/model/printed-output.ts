import type { Code } from 'mdast';

/** What a program of R printed, as its documents show it: each line behind "##" or "#>". */
const printed = /^(?:(?:##(?: .*)?|#>.*)(?:\n|$))+$/u;

/** Languages of listings that nobody typed. */
const unnamed: ReadonlySet<string> = new Set(['', 'text', 'txt', 'output', 'plaintext']);

/** Whether a listing is nothing but what the code before it printed. */
export const isPrintedOutput = ({ lang, value }: Pick<Code, 'lang' | 'value'>): boolean =>
  unnamed.has(lang ?? '') && printed.test(value);
