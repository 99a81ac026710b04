import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { leavesWhole } from '../edge-vetoes.js';
import { endsOpen } from '../ends.js';
import { isAuxiliary } from '../gate/finite-verb.js';
import { hasMainVerb, subjectOf } from '../gate/main-clause.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import { isNounLike, thirdForms } from '../gate/verbs.js';
import { type InlineText, isInCode } from '../inline-text.js';
import { capitalised, capitalisedAt, isBalanced, makeLine, withCapital } from '../line.js';
import { enclosedIn } from '../segment/enclosures.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';
import { releaseOpening } from './openings.js';

/** Where a sentence may be parted. */
interface Joint {
  /** From the end of the first part to the start of the second. */
  readonly pattern: RegExp;
  /** What the second part must be beside short and whole. */
  readonly isSecond: (second: string, first: string) => boolean;
  /** A sentence of fewer words is not parted here. */
  readonly least?: number;
}

/** The words at which a clause is joined; "though and" ends the clause before it. */
const joining = /^\S+\s(?:that\s|though\s)?/u;

const isClause = (text: string): boolean => hasMainVerb(text) && subjectOf(text) !== '';

/** A comma before the joint may be that of a list, which goes on behind it. */
const isNoList = (_: string, first: string): boolean => !first.includes(',');

/** "…, making it easy, safe, and quick": deeds in a row are no addition to the first. */
const isOneDeed = (second: string, first: string): boolean =>
  isNoList(second, first) && !/,\s(?:and|or)\s/iu.test(second);

/** "puts a stone, cut by hand, between two loaves": behind an aside the first part would go on. */
const isLast = (second: string, first: string): boolean => isNoList(second, first) && !second.includes(',');

/** "needs a stone, a lamp and a bell" goes on with the list, "when it cools, the crust is soft" with the main clause. */
const isAddition = (second: string, first: string): boolean =>
  isLast(second, first) &&
  !/^(?:an?|the)\s.*\s(?:and|or)\s(?:an?|the|its|their)\s/iu.test(second) &&
  !isClause(second);

/**
 * "and features the new oven", but not "bugfixes | and features every month", "a set of libraries | and tools for all": a
 * form that may be a noun wants its object.
 */
const isDoneToo = (second: string): boolean => {
  const [, verb = '', next = ''] =
    /^and\s(?:\p{L}+ly\s|also\s|then\s)?(\p{Ll}+)\s([\p{L}\p{N}]+)/u.exec(second) ?? [];
  // "where trays | and loaves can be cut": before these stands a subject.
  if (isHelper(next) && !isHelper(verb)) return false;
  if (takesUp.test(next) || (goesSomewhere.test(verb) && towards.test(next))) return true;
  // "to mills | and bakeries to rule": what is no verb that is known is more of what stands before.
  return verb === 'thus' || (!isNounLike(verb) && (isHelper(verb) || thirdForms.has(verb)));
};

const isHelper = (word: string): boolean => isAuxiliary({ text: word, lower: word });

const takesUp =
  /^(?:an?|the|its|their|your|all|every|each|no|both|more|new|you|users|us|them|it|out|up|\d.*)$/u;

/** "and results in": what needs no object to be a verb. */
const goesSomewhere = /^(?:results|runs|works|starts|leads|moves|scales|ships|lands|turns|switches)$/u;
const towards = /^(?:to|in|into|for|from|with|on)$/u;

/** "Rosa; that lets …", "that lets …": what goes on with a sentence that is torn. */
const torn = /^[^;]{0,60};\s(?:that|which)\s|^(?:that|which)\s\p{Ll}+s\s/u;

/** What a patient ladder shows whole is shorter. */
const leastConditional = 21;

/** "The oven not only bakes | but also warms": the news is the other half. */
const isFirstHalf = /\bnot\s(?:only|just|merely|simply|solely)\b/iu;

/** The best joints first: where a reader pauses, then where a clause begins that tells why, how, or when. */
const joints: readonly Joint[] = [
  {
    pattern: /[;；]\s+|\s?—\s?|\s[–-]{1,2}\s|:\s+/gu,
    isSecond: (second, first) => isNoList(second, first) && !torn.test(second),
  },
  {
    pattern:
      /,?\s+(?=(?:because|so that|whereas|even though|although|though)\s)|,\s+(?=(?:so|while|since)\s)/gu,
    isSecond: (second) =>
      isClause(second.replace(joining, '')) && !/^(?:and|but|or)\s/iu.test(second.replace(joining, '')),
  },
  { pattern: /,\s+(?=which\s)/gu, isSecond: isNoList },
  { pattern: /,\s+(?=[a-z]{2,}ing\s(?!(?:and|or)\s))/gu, isSecond: isOneDeed },
  {
    pattern: /,?\s+(?=but\s)/gu,
    isSecond: (second, first) =>
      isNoList(second, first) && !isFirstHalf.test(first) && hasMainVerb(second.replace(/^but\s/u, 'It ')),
  },
  {
    pattern:
      /,?\s+(?=and\s(?:\p{L}+ly\s|also\s|then\s)?(?:is|are|was|were|has|have|had|can|will|does|\p{Ll}+s)\s)/gu,
    isSecond: (second, first) =>
      isNoList(second, first) && isDoneToo(second) && hasMainVerb(second.replace(/^and\s/u, 'It ')),
  },
  {
    pattern: /,\s+(?=and\s)/gu,
    isSecond: (second, first) =>
      isNoList(second, first) && isClause(second.slice('and '.length)) && !untold.test(second),
  },
  {
    pattern:
      /(?<!\b(?:up|right|all the way|not)),?\s+(?=(?:by [a-z]+ing|without [a-z]+ing|regardless of|instead of|rather than|in order to|thanks to|due to|because of)\s)/gu,
    isSecond: isNoList,
  },
  {
    // "Rye keeps a week unless the oven is cold": its condition stays with a claim that can be read whole.
    pattern:
      /(?<!\b(?:up|right|all the way|not)),?\s+(?=(?:even if|even when|as long as|whenever|until|unless)\s)/gu,
    isSecond: isNoList,
    least: leastConditional,
  },
  { pattern: /,\s+(?=(?:especially|even|including|such as|from|with|followed by)\s)/gu, isSecond: isLast },
  {
    pattern:
      /,\s+(?=(?:an?|the)\s|(?:specially\s)?(?:designed|built|made|written|based|driven|backed|used)\s)/gu,
    isSecond: isAddition,
  },
];

/** "and the fix is …": of what was told before. */
const untold = /^and the (?:fix|result|answer|reason|goal|idea|point|same|other|rest|latter|former)\b/iu;

/** "Bakers don't buy an oven | because it is new": it is the reason that is denied, unless a pause stands before it. */
export const deniesWhy = (text: string, end: number): boolean =>
  /^\s+because\s/iu.test(text.slice(end)) && /\b(?:not|never)\b|n['’]t\b/iu.test(text.slice(0, end));

/** A shorter sentence is read at a glance. */
const leastWhole = 13;

/** How many words a parted sentence and each of its parts may have; a longer one is a paragraph. */
export interface PartLengths {
  readonly whole: number;
  readonly part: number;
}

const usual: PartLengths = { whole: 28, part: 14 };
/** A slide of one sentence has room for a longer one. */
export const patientParts: PartLengths = { whole: 34, part: 17 };
const leastFirst = 4;
const leastSecond = 3;

const isWithin = (text: string, least: number, most: number): boolean => {
  const words = countWords(text);
  return words >= least && words <= most;
};

/**
 * A sentence of more than a glance, parted where a reader pauses: its first part stands alone, and what it goes on to
 * say stands below it. Nothing of it is lost.
 */
export const partedLine = (
  inline: InlineText,
  sentence: Sentence,
  topic: Topic,
  lengths = usual,
): Line | undefined => {
  const marked = afterMarker(sentence.text);
  const lead = marked + releaseOpening(sentence.text.slice(marked));
  const text = sentence.text.slice(lead);
  const words = countWords(text);
  if (words < leastWhole || words > lengths.whole || endsOpen(text)) return undefined;
  const at = sentence.start + lead;
  const isWhole = (offset: number): boolean => isInCode(inline, at + offset);
  const parts = partsOf(text, { topic, most: lengths.part, isWhole });
  const whole = parts && makeLine(inline, [at, sentence.end], 'sentence');
  if (!whole || rejectLine(capitalised(whole).text, topic) !== undefined) return undefined;
  const [end, start] = parts;
  const first = makeLine(inline, [at, at + end], 'sentence');
  const second = makeLine(inline, [at + start, sentence.end], 'sentence');
  if (!first || !second) return undefined;
  const shown = capitalisedAt(inline, at, first);
  return filler.test(second.text) ? shown : { ...shown, children: [second] };
};

/** What is only asked for or pointed at is no part of a point. */
const pointer =
  /^(?:(?:so|and|but)\s)?(?:please|see|check|visit|read|refer|feel free|look|have a look|take a look|stay tuned|here|what(?:['’]s| is) (?:even |really )?(?:more|most))\b|^which (?:is|are)(?: not|n['’]t) an? (?:problem|issue|concern)\b|^(?:and|but)\s.*\bin (?:one of )?(?:two|three|four|several|many|different|various) (?:different )?(?:ways|forms)[.!]?$/iu;

/** "the same dough would not rise": which one, stands in a sentence before; "as the stone oven" likens what is not told. */
const sameAs = /^(?:(?:and|but|so)\s)?the same\s(?!.*\bas\b)|^as (?:an?|the)\s(?:\S+\s){0,4}\S+$/iu;

/** "and lives in Ulm", "a popular kind of bread": what only rounds off, and needs no line of its own. */
const filler =
  /^(?:in the meantime|for the time being|at the moment|from now on|as always|of course)[.!]?$|^(?:and (?:is|are) (?:\p{L}+ly )?(?:recommended|popular|praised|liked|loved|appreciated)[.!]?$|which (?:is|are) (?:\p{L}+ )?(?:the|an?) (?:\p{L}+ )?(?:standard|norm|trend)[.!]?$|and (?:is|are) (?:based|located|headquartered) in|and (?:has|have) (?:plenty|lots|a lot|tons) of|and (?:is|are) still (?:very )?\w+ (?:used|popular)|(?:in order )?to (?:better )?(?:serve|meet) (?:the|our|their|its)|in order to better|including some|the (?:result|product|fruit|culmination) of|an? (?:very |extremely |hugely )?(?:popular|well-known|famous)|the world['’]s|something (?:every|any|all|that)|(?:especially|particularly) (?:for (?:just|only)|(?:if|when) you (?:look|consider|compare|think))|an? (?:[\p{L}\p{N}.-]+ ){0,3}(?:company|startup|organi[sz]ation|non-?profit|vendor) (?:that|which|who|based|in)|with an? (?:top|average|median|mean) score of)\b|^an? (?:[\p{L}\p{N}.-]+ ){0,3}[\p{L}\p{N}-]+[.!]?$|^to (?:\p{L}+ ){1,2}the \p{L}+[.!]?$/iu;

/** Under which titles a sentence is parted, into parts of how many words, and where it must not be. */
interface Parting {
  readonly topic: Topic;
  readonly most: number;
  readonly isWhole: (offset: number) => boolean;
}

/** The end of the first part and the start of the second, which stand outside of what is whole. */
const partsOf = (text: string, { topic, most, isWhole }: Parting): readonly [number, number] | undefined => {
  const inside = enclosedIn(text);
  const stands = (end: number): boolean => {
    const first = text.slice(0, end);
    return (
      isWithin(first, leastFirst, most) &&
      leavesWhole(text, end) &&
      rejectLine(withCapital(first, 'en'), topic) === undefined
    );
  };
  const follows = (start: number): boolean => {
    const second = text.slice(start);
    return (
      isWithin(second, leastSecond, most) &&
      isBalanced(second) &&
      !endsDangling(second) &&
      !pointer.test(second) &&
      !sameAs.test(second)
    );
  };
  const words = countWords(text);
  for (const { pattern, isSecond } of joints.filter(({ least = 0 }) => words >= least))
    for (const match of text.matchAll(pattern)) {
      const [end, start] = [match.index, match.index + match[0].length];
      if (
        inside[end] !== 1 &&
        !isWhole(end) &&
        !deniesWhy(text, end) &&
        isSecond(text.slice(start), text.slice(0, end)) &&
        follows(start) &&
        stands(end)
      )
        return [end, start];
    }
  return undefined;
};
