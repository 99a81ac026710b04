import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import { beginsInList } from '../within-list.js';
import { countWords } from '../words.js';
import type { SentenceRung } from './sentence-rung.js';

const contrast = /(?:,|;)\s+(?:but|yet|however,?)\s+|\s+but\s+(?=(?:the\s+)?\p{Lu})/u;
const conceding = /^(?:while|although|though|even though|whereas)\s/iu;
/** The most of a sentence that is looked through for the end of what it concedes. */
const inSight = 240;
const leastConceded = 8;
/** "…, salt, and water are cheap": the rest of a list. */
const listed = /^(?:[^,]{1,30},\s)?(?:and|or)\s/iu;
/** What comes before is no clause of its own: "Last, but not least", "not only …, but also". */
const noContrast = /^(?:last|first|slowly|sorry|small|simple|easy|good)\b|\bnot (?:only|just|merely)\b/iu;

/** "Quite similar, but the oven is of stone": likened to what the heading names. */
const likened =
  /^(?:(?:quite|very|fairly|pretty|rather|somewhat|mostly|largely|broadly|superficially|almost|roughly)\s)?(?:similar|the same|alike|identical|close|related|comparable)$/iu;

/** Who "they" are stands in the half that is left out. */
const pointing = /\b(?:and|so|because|as) (?:they|he|she)(?![\p{L}-])/iu;

/** "OSS-Fuzz does when it runs", "it does need names": what is done, or what it is not, stands in the other half. */
const halved =
  /\b(?:do|does|did|can|could|will|would|should)(?=\s(?:when|if|while|because|since|so|too|in|on|with|after|before|during)\b|[.,;]|$)|\b(?:do|does|did)\s(?!(?:not|so|for|to|at|by|from|of|the|an?|it|this|that|and|or|as|well|better)\b)\p{Ll}+/u;

const parentheses = /\s\([^()]*\)/gu;

/** "A few patterns came up", "the aim is simple: …": what they are is told elsewhere. */
const unnamed =
  /^(?:a few|several|some|many|others?)\s|[:：]\s|\s(?:particular|certain|specific)\s\p{Ll}+[.!]?$/iu;

/** "Support for other ovens", "a suitable alternative", "a remainder can be kept": beside what, stands in the half that is left out. */
const besideIt =
  /^(?:\S+\s){0,2}other\s(?!than\b)|\balternatives?\b(?!\s(?:to|of)\b)|^an?\s(?:[\p{L}\p{N}-]+\s){1,6}(?:can|could|may|might)\sbe\s\p{L}+[.!]?$/iu;

/** What "their" and "this" stand for is in the half that is left out. */
const leansBack = /^(?:\S+\s){0,3}(?:their|they|them|these|those|this|his|her|he|she)\b|^not\b/iu;

/** "In tales the wolf wins, but …": where it is so holds of both halves. */
const scoped =
  /^(?:in|with|under|during|for|on|at|if|when|while|once|until|unless|after|before)\s(?!(?:fact|theory|principle|general|short|practice|addition|particular|reality|my|our)\b)[^,]{3,60},\s/iu;

/** "in certain cases" is no scope of its own: of which things they are, the other half tells. */
const ownScope =
  /\b(?:once|when|if|with|in(?! (?:certain|some|many|most|all|rare|both|other) (?:cases|situations|circumstances)\b)|for|under|during|now|here)\b/iu;

/** "It is small, but using it showed that it grows": "it" is the same in both halves. */
const sameThing = (left: string, right: string): boolean =>
  /^(?:it|they)\b|^(?:it|they)['’]/iu.test(left) && /\b(?:it|they|them)\b/iu.test(right);

/** "You may force the door, but your bread will burn": then only. */
const allowed = /\b(?:you|one|users?|we) (?:may|can|could|might)\b/iu;
/** "We could bake at night, but rye is wet": what is turned down stands in the other half. */
const proposed =
  /^(?:(?:perhaps|maybe|alternatively),?\s)?(?:we|you|one|I) (?:could|might|would) (?!(?:argue|say|think|claim|expect|assume|object|ask|be)\b)/iu;
const thenOnly = /^your?\s|^(?:\S+\s){1,6}(?:will|would|won['’]t)\s/iu;

/** "You can mend this by hand, however some will not rise": what is meant stands before both halves. */
const bothLean = /^\S+ can (?:\S+ ){1,3}this by\b/iu;

/** A clause that only says when or in which case the next one holds. */
const subordinate = /^(?:if|unless|when|whenever|once|until|while|after|before|because|since|as)\s[^,]*$/iu;

/** "This is, however, the last release", "if it is cold, however, it waits": no main clause stands before it. */
const interrupts = (text: string, { 0: joint, index }: RegExpExecArray): boolean =>
  /however/iu.test(joint) && (countWords(text.slice(0, index)) < 4 || subordinate.test(text.slice(0, index)));

/** "While kneading, …" says when, and concedes nothing; "while kneading is work, …" does. */
const isMeanwhile = (conceded: string): boolean =>
  /^while\s\p{L}+ing\b/iu.test(conceded) && !hasMainVerb(conceded.replace(/^while\s/iu, ''));

/** "Although Rosa has baked since spring, the shop is closed": whose shop, stands in what is conceded. */
const nameless =
  /^the\s(?:project|tool|company|library|framework|team|feature|product|system|community|service|software|program|organi[sz]ation|package|language|author|spec|specification)(?:['’]s)?\s/iu;

/** "…, but slightly altered over the years, and the guild was born": what was altered stands in the other half. */
const subjectless = /^(?:\p{L}+ly\s)?\p{L}{2,}ed\s(?:over|by|in|into|to|with|for|from|on|at)\s/iu;

const isOwnClause = (text: string): boolean =>
  !subjectless.test(text) &&
  !leansBack.test(text) &&
  subjectOf(text) !== '' &&
  !pointing.test(text) &&
  !halved.test(text.replace(parentheses, '')) &&
  !unnamed.test(text) &&
  !besideIt.test(text);

/**
 * Where the main clause begins behind what is conceded: "Although flour, salt, and water are cheap, bread is not". What is
 * conceded has its verb, so the commas of a list before it part nothing.
 */
const afterConcession = (text: string): number | undefined => {
  const start = conceding.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const ends = [...text.slice(0, inSight).matchAll(/,\s+/gu)].filter(({ index }) => index - start >= 3);
  const [first] = ends;
  const goesOn = first !== undefined && listed.test(text.slice(first.index + first[0].length));
  const end = goesOn ? ends.find(({ index }) => hasMainVerb(text.slice(start, index))) : first;
  if (end && isMeanwhile(text.slice(0, end.index))) return undefined;
  return end && end.index - start >= leastConceded ? end.index + end[0].length : undefined;
};

/** Rung 9: "A, but B" and "although A, B" give B, when B has a subject of its own. */
export const contrasts: SentenceRung = {
  rung: 'contrast',
  range: (text) => {
    const conceded = afterConcession(text);
    if (conceded !== undefined) {
      const rest = text.slice(conceded);
      const stands = !pointing.test(rest) && !unnamed.test(rest) && !nameless.test(rest);
      return stands && !beginsInList(text, conceded) ? [conceded, text.length] : undefined;
    }
    const match = contrast.exec(text);
    if (
      !match ||
      interrupts(text, match) ||
      noContrast.test(text.slice(0, match.index)) ||
      proposed.test(text.slice(0, match.index)) ||
      !(hasMainVerb(text.slice(0, match.index)) || likened.test(text.slice(0, match.index)))
    )
      return undefined;
    const start = match.index + match[0].length;
    const left = text.slice(0, match.index);
    const isScoped = scoped.test(left) && !ownScope.test(text.slice(start));
    if (allowed.test(left) && thenOnly.test(text.slice(start))) return undefined;
    if (isScoped || bothLean.test(left) || sameThing(left, text.slice(start))) return undefined;
    return isOwnClause(text.slice(start)) ? [start, text.length] : undefined;
  },
};
