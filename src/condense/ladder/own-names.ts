import { hasMainVerb } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { introducerIn, maxWords } from './item-names.js';
import { isCode } from './payloads.js';
import type { Range } from './sentence-rung.js';

/** "Oven - Oven 0.8 is out": what an item says behind its name, where that begins with the name again and tells news of it. */
export const behindOwnName = (inline: InlineText): Range | undefined => {
  const { text } = inline;
  const match = introducerIn(inline);
  const name = text.slice(0, match?.index ?? 0).trim();
  if (!match || name.length < leastName || isCode(inline, [0, match.index])) return undefined;
  const behind = match.index + match[0].length;
  const from = text.length - text.slice(behind).trimStart().length;
  const said = text.slice(from).trimEnd();
  const goesOn =
    said.toLowerCase().startsWith(`${name.toLowerCase()} `) &&
    (/^\sv?\d/u.test(said.slice(name.length)) || hasMainVerb(said));
  const isShort = countWords(said) >= countWords(name) + leastNews && countWords(said) <= maxWords;
  return goesOn && isShort && sentencesOf(inline).length === 1 ? [from, text.trimEnd().length] : undefined;
};
/** In characters: "A - A man" spells a word. */
const leastName = 3;
/** Words behind the name that say something of it. */
const leastNews = 2;
