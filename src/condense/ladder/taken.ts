import { speaker } from '../gate/first-person.js';
import { hasMainVerb, isDeed, isImperative, isInPast } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { isLatin } from '../latin.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { tellsTrouble } from './item-turns.js';

/** Whether an item points elsewhere, reports what its author did, or is limited, mended or taken back by what follows: the speaker says it. */
export const isTaken = (inline: InlineText): boolean => {
  const [first, second, ...more] = sentencesOf(inline);
  if (!first) return true;
  if (elsewhere.test(inline.text) || isReport(first.text) || tellsTrouble(inline)) return true;
  if (!second) return false;
  return speaker.test(first.text) || isFragment(second.text) || [second, ...more].some(limits);
};

/** "Above is an oven": what is shown with the post, and not on a slide. */
const elsewhere =
  /^(?:how|what|why)(?!\p{L})|^(?:this|that)\s(?:means|is|was|will|makes|allows|lets|gives|helps|can)\b|\b(?:above|below|in (?:this|the (?:previous|last|next)) (?:post|article|section|chapter|part)|(?:I|we)(?:['’]ve| have)? (?:mentioned|said|described|saw|seen|discussed))\b/iu;

/** "We've continued to mend the oven", "We just lit it": how far the makers are. */
const reports = /^(?:I|[Ww]e)(?:['’](?:ve|d)\s|\s(?:have|had|just|recently|already)\s)/u;

const isReport = (text: string): boolean =>
  reports.test(text) || (/^(?:I|[Ww]e)\s/u.test(text) && isInPast(text));

/** "Except on Mondays", "Or so the seller says", "From June on it stays shut": when, for whom and with whom the first sentence does not hold. */
const limiting =
  /^[("“]*(?:except|unless|apart|besides|or|nor|only|but|however|yet|still|though|although|even|while|until|till|when|whenever|if|once|as|from|on|in|at|by|for|during|after|before|since|with|without|not|no|none|nobody|never|sometimes|usually|mostly|alas|unfortunately|regrettably|sadly|nevertheless|nonetheless|that said|just|at least|currently|supposedly|allegedly)(?![\p{L}’'])|^(?:但|不过|不過|然而|可是|除非|除了|只有|仅|僅|ただし|しかし|하지만|그러나|다만|단,)/iu;
/** "The guild does not open on Mondays". */
const denying = /\b(?:not|never|cannot|no longer|nobody|nothing)\b|n['’]t\b/iu;

const limits = ({ text }: Sentence): boolean => limiting.test(text) || denying.test(text);

/** "Mondays excepted": no clause of its own; what is written in other letters is not known. */
const isFragment = (text: string): boolean =>
  isLatin(text) && !hasMainVerb(text) && !isImperative(text) && !isDeed(text);
