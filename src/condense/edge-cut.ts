import { lossOf } from './edge-losses.js';
import { breaks, cutAt, type EdgeCut, endsInVerbForm, loses } from './edge-vetoes.js';
import { hasMainVerb, isImperative, subjectOf } from './gate/main-clause.js';
import { baseForms, isKnownVerb, isNounLikeBase, modal } from './gate/verbs.js';
import { rememberText } from './remember.js';
import { type Clause, splitClauses } from './segment/clauses.js';
import { enclosedIn } from './segment/enclosures.js';
import { countWords } from './words.js';

/** Adjuncts at the right edge that only add to what stands before them. */
const adjunct =
  /\s(?=(?:through \w+ing|via|amid|amidst|along with|together with|in addition to|as well as|in order to|so that|by \w+ing|thanks to|as part of|because of|due to|such as|including|for example|e\.g|i\.e|while \w+ing|when \w+ing|allowing|enabling|making|using|resulting|leading|giving|providing|helping|ensuring|around(?!\s(?:in|during|\w+ing)\b)|in the future|in the process|(?:even|especially|particularly) (?:when|if|though)|no matter (?:if|when|how|where|what|which)|instead of|as opposed to|over the next|over the (?:past|last)|around the world|in my opinion)\b)/giu;

/** What a clause after a plain comma begins with when it is no item of an enumeration. */
const afterComma =
  /^(?:which|where|who|\w+ing\b(?! (?:and|or)\b)|such as|including|especially|particularly|even (?:when|whenever|if|where)|no matter|instead of|rather than|as opposed to|like|for example|e\.g|i\.e|from|with|by|to|in|on|at|for|as|using|so|thus|hence|thereby|making|allowing|enabling|regardless|based on|due to|thanks to|along with|together with|built|written|designed|maintained|developed|led by|run by|backed|hosted|sponsored|used|called|known|depending)\b/iu;

/** "from the shop, to the mill, | to the field": one more of the same kind. */
const goesOn = (left: string, rest: string): boolean => {
  // "three stages: kneading, | resting, and baking"
  if (/^\p{L}+ing\b[^,]*,\s(?:and|or)\s/iu.test(rest)) return true;
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase();
  return word !== undefined && new Set(left.toLowerCase().match(/(?<=,\s)\p{L}+/gu)).has(word);
};

const isEnumeration = (clauses: readonly Clause[], index: number): boolean =>
  clauses.slice(0, index).some(({ joint }) => joint === 'comma');

/** "has three phases: alpha, beta and stable" ends with what it counts. */
const isListed = (rest: string): boolean => /,[^,]*\s(?:and|or|to)\s/u.test(rest);

/** "Keep rye out of the shop: its place is the mill, the shed or the cellar": a clause behind a call only says why. */
const explains = (left: string, rest: string): boolean => {
  const [first = ''] = rest.split(/[,;:—]/u, 1);
  return isImperative(left) && hasMainVerb(first) && subjectOf(first) !== '';
};

/** Whether a sentence may end after its clause number `index`. */
const mayEndAfter = (sentence: string, clauses: readonly Clause[], index: number): boolean => {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || !next) return false;
  const rest = sentence.slice(next.start);
  switch (clause.joint) {
    case 'semicolon':
    case 'dash':
    case 'relative':
    case 'subordinator':
      return true;
    case 'ellipsis':
      return hasMainVerb(sentence.slice(0, clause.end)) && hasMainVerb(sentence.slice(next.start, next.end));
    case 'colon':
      return (
        countWords(sentence.slice(0, clause.end)) >= 4 &&
        (explains(sentence.slice(0, clause.end), rest) || !isListed(rest))
      );
    case 'conjunction':
      // ", and Z" ends a list; ", and it works" is a clause of its own.
      return !isEnumeration(clauses, index) && hasMainVerb(sentence.slice(next.start, next.end));
    case 'comma':
      return afterComma.test(rest) && !goesOn(sentence.slice(0, clause.end), rest);
    case 'end':
      return false;
  }
};

const clauseEnds = (sentence: string): number[] => {
  const clauses = splitClauses(sentence);
  return clauses.flatMap(({ end }, index) => (mayEndAfter(sentence, clauses, index) ? [end] : []));
};

/** Whether an offset stands outside of brackets and quotation marks. */
type IsOutside = (index: number) => boolean;

/** Where what is found only adds to what stands before it. */
const endsBefore = (sentence: string, addition: RegExp, isOutside: IsOutside): number[] =>
  [...sentence.matchAll(addition)]
    .map(({ index }) => index)
    .filter((index) => isOutside(index) && !endsInVerbForm(sentence.slice(0, index)));

/** "the UK (10.74%), and India (6.66%)": of two figures one cannot go. */
const secondFigure = /\(\D{0,3}\d[^()]*\).*\(\D{0,3}\d[^()]*\)\S*\s*$/u;

/** A parenthesis at the end of a text. */
const lastParenthesis = (sentence: string): number[] =>
  secondFigure.test(sentence)
    ? []
    : [...sentence.matchAll(/\s\((?=[^()]*\)\S*\s*$)/gu)].map(({ index }) => index);

/** "… and we want to celebrate them": a second clause that begins with its own subject. */
const secondClause = /\s(?=(?:and|so)\s(?:I|we|you|it|they|he|she|this|that|there|the|most|many)\s)/giu;

/** "and the loaves of Ulm to hand-made rising dough": no clause, for what looks like its verb belongs to the noun behind it. */
const secondThing =
  /^\s(?:and|so)\s[^,;]{1,120}\s(?:to|of|in|for|with)\s(?:[\p{L}-]+\s){0,2}\p{L}+ed\s\p{L}+[.!]?$/u;

const secondClauseEnds = (sentence: string, isOutside: IsOutside): number[] =>
  [...sentence.matchAll(secondClause)]
    .map(({ index }) => index)
    .filter((index) => isOutside(index) && hasMainVerb(sentence.slice(0, index)))
    .filter((index) => !secondThing.test(sentence.slice(index)))
    .filter((index) => hasMainVerb(sentence.slice(index).replace(/^\s(?:and|so)\s/u, '')));

/** "added a queue | to hold the tickets", "is a metric type | that offers …": what a deed is for, and what a thing is. */
const told =
  /\b(?:(?:adds?|added|introduces?|introduced|built|developed|launched|released)\s(?:[^\s,]+\s){0,5}[^\s,]+(?=\s(?:in order )?to\s\p{Ll})|(?:is|are|was|were|introduces?|introduced|provides?|offers?|has|have|adds?|added|uses?|used)\s(?:now\s|also\s)?(?:an?|new)\s(?:[\p{L}\p{N}'’/-]+\s){1,4}[\p{L}\p{N}'’/-]+(?=,?\s(?:that|which|who)\s))/giu;

const toldEnds = (sentence: string): number[] =>
  [...sentence.matchAll(told)].map((match) => match.index + match[0].length);

/** "will always download", "quietly sifts": a verb whose object stands behind the one after it. */
const bareVerb =
  /\b(?:to|can|could|will|would|must|should|may|might)\s(?:(?:\p{L}+ly|also|now|then|not)\s){0,2}\p{L}+(?:\s(?:up|out|down|in|off|on|over|away|back))?$|\s\p{Ll}+ly\s\p{Ll}+s$/iu;

/** "were able to taste | and compare the breads": what both verbs are about would be lost. */
const sharesObject = (left: string): boolean =>
  isKnownVerb(/(?<!\p{L})\p{L}+$/u.exec(left)?.[0].toLowerCase() ?? '') || bareVerb.test(left);

/** "met on Monday | and raised a dozen doubts": who met did so for what they did then. */
const endsInLightDeed =
  /\b(?:met|meet|gathered|gather|sat down|sit down|came together|come together|got together|get together|talked|talk|stepped back|step back|reached out|reach out|started out|start out)(?:\s(?:up|again|back|once more|online|in person|this week|last week|on \p{L}+day|in \p{Lu}\p{L}+))*$/u;

/** "to append keys | and values to the end": what looks like a verb is of the row of nouns before it. */
const isSecondObject = (left: string, rest: string): boolean =>
  /\sto\s\p{Ll}+\s\p{Ll}+s$/u.test(left) && /^\sand\s\p{Ll}+s\s(?:to|into|from|in|with|on)\s/u.test(rest);

/** "maintains the harness and builds on it": a second deed of the same subject may go. */
const secondDeedEnds = (sentence: string): number[] =>
  [
    ...sentence.matchAll(
      /\s(?=(?:and|and then)\s(?:then\s|also\s)?(\p{Ll}+)\s(?:(?:the|an?|its?|their|your|all|every|each|on|to|into|from|in|with|how|that|new|more)(?!\p{L})|\p{Lu}))/gu,
    ),
  ]
    .filter(({ index, 1: word = '' }) => {
      const left = sentence.slice(0, index);
      const isDeed = isKnownVerb(word) && (!baseForms.has(word) || modal.test(left));
      return (
        isDeed &&
        !isSecondObject(left, sentence.slice(index)) &&
        !endsInLightDeed.test(left) &&
        !sharesObject(left) &&
        !left.includes(',') &&
        !/\b(?:between|both|either)\b/iu.test(left) &&
        hasMainVerb(left)
      );
    })
    .map(({ index }) => index);

/** "to keep the crust and ensure warm loaves", "by opening the door and letting it cool": a second end, or a second means. */
const furtherPattern = /\s(?=and\s(\p{Ll}+)\s\p{Ll})/gu;
const isSecondEnd = (left: string, word: string): boolean =>
  baseForms.has(word) && !isNounLikeBase(word) && /\sto\s\p{Ll}+\s[^,]*$/u.test(left);
const isSecondMeans = (left: string, word: string): boolean =>
  /^\p{Ll}{2,}ing$/u.test(word) && /\sby\s\p{Ll}+ing\s[^,]*$/u.test(left);

const furtherEnds = (sentence: string, isOutside: IsOutside): number[] =>
  [...sentence.matchAll(furtherPattern)]
    .filter(({ index, 1: word = '' }) => {
      const left = sentence.slice(0, index);
      return (
        isOutside(index) &&
        (isSecondEnd(left, word) || isSecondMeans(left, word)) &&
        !endsInLightDeed.test(left) &&
        !endsInVerbForm(left) &&
        !sharesObject(left) &&
        !/\b(?:between|both|either|that|which|who)\b/iu.test(left) &&
        hasMainVerb(left)
      );
    })
    .map(({ index }) => index);

/** "in a small oven | like Alpha, Beta, or Gamma": names that stand at the end as examples. */
const namedExamples =
  /(?<!\b(?:much|lot|bit|just|more|less|something|things|not|and|or))\s(?=like\s\p{Lu}[^,;:()—]{0,30},\s[^;:()—]*\b(?:and|or)\s[^,;:()—]{1,30}(?:,\setc)?\.?$)/gu;

/** Those of some ends that have at most `maxWords` words before them, the first one first; in a long text no more are counted. */
const inReach = (text: string, ends: readonly number[], maxWords: number): number[] => {
  const beyond = ends.findIndex((end) => countWords(text.slice(0, end)) > maxWords);
  return beyond < 0 ? [...ends] : ends.slice(0, beyond);
};

/** How many characters of a text are looked at for its ends. */
const inSight = 600;

/** Where a text may end by its form, in the order in which it is said. */
const endsIn = rememberText((text): readonly number[] => {
  // No line is longer, and a sentence of a whole page would be looked through at each of its ends.
  const near = text.slice(0, inSight);
  const inside = enclosedIn(near);
  const isOutside: IsOutside = (index) => inside[index] !== 1;
  const ends = [
    ...clauseEnds(near),
    ...endsBefore(near, adjunct, isOutside),
    ...endsBefore(near, namedExamples, isOutside),
    ...lastParenthesis(near),
    ...secondClauseEnds(near, isOutside),
    ...secondDeedEnds(near),
    ...toldEnds(near),
    ...furtherEnds(near, isOutside),
  ];
  return [...new Set(ends)].sort((a, b) => a - b);
});

/** Whether a text that ends there says no other thing: one rule after another asks it of the same sentence. */
const keepsSense = rememberText((text) => {
  const known = new Map<number, boolean>();
  return (end: number): boolean => {
    const found = known.get(end) ?? !weighs(cutAt(text, end));
    known.set(end, found);
    return found;
  };
});

const weighs = (cut: EdgeCut): boolean => breaks(cut) || loses(cut);

/** The ends of the left parts of `text` that have at most `maxWords` words and lose nothing of weight, the longest first. */
export const rightEdges = (text: string, maxWords: number, minWords = 3): number[] => {
  const isClean = keepsSense(text);
  return inReach(text, endsIn(text), maxWords)
    .reverse()
    .filter((end) => countWords(text.slice(0, end)) >= minWords && isClean(end));
};

/**
 * The end of the longest left part of `text` that has at most `maxWords` words and loses nothing of weight and nothing
 * that the text is said for; undefined when there is none. It may lack a verb: whoever needs one checks it.
 */
export const cutRightEdge = (text: string, maxWords: number, minWords = 3): number | undefined =>
  rightEdges(text, maxWords, minWords).find(
    (end) => lossOf(text.slice(0, end), text.slice(end)) === undefined,
  );
