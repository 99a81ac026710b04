import type { Line } from '../../model/claim.js';
import { hasMainVerb } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';

/** Verbs whose object is what a list holds: "has several limits", "brings the following benefits". */
const holds =
  'has|have|had|provid(?:es?|ed|ing)|offer(?:s|ed|ing)?|br(?:ings?|ought|inging)|includ(?:es?|ed|ing)|receiv(?:es?|ed)|creat(?:es?|ed|ing)|supports?|supported|adds?|added|adding|introduc(?:es?|ed|ing)|consist(?:s|ed)? of|(?:is|are) (?:composed|made up) of|contains?|comes? with|ships? with|defines?';

const counted =
  'several|many|various|multiple|numerous|a (?:number|couple|handful) of|a few|two|three|four|five|six|seven|eight|nine|ten|[2-9]';

/** What a list is of at the end of a sentence: "… brings the following core values:", "… has two kinds of loaves:". */
const named = new RegExp(
  `(?:\\bthe following\\s|\\b(?:${holds})\\s(?=(?:${counted})\\s))(?<name>(?:[\\p{L}\\p{N}'’/-]+\\s){0,4}?(?<head>[\\p{L}-]+s)(?:\\s(?:of|for|over|in|to|from|on|with)\\s[^,:：]{2,60})?)\\s*[:：]$`,
  'iu',
);

/** Words for anything that can be listed: they name no list. */
const anything =
  /^(?:things|ways|points|examples?|items|ones|commands|lines|instances|directions|dimensions|reasons|cases|sections|topics|words|steps|areas|details|parts|highlights|links|guides|resources|posts|articles|observations|results|was|is|has|does|as|this|us|questions|numbers|options|always)$/iu;

/** What only the speaker fills. */
const leaning =
  /\b(?:I|we|us|our|my|me|this|these|those|that|it|its|they|their|them|you|your|\p{L}+sel(?:f|ves)|which|who|so far|to date)\b/iu;

/** The longest sentence in which a name is looked for. */
const longest = 400;
const maxWords = 10;

/**
 * What a list is of, from a sentence that cannot be shown above it: "This oven brings the following advantages over a
 * pan:" names the advantages over a pan. Undefined when the sentence names nothing.
 */
export const nameOfList = (inline: InlineText, { start, text }: Sentence): Line | undefined => {
  if (text.length > longest) return undefined;
  const found = named.exec(text);
  const { name = '', head = '' } = found?.groups ?? {};
  if (!found || anything.test(head) || leaning.test(name) || hasMainVerb(name)) return undefined;
  if (countWords(name) > maxWords || !isBalanced(name)) return undefined;
  const from = start + found.index + found[0].lastIndexOf(name);
  const line = makeLine(inline, [from, from + name.length], 'lead-in');
  return line && capitalised(line);
};
