import { DeckError } from '../errors.js';
import { Lines } from './lines.js';
import type { Report } from './report.js';

/** Characters that must never reach a slide, each with what stands for it and whether the author is told. */
const replacements = [
  { pattern: /\r\n?/g, by: '\n' },
  // Line separators that no editor counts as a line.
  { pattern: /[\u2028\u2029\u0085]/g, by: ' ' },
  // An indent that Typora keeps from being code: nothing would part the blanks behind it from those of code.
  { pattern: /^[\u200b\u2060\ufeff]+[ \t]+/gm, by: '' },
  // Zero-width space, word joiner, BOM inside the text; joiners that emoji and Persian need stay.
  { pattern: /[\u200b\u2060\ufeff]/g, by: '' },
  { pattern: /[\u202d\u202e]/g, by: '', told: 'A character that overrides the direction of text is removed' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  { pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, by: '', told: 'A control character is removed' },
  { pattern: /[\ufdd0-\ufdef\ufffe\uffff]/g, by: '\ufffd', told: 'A character that is no text is replaced' },
  {
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    by: '\ufffd',
    told: 'Half a character (a lone surrogate) is replaced',
  },
] as const satisfies readonly { pattern: RegExp; by: string; told?: string }[];

/**
 * The post as clean text: NFC, `\n` line ends, and no character that a browser, XML or a reader trips over.
 * The number of lines stays the same. Throws `too-large`.
 */
export function cleanSource(value: string, maxInput: number, report: Report): string {
  if (value.length > maxInput) {
    throw new DeckError('too-large', `The post has ${value.length} characters; the most is ${maxInput}.`, {
      hint: 'Split the post, or raise the limit with --max-input.',
    });
  }
  let text = value;
  for (const replacement of replacements) {
    if (text.search(replacement.pattern) === -1) continue;
    if ('told' in replacement) tell(text, replacement.pattern, replacement.told, report);
    text = text.replace(replacement.pattern, replacement.by);
  }
  return text.normalize('NFC');
}

function tell(text: string, pattern: RegExp, reason: string, report: Report): void {
  const place = new Lines(text).placeOf(text.search(pattern));
  report('odd-character', reason, place);
}
