import { hasMainVerb } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { introducerIn, type Part, patience } from './item-names.js';
import type { Range } from './sentence-rung.js';

const breaking = /\b(?:breaking|deprecat\p{L}*|migrat\p{L}*|incompatib\p{L}*)\b/iu;

/** Whether words above a list promise what no longer works, or what must be done for it. */
export const tellBreaks = (above: string): boolean => breaking.test(above);

const demand =
  /\b(?:no longer|not|cannot|must|(?:needs?|has|have) to|(?:re)?moved|renamed|replaced|dropped|now|requires?)\b|n['’]t\b/iu;

/** "New flag for the door: it no longer opens by itself": where the demand begins, and its sentence ends. */
const demandIn = (inline: InlineText): { readonly whole: Range; readonly tail: Range } | undefined => {
  const [match, first] = [introducerIn(inline), sentencesOf(inline)[0]];
  if (!match || !first || match.index < first.start || match.index >= first.end) return undefined;
  const from = match.index + match[0].length;
  return demand.test(inline.text.slice(from, first.end))
    ? { whole: [first.start, first.end], tail: [from, first.end] }
    : undefined;
};

const short = ({ text }: InlineText, range: Range | undefined): Range | undefined =>
  range && countWords(text.slice(...range)) <= patience ? range : undefined;

/** How an item shows what it demands, before it is cut to its name: with its name, or alone where that is a clause. */
export const demands: readonly Part[] = [
  { name: 'name with demand', range: (inline) => short(inline, demandIn(inline)?.whole) },
  {
    name: 'demand',
    range: (inline) => {
      const tail = demandIn(inline)?.tail;
      return tail && hasMainVerb(inline.text.slice(...tail)) ? short(inline, tail) : undefined;
    },
  },
];
