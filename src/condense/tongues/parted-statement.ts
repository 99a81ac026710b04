import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { enclosedIn } from '../segment/enclosures.js';
import { countWords } from '../words.js';
import type { Joint } from './joints.js';
import { rejectStatement, withoutEnd } from './judge-statement.js';
import type { Tongue } from './tongue.js';

/** A shorter sentence is read at a glance. */
const leastWhole = 13;
/** What a part may have at most; a letter of a script without spaces says more than half a word. */
const mostOfPart = { spaced: 14, lettered: 17 };
/** What a part may have more where a section would be a bare heading without it. */
const faintly = 6;
/** In characters: signs are no words, and each is a joint. */
const mostCharacters = 600;
const leastFirst = 5;
const leastSecond = 3;

/** A sentence as a range of a paragraph, without what joins it to the one before. */
export interface PartableSentence {
  readonly inline: InlineText;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/**
 * A sentence of more than a glance, parted where a reader of its language pauses: its first part stands alone, and what
 * it goes on to say stands below it. Nothing of it is lost.
 */
export const partedStatement = (
  { inline, range: [start, end], text }: PartableSentence,
  tongue: Tongue,
  isFaint = false,
): Line | undefined => {
  if (text.length > mostCharacters) return undefined;
  const words = countWords(text);
  const mostPart = mostPartOf(tongue) + (isFaint ? faintly : 0);
  const most = 2 * mostPart;
  if (words < leastWhole || words > most || rejectStatement(text, tongue, { most }) !== undefined)
    return undefined;
  const parts = partsOf(text, tongue, { code: codeIn(inline, start), mostPart });
  if (!parts) return undefined;
  const first = makeLine(inline, [start, start + parts.end], 'sentence');
  const second = makeLine(inline, [start + parts.start, end], 'sentence');
  const [large, small] = parts.isTurned ? [second, first] : [first, second];
  return large && small ? { ...capitalised(large, tongue.name), children: [small] } : undefined;
};

const mostPartOf = ({ isCountedByLetters }: Tongue): number =>
  isCountedByLetters ? mostOfPart.lettered : mostOfPart.spaced;

/** Where a sentence is parted. */
interface Parts {
  /** The end of the first part. */
  readonly end: number;
  /** The start of the second. */
  readonly start: number;
  /** The second is shown first. */
  readonly isTurned: boolean;
}

/** Where code stands in the text that begins at `from`: what parts a sentence is none of its signs. */
const codeIn = ({ leaves }: InlineText, from: number): readonly (readonly [number, number])[] =>
  leaves.flatMap(({ node, start, end }) =>
    node.type === 'inlineCode' ? [[start - from, end - from] as const] : [],
  );

/** Where a sentence may not be parted, and how long its parts may be. */
interface Room {
  readonly code: readonly (readonly [number, number])[];
  readonly mostPart: number;
}

/** Of joints of one kind the one nearest to the middle. */
const partsOf = (text: string, tongue: Tongue, { code, mostPart }: Room): Parts | undefined => {
  const inside = enclosedIn(text);
  const middle = text.length / 2;
  const isWhole = countWords(withoutEnd(text)) <= mostPartOf(tongue);
  for (const joint of tongue.joints) {
    // What a reader of it takes in at once is not broken off in the middle of a form.
    if (joint.isOpen && isWhole) continue;
    const [best] = [...text.matchAll(joint.pattern)]
      .map(
        ({ index, 0: mark }): Parts => ({ end: index, start: index + mark.length, isTurned: joint.isTurned }),
      )
      .filter(({ end }) => inside[end] !== 1 && !code.some(([from, to]) => from < end && end < to))
      .filter(({ end, start }) =>
        areParts([text.slice(0, end), text.slice(start)], joint, { tongue, mostPart }),
      )
      .sort((a, b) => Math.abs(a.end - middle) - Math.abs(b.end - middle));
    if (best) return best;
  }
  return undefined;
};

/** A language, and how long a part of its sentence may be. */
interface PartRules {
  readonly tongue: Tongue;
  readonly mostPart: number;
}

const areParts = ([first, second]: readonly [string, string], joint: Joint, rules: PartRules): boolean =>
  isFirst(first, joint, rules) &&
  isSecond(second, joint, rules) &&
  !(coordinate.test(second) && rules.tongue.forgoes?.test(first.toLowerCase()));

/** "Nobody needs to write C, and then JavaScript": the second half is denied as well. */
const coordinate =
  /^(?:(?:а|и|ни|или|либо|та|або|чи|й|und|oder|noch|y|o|ni|e|ou|nem|et|né)(?!\p{L})|并|並|而且|以及|或|然后|然後|还|還|再|および|または|あるいは)/iu;

const comma = /[,،，、]/u;
/** Of two dashes with an aside between them neither is a joint. */
const dash = /—|\s[–-]\s/u;

/** Where verbs close a clause, what has its verb is a clause, lists and all; elsewhere a comma may be that of a list or of a clause that waits. */
const isFirst = (
  first: string,
  { isOpen, isAnswer, isTurned }: Joint,
  { tongue, mostPart }: PartRules,
): boolean => {
  const words = countWords(first);
  if (words < leastFirst || words > mostPart) return false;
  if (dash.test(first)) return false;
  if (!isAnswer && tongue.waits?.test(first.toLowerCase())) return false;
  if (isTurned && tongue.topic?.test(first)) return false;
  if (tongue.halves?.test(first.toLowerCase())) return false;
  if (comma.test(first) && tongue.closes === undefined && !isOpen) return false;
  return rejectStatement(`${first}.`, tongue, { most: words, isOpen }) === undefined;
};

/** "烤炉的温度，以及盐的用量决定面包": what stands before is half a subject. */
const listsOn =
  /^(?:以及|和|及|与|與|并与|或者?|および|及び|ならびに|並びに|または|또는|및).{2,}(?:共同|都|均|会|會|能|可以|将|將|决定|決定|是|成为|成為|构成|構成|组成|組成|影响|影響|です|ます|である|다)/u;

const isSecond = (
  second: string,
  { isLast, isOpen, isTurned }: Joint,
  { tongue, mostPart }: PartRules,
): boolean => {
  const words = countWords(withoutEnd(second));
  // Behind a form that goes on, a clause without a subject of its own goes on with that of the first part.
  if (isTurned ? !standsAlone(second, tongue, mostPart) : isOpen && tongue.needs?.test(second) === false)
    return false;
  return (
    !listsOn.test(second) &&
    words >= leastSecond &&
    words <= mostPart &&
    isBalanced(second) &&
    !dash.test(second) &&
    !(isLast && comma.test(second))
  );
};

const standsAlone = (second: string, tongue: Tongue, most: number): boolean =>
  rejectStatement(second, tongue, { most, isPatient: true }) === undefined;
