import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import { clauseFrom, impersonal, sentenceClause } from './impersonal-clauses.js';
import { afterMarker } from './markers.js';
import {
  clauseAfter,
  countedAfter,
  deedOfCounted,
  leftClause,
  type Range,
  short,
  wholeClause,
} from './number-clauses.js';
import { intended, phraseAround } from './number-phrases.js';
import { withoutWe } from './without-we.js';

// Which part of a sentence tells of its number: a clause of it, or else a phrase.

const reporting =
  /^(?:(?:.*[,;]\s)?(?:the )?[^,]{0,60}\b(?:is clear that|shows? that|found that|says that|reports that|it turn(?:s|ed) out that)|according to [^,]{3,60},|(?:(?:and|but)\s)?as [^,]{2,40}\s(?:found|reported|showed|shows|noted),|today,|for the first time,|in (?:19|20)\d\d,|in (?:the|a) [^,]{0,40}(?:survey|report|study|poll)[^,]{0,20},|and|but|so|already|.*[,;] (?:and|while|but)|.*(?:…|\.\.\.))\s*(?:currently|today|about)?\s*["“]?$/iu;
/** "…, we discovered that", "… high, with": what comes before says how it is known, or stands by itself. */
const introducing =
  /\b(?:(?:we|I|they|researchers|engineers|auditors|users)\s(?:\w+ly\s)?(?:discovered|found|learned|saw|noticed|measured|calculated|observed) that|(?:our|the) finding that|with)\s*$/iu;
/** "We saw the use of rye grow": how it came to be known is not what is known. */
const observing =
  /^(?:[^,]{3,60},\s)?(?:we|they)(?:['’]ve|\shave)?\s(?:also\s)?(?:saw|seen|see|noticed|observed|measured|found)\s(?:that\s)?(?=(?:\p{L}[\p{L}'’-]*\s){2})/iu;
/** "93% of respondents saying they were satisfied", "8% of requests used it": a share that tells of whom and what. */
const shareOfMany =
  /^\s*of (?:the |all |our )?(?:[\p{L}-]+\s){1,4}?(?:\p{L}+ing|\p{L}+ed|are|were|use|have|had|say|said|do|did)\s/iu;

/** "… over the year, with 92% saying they were glad": whom it is of is told before it. */
const answering =
  /^\s(?:saying|reporting|indicating|agreeing|expressing|feeling|describing|expecting|planning|preferring|citing)\s(?!it\b|this\b|that (?:it|this)\b|so\b|(?:that )?they do(?: so)?\b)/iu;

/** Whom it is of are all who were asked; of some of them, what is said of these is told before the share. */
const ofAll = /\b(?:survey|respondents|participants|overall|users|people|developers)\b.*\bwith$/iu;
const ofSome = /\b(?:only|among|those|who|whose|less|more|fewer|than|few|some|most|women|men|never)\b/iu;

/** "… those who bake - 21% indicated …": a sentence of its own behind a dash, when it has a verb. */
const behindDash = /(?:\p{L}\s?|\s(?:19|20)\d\d\s)[-–—;]\s*(?:currently|today)?\s*["“]?$/iu;

/** Who counted may be told at length before what was counted. */
const survey =
  /\b(?:survey|report|study|research|poll|data|respondents|benchmarks?)\b.*\b(?:shows?|showed|found|finds|says|said|reports|reported|revealed|reveals) that\s*["“]?$/iu;
/** A number that is denied or only thought of is not the number. */
const doubting = /\b(?:not|no|never|if|whether|unless|hopes?|may|might|could|would|should|wish)\b|n['’]t\b/iu;
/** "shared the state of it, including 78 million downloads": the number is one of what the sentence names. */
const amongOthers = /\b(?:including|such as|like|plus|as well as)\s(?:\p{L}+\s){0,2}$/iu;
/** What is said of a number: what stands behind it, or the clause that it stands in. */
export const clauseOf = (text: string, number: Range): Range | undefined => {
  const [start, after] = number;
  const before = text.slice(0, start).replace(/["“]$/u, '').trim();
  const quoteEnd = /["”]\s*$/u.exec(text)?.index ?? text.length;
  const isDoubted = doubting.test(before);
  if (amongOthers.test(`${before} `)) return undefined;
  return (
    (standsAlone(before) || isBehindDash(before, text.slice(after))
      ? clauseAfter(text, after, quoteEnd)
      : undefined) ??
    (introducing.test(before) && shareOfMany.test(text.slice(after)) && !isDoubted
      ? short(text.slice(after), after)
      : undefined) ??
    (ofAll.test(before) && !ofSome.test(before) && answering.test(text.slice(after)) && !isDoubted
      ? short(text.slice(after), after)
      : undefined) ??
    observed(text, start) ??
    gladOf(text, number) ??
    (/\b(?:where|when)$/iu.test(before) && !isDoubted
      ? deedOfCounted(text, after, text.length)
      : undefined) ??
    impersonal(text, sentenceClause(text, text.length, wholeClause), start) ??
    impersonal(text, sentenceClause(text, after, leftClause), start) ??
    deedOf(text, number) ??
    ofMany(text, number) ??
    behindColon(text, start) ??
    behindConcession(text, number)
  );
};

/** The whole of a sentence that is short, when no part of it stands alone. */
export const wholeOf = (text: string, [start]: Range): Range | undefined =>
  amongOthers.test(text.slice(0, start))
    ? undefined
    : impersonal(text, sentenceClause(text, text.length, wholeClause), start);

/** "While it does not always help, in some towns bread costs 30% less": what is said against what is granted. */
const behindConcession = (text: string, number: Range): Range | undefined => {
  const from =
    /^(?:while|although|even though|though|despite|in spite of)\s[^,]{8,120},\s/iu.exec(text)?.[0].length ??
    0;
  if (from === 0 || from > number[0] || !hasMainVerb(text.slice(from))) return undefined;
  return clauseFrom(text, from, number);
};

/** What tells of a number, where no clause does: the phrase that it stands in, or what is counted. */
export const phraseOf = (text: string, number: Range): Range | undefined => {
  const [start, after] = number;
  const before = text.slice(0, start).replace(/["“]$/u, '').trim();
  const isShare = /(?:[%％]|percent|per cent)$/iu.test(text.slice(start, after));
  const isWhose = isShare || doubting.test(before) || intended.test(`${before} `) || limits.test(before);
  return phraseAround(text, number) ?? (isWhose ? undefined : countedAfter(text, after));
};

/** "Each oven bakes …": the number is that of one; "owners of ovens with over 4,000 loaves": which ones are meant, not what is known of them. */
const limits = /^(?:each|every|per|one of the)\b|\b(?:with|whose|above|than|exceed(?:s|ing)?|having)$/iu;

/** Behind the only dash of its sentence, and with a verb: between two dashes stands no sentence. */
const isBehindDash = (before: string, behind: string): boolean =>
  behindDash.test(before) &&
  !/\s[-–—]|—/u.test(behind) &&
  hasMainVerb(`They ${behind.replace(/^\s*of\s/u, '').trim()}`);

/** What was seen, without who saw it. */
const observed = (text: string, number: number): Range | undefined => {
  const start = observing.exec(text)?.[0].length ?? 0;
  const part = text.slice(start);
  const range = start > 0 && hasMainVerb(part) ? wholeClause(part, part.length) : undefined;
  return impersonal(text, range && [range[0] + start, range[1] + start], number);
};

/** "We baked 3,000 loaves in a day" is said as "Baked 3,000 loaves in a day". */
const deedOf = (text: string, [start, after]: Range): Range | undefined => {
  const frame = announcing.exec(text)?.[0].length ?? 0;
  const from = frame + withoutWe(`W${text.slice(frame + 1)}`);
  return from > frame && !/^(?:had|got|did|were|was)\b/iu.test(text.slice(from))
    ? clauseFrom(text, from, [start, after])
    : undefined;
};

/** "We are happy to announce that we …" */
const announcing =
  /^(?:we|I)(?:['’](?:re|m)|\s(?:are|am))\s(?:\p{L}+\s){0,2}(?:excited|happy|proud|pleased|thrilled|glad|delighted)\sto\s(?:announce|share|report|say)\sthat\s(?=we\b)/iu;

/** "We were excited to see 5% of all guests say …": what somebody is glad of is so. */
const gladOf = (text: string, [start, after]: Range): Range | undefined => {
  const from = glad.exec(text)?.[0].length ?? 0;
  if (from === 0 || from > start || !hasMainVerb(text.slice(from))) return undefined;
  const behind = from === start ? clauseAfter(text, after, text.length) : undefined;
  return behind ?? clauseFrom(text, from, [start, after]);
};

const glad =
  /^(?:we|I)(?:['’](?:re|m)|\s(?:are|am|were|was|feel|felt))\s(?:(?!not\b|never\b|less\b|hardly\b)\p{L}+\s){0,2}?(?:excited|happy|proud|pleased|thrilled|glad|delighted|humbled|amazed|impressed|surprised|grateful|honou?red)\s(?:to\s(?:see|hear|learn|report|share|say|find)\s(?:that\s)?|that\s)/iu;

/** "Our evenings draw 200+ guests", "Our Guild Hall has 1,700 members": whose they are says who speaks. */
const ofMany = (text: string, number: Range): Range | undefined => {
  const from = /^(?:Today,\s)?our\s(?=\p{L})/iu.exec(text)?.[0].length ?? 0;
  const owned = text.slice(from);
  const isNamed =
    /^(?:\p{Lu}[\p{Lu}\p{N}_-]{2,}|(?:\p{Lu}[\p{L}\p{N}-]+\s){0,2}\p{Lu}[\p{L}\p{N}-]+(?=\s(?:(?:currently|now|already|today)\s)?(?:has|have|had|counts?|serves?|holds?)\s))\s/u.test(
      owned,
    );
  if (from === 0 || !(isNamed || /[^suia]s(?:\s\p{L}+ly)*$/u.test(subjectOf(owned)))) return undefined;
  return clauseFrom(text, from, number);
};

/** "One thing is clear: 40% of the loaves burn": a sentence of its own behind a colon. */
const behindColon = (text: string, number: number): Range | undefined => {
  const colon = text.lastIndexOf(': ', number);
  if (colon < 0 || supposing.test(text.slice(0, colon))) return undefined;
  const part = text.slice(colon + 2);
  return hasMainVerb(part) ? clauseFrom(text, colon + 2, [number, number]) : undefined;
};

/** What stands behind such words is not said to be so. */
const supposing =
  /\b(?:not|myth|false|wrong|claims?|claimed|rumou?r|question|examples?|imagine|suppose|say|if|goals?|targets?|plan|hope|expect|estimate)\b|n['’]t\b/iu;

const standsAlone = (before: string): boolean =>
  before === '' ||
  afterMarker(`${before} `) > before.length ||
  reporting.test(before) ||
  (survey.test(before) && !doubting.test(before));
