/**
 * Invisible characters that keep Marp from reading text as something else. The writer puts in one more than there is and
 * the reader takes one out, so that a text that holds them of its own comes back unchanged.
 */

/** U+2060 WORD JOINER: splits a word that would mean something (`:cat:`, `-->`, `theme: x`). */
export const wordJoiner = '\u2060';

/** U+FE0E VARIATION SELECTOR-15: asks for text; marp-core then leaves an emoji alone instead of fetching a picture. */
export const textSelector = '\uFE0E';

/** Code points that marp-core would draw as a picture; a `\uFE0F` behind one asks for that picture. */
const emoji = String.raw`(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|\u2764|\p{Emoji}(?=\uFE0E*\uFE0F)|[0-9#*](?=\uFE0E*\u20E3))`;
const emojiEnd = new RegExp(`${emoji}(?=\\uFE0E*)`, 'gu');
const guardedEmoji = new RegExp(`(${emoji})\\uFE0E`, 'gu');
const shortcode = /:(?=\u2060*[a-z0-9_+-]+:)/g;
const guardedShortcode = /:\u2060(?=\u2060*[a-z0-9_+-]+:)/g;

/** Text in which Marp finds neither an emoji nor a shortcode (`:cat:`). */
export function guardEmoji(text: string): string {
  return text.replace(shortcode, `:${wordJoiner}`).replace(emojiEnd, `$&${textSelector}`);
}

/** The inverse of `guardEmoji`. */
export function unguardEmoji(text: string): string {
  return text.replace(guardedShortcode, ':').replace(guardedEmoji, '$1');
}
