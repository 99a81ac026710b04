import { personal } from '../gate/first-person.js';
import { pointsBack } from '../gate/pronouns.js';
import { afterMarker } from './markers.js';
import { leftClause, type Range, wholeClause } from './number-clauses.js';

// Clauses of a sentence around its number that speak of nobody who is not named in them.

/** A whole clause of a sentence from where it begins, or the left part of it. */
export const clauseFrom = (text: string, from: number, [start, after]: Range): Range | undefined => {
  const part = text.slice(from);
  const range = wholeClause(part, part.length) ?? leftClause(part, after - from);
  return impersonal(text, range && [range[0] + from, range[1] + from], start);
};

/** A clause of the sentence behind its discourse marker ("In fact, …"). */
export const sentenceClause = (
  text: string,
  at: number,
  find: (text: string, at: number) => Range | undefined,
): Range | undefined => {
  const marker = afterMarker(text) || (/^(?:And|But)\s(?=\p{Lu})/u.exec(text)?.[0].length ?? 0);
  const start = marker + (ordinal.exec(text.slice(marker))?.[0].length ?? 0);
  const range = find(text.slice(start), at - start);
  return range && [range[0] + start, range[1] + start];
};

/** What counts the sentences before it, or the times. */
const ordinal = /^(?:(?:first|second|third|last)(?:ly)?|finally|for the first time),\s+/iu;

/** A clause that speaks of the author, or before its number of what was named earlier, is for the speaker to say. */
export const impersonal = (text: string, range: Range | undefined, number: number): Range | undefined => {
  if (!range || personal.test(text.slice(...range)) || /^let['’]s\b/iu.test(text.slice(range[0])))
    return undefined;
  return pointsBack(text.slice(range[0], number).replace(ownOpening, '')) ? undefined : range;
};

/** "Since its first bake, Old Mill has …", "For the days it burned, Old Mill …": whose it is stands right behind it. */
const ownOpening =
  /^(?:[Ss]ince|[Ii]n|[Aa]fter|[Dd]uring|[Ww]ithin|[Tt]hroughout|[Ff]or|[Aa]t)\s(?:[^\s,]+\s){0,4}?its?\s[^,]{2,50},\s(?=\p{Lu}\p{L}*\s(?!and\b))(?!(?:I|We|They|He|She|It|You|The|This|These|Those|That)\s)/u;
