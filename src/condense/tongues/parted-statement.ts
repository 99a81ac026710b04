import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { enclosedIn } from '../segment/enclosures.js';
import { countWords } from '../words.js';
import { rejectStatement, withoutEnd } from './judge-statement.js';
import type { Joint, Tongue } from './tongue.js';

/** A shorter sentence is read at a glance. */
const leastWhole = 13;
/** What a part may have at most; a character of a script without spaces says more than half a word. */
const mostOfPart = { spaced: 14, dense: 17 };
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
): Line | undefined => {
  if (text.length > mostCharacters) return undefined;
  const words = countWords(text);
  const most = 2 * mostPartOf(tongue);
  if (words < leastWhole || words > most || rejectStatement(text, tongue, { most }) !== undefined)
    return undefined;
  const parts = partsOf(text, tongue);
  if (!parts) return undefined;
  const first = makeLine(inline, [start, start + parts[0]], 'sentence');
  const second = makeLine(inline, [start + parts[1], end], 'sentence');
  return first && second ? { ...capitalised(first, tongue.name), children: [second] } : undefined;
};

const mostPartOf = ({ isDense }: Tongue): number => (isDense ? mostOfPart.dense : mostOfPart.spaced);

/** The end of the first part and the start of the second: of joints of one kind the one nearest to the middle. */
const partsOf = (text: string, tongue: Tongue): readonly [number, number] | undefined => {
  const inside = enclosedIn(text);
  const middle = text.length / 2;
  for (const joint of tongue.joints) {
    const [best] = [...text.matchAll(joint.pattern)]
      .map((match) => [match.index, match.index + match[0].length] as const)
      .filter(([end]) => inside[end] !== 1)
      .filter(
        ([end, start]) =>
          isFirst(text.slice(0, end), joint, tongue) && isSecond(text.slice(start), joint, tongue),
      )
      .sort(([a], [b]) => Math.abs(a - middle) - Math.abs(b - middle));
    if (best) return best;
  }
  return undefined;
};

const comma = /[,،，、]/u;
/** Of two dashes with an aside between them neither is a joint. */
const dash = /—|\s[–-]\s/u;

/** Where verbs close a clause, what has its verb is a clause, lists and all; elsewhere a comma may be that of a list or of a clause that waits. */
const isFirst = (first: string, { isOpen, isAnswer }: Joint, tongue: Tongue): boolean => {
  const words = countWords(first);
  if (words < leastFirst || words > mostPartOf(tongue)) return false;
  if (dash.test(first)) return false;
  if (!isAnswer && tongue.waits?.test(first.toLowerCase())) return false;
  if (comma.test(first) && tongue.closes === undefined && !isOpen) return false;
  return rejectStatement(`${first}.`, tongue, { most: words, isOpen }) === undefined;
};

const isSecond = (second: string, { isLast }: Joint, tongue: Tongue): boolean => {
  const words = countWords(withoutEnd(second));
  return (
    words >= leastSecond &&
    words <= mostPartOf(tongue) &&
    isBalanced(second) &&
    !dash.test(second) &&
    !(isLast && comma.test(second))
  );
};
