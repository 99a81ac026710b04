import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, lineOfRange, makeLine } from '../line.js';
import type { Place } from '../place-of.js';
import { isOverlong } from '../segment/overlong.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { isCharged } from './charges.js';
import { keepsCount } from './counts.js';
import { courtesy, empty, isWeakUnder, sendsOn } from './empty-words.js';
import { isHollow } from './hanging.js';
import { endsInColon, hasVoice, waitingVerb, withoutColon } from './lead-clauses.js';
import { onlyPoints } from './list-leads.js';
import { afterMarker } from './markers.js';
import { areNamed, isSame } from './under-heading.js';
import { countsOf } from './waiting-leads.js';

/** In words: a longer one is read instead of the items. */
const [shortest, longest, longestCut] = [4, 18, 16];
/** "The oven must:" goes on in its items. */
const leastWaiting = 3;

/** What joins a lead to what stands before it, or hands over to it. */
const joint =
  /^(?:(?:however|of course|then|now|so|and|but|also|finally|lastly|(?:additionally|in addition)(?! to\s)|moreover|furthermore|generally|long story short|in short),?\s+|(?:that|this) (?:means|implies)(?: that)?\s+|(?:it turns out|(?:keep|bear) in mind|note|remember) that\s+)+/iu;

/** "… found two flaws in that approach": which one stands before; "nobody pays in these shops" is not so elsewhere. */
const pointingEnd =
  /(?<=\b(?:two|three|four|five|six|several|some|a few|many)\s(?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30}s)\s(?:in|with|to|of|for|about|from|on|by)\s(?:that|this|these|those|it|them)(?:\s[\p{L}-]{1,30}){0,2}$/iu;
/** "… are familiar with this process:" is what stands below. */
const pointsAhead =
  /\s(?:this|these|the(?: following)?)\s(?:\p{L}+\s)?(?:process|steps?|ways?|orders?|sequence|patterns?|rules?|forms?|formats?|structures?|reasons?|results?|syntax|options?|cases?|categories|groups?|goals?|highlights|principles|points?|things?|list|features|tools|values|fields)$/iu;

const leaning =
  /^(?:it|its|it['’]s|this|that|these|those|they|them|their|he|she|his|her|there(?!\s(?:will|may|might|could|can)\sbe\s)|here|which|who|such|same|both|as|because|since|instead|otherwise|then|for (?:example|instance)|to (?:do|achieve) (?:so|this|that)|with (?:this|that|these|those|it|them)|(?:some|many|most|all|none|several|few|two|three) of (?:them|these|those|it)|please|among|given that)(?![\p{L}\p{N}’'-])/iu;
const pointing =
  /\b(?:this|these|those|(?<=\b(?:of|in|on|for|from|to|with|by|at|about)\s)that(?=\s)|that(?=\s(?:need|approach|case|way|reason|point|problem|time|end|goal)\b)|above|below|previous(?:ly)?|earlier|aforementioned|here|too)\b/giu;
const elsewhere = /\b(?:it|they|them|he|she|him)\b/iu;

/** "This oven" below a heading that names ovens: it is there. */
const pointsAway = (text: string, heading: string): boolean => {
  const named = new Set(termsOf(heading));
  return [...text.matchAll(pointing)].some(({ 0: word, index }) => {
    if (/^(?:above|below|previous|previously|earlier|aforementioned|here|too)$/iu.test(word)) return true;
    const [, noun = ''] = /^\S+\s([\p{L}-]+)/u.exec(text.slice(index)) ?? [];
    return !termsOf(noun).some((term) => named.has(term));
  });
};

/** What can be said of the items alone: the sentence leads nowhere else. */
const standsOver = (text: string, heading: string, least: number): boolean => {
  const said = text.replace(pointsAhead, '');
  return (
    countWords(text) >= least &&
    countWords(text) <= longest &&
    !leaning.test(text) &&
    !hasVoice(text) &&
    !pointsAway(said, heading) &&
    !elsewhere.test(text) &&
    isBalanced(text) &&
    !saysNothing(text) &&
    !/[?？…;]|\.\.\./u.test(text)
  );
};

/** "Make the following" says nothing of it, "You will need the following in the bakery" does. */
const saysNothing = (text: string): boolean =>
  (onlyPoints.test(text) && !pointsWithin.test(text)) || othersSay.test(text);
const pointsWithin =
  /\b(?:needs?|requires?)\s(?:all (?:of )?)?the following$|^(?:\S+\s){6,20}(?:the following|as follows)$/iu;
/** "The guild claims that", "Next is": whose word it is, and how the post goes on. */
const othersSay =
  /^(?:next|anyway|back to)(?!\p{L})|\b(?:claims?|claimed|argues?|argued|thinks?|believes?|says?|said|wonders?)\b|,\s(?:ideally|basically|usually|typically)$|\b(?:the same|specific examples|along (?:the|these|those) lines(?: of)?)$/iu;

const startOf = (text: string): number => {
  const joined = joint.exec(text)?.[0].length ?? 0;
  return joined + afterMarker(text.slice(joined));
};

/** Where a text ends that is to stand over a list; undefined where nothing of it can. */
const endOf = (text: string): number | undefined => {
  const end = pointsAhead.test(text) ? text.length : text.replace(pointingEnd, '').length;
  if (countWords(text.slice(0, end)) <= longest) return end;
  const cut = cutRightEdge(text.slice(0, end), longestCut, shortest);
  if (cut === undefined || further.test(text.slice(cut))) return undefined;
  return hasMainVerb(text.slice(0, cut)) ? cut : undefined;
};

/** "The oven is old | and we mend it in these ways": what leads to the list is the second half. */
const further = /^,?\s(?:and|but|or|so|yet)\s/iu;

const leadIn = (inline: InlineText, { start, text }: Sentence, heading: string): Line | undefined => {
  const from = startOf(text);
  const said = withoutColon(text.slice(from)).replace(waitingVerb, '');
  const end = endOf(said);
  if (end === undefined) return undefined;
  const isWaiting = endsDangling(said.slice(0, end));
  if (isWaiting && (end < said.length || !endsInColon.test(text))) return undefined;
  const line = isWaiting
    ? lineOfRange(inline, [start + from, start + text.length], 'lead-in')
    : makeLine(inline, [start + from, start + from + end], 'lead-in');
  if (!line || !standsOver(withoutColon(line.text), heading, isWaiting ? leastWaiting : shortest))
    return undefined;
  // What begins its sentence in lower case is a name.
  return from === 0 ? line : capitalised(line);
};

const isEmpty = (text: string, heading: string): boolean =>
  isWeakUnder(text, heading) || empty.test(text.trim()) || sendsOn.test(text) || courtesy.test(text);

/** A list, what it would show, and what stands above it. */
interface ListPlace extends Pick<Place, 'before' | 'heading'> {
  readonly list: List;
  readonly lines: readonly Line[];
}

/** "See the handbook:", "Thanks to:": what readers are asked for, or whom they meet. */
const asks =
  /^(?:see|be sure|make sure to (?:check|read|see|join|visit)|check|thanks|thank|you can (?:also )?(?:proceed|read|find|learn|check|follow|join|reach|contact|watch)|in search of|looking for|please|join|follow|visit|come|meet|watch|read)(?!\p{L})/iu;

/**
 * The sentence that leads to a list, where no other rule gives words over it: what its items are is said there more
 * exactly than in the heading.
 */
export const lastLeadOf = ({ before, heading = '', list, lines }: ListPlace): Line | undefined => {
  if (before?.type !== 'paragraph' || list.children.length < 2) return undefined;
  const inline = flattenInline(before.children);
  const sentence = sentencesOf(inline).at(-1);
  if (!sentence || isOverlong(sentence) || !endsInColon.test(sentence.text)) return undefined;
  if (isEmpty(sentence.text, heading) || asks.test(sentence.text)) return undefined;
  const line = leadIn(inline, sentence, heading);
  if (!line || isSame(line.text, heading)) return undefined;
  if (areNamed(line.text, heading) || isHollow(line.text, heading)) return undefined;
  return countsOf(lines).some((points) => keepsCount(line.text, points)) ? line : undefined;
};

/** That sentence, where what of it is not shown denies nothing. */
export const wholeLeadOf = (text: string, place: ListPlace): Line | undefined => {
  const lead = lastLeadOf(place);
  return lead && !isCharged(text.replace(lead.text.slice(1), ''), place.heading ?? '') ? lead : undefined;
};
