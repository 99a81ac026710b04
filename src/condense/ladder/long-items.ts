import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import type { ItemFault } from '../gate/reject-item.js';
import { topicOf } from '../gate/topic.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { holdsChanges } from './changes.js';
import { endsInColon } from './lead-clauses.js';
import { goesOn } from './list-points.js';
import { isMissed, type Member } from './members.js';
import { partedLine } from './parted.js';
import { patientLine } from './patient-ladder.js';
import { judgeSentence } from './sentence-ladder.js';
import { wholeStep } from './steps.js';
import { isTaken } from './taken.js';

/** More items of several sentences are an essay in points. */
const maxItems = 6;
/** So many words of them stand on a slide or two. */
const maxListWords = 84;
/** Of a few items one is shown whole at this length where nothing shorter is left. */
const maxWhole = 22;
const few = 4;

/**
 * A list of whose items more than a third say too much for a line: each shows what its first sentence would show in a paragraph. One
 * that still shows nothing leaves the list to the speaker, for of a few long points each is missed.
 */
export const toldAtLength = (read: readonly Member[], list: List): readonly Member[] => {
  const members = read.filter(isMissed);
  const missed = members.filter(({ line }) => !line);
  if (missed.length * 3 <= members.length || members.length < 2 || members.length > maxItems) return read;
  if (holdsChanges(list)) return read;
  const told = read.map((member) =>
    missed.includes(member)
      ? { ...member, line: lineOfProse(member, members.length <= few) }
      : { ...member, line: member.line && withoutNested(member) },
  );
  const lines = told.flatMap(({ line }) => line ?? []);
  return lines.length >= members.length && wordsOf(lines) <= maxListWords ? told : read;
};

const wordsOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, children = [] }) => sum + countWords(text) + wordsOf(children), 0);

const lineOfProse = ({ item, inline, name }: Member, isOfFew: boolean): Line | undefined => {
  const first = inline && sentencesOf(inline)[0];
  // What has a name and shows none waits for what stands below it.
  if (!first || name || isTaken(inline) || item.children.some(({ type }) => type === 'code'))
    return undefined;
  if (endsInColon.test(first.text)) return undefined;
  const topic = topicOf();
  const line =
    judgeSentence(inline, first, topic).line ??
    partedLine(inline, first, topic) ??
    patientLine(inline, first, topic);
  if (line) return leaning.test(line.text) ? undefined : asPoint(line);
  const whole = isOfFew ? wholeStep(inline, maxWhole, allowed) : undefined;
  return whole && !goesOn(whole) && !leaning.test(whole.text) ? whole : undefined;
};

/** What is no fault beside its siblings. */
const allowed: readonly ItemFault[] = ['points back', 'half a condition'];

/** "Must bake at night", "a lamp, which takes", "there are three ovens": who must, what it takes, and which they are stands elsewhere. */
export const leaning =
  /^(?:how|what|why|must|should|may|might|can|could|will|would|shall|need(?:s)? to|ha(?:s|ve) to|is|are|was|were)\s|,?\s(?:which|that)\s\p{L}+$|\bthere (?:are|is)\s(?:two|three|four|several|some|many|a few)\s/iu;

/** What stands below one of several long points is spoken, as it is below the others. */
const withoutNested = ({ item, line }: Member): Line | undefined => {
  if (!line?.children || !item.children.some(({ type }) => type === 'list')) return line;
  const { children: _, ...own } = line;
  return own;
};

const asPoint = ({ children, ...line }: Line): Line => ({
  ...line,
  rung: 'list',
  ...(children ? { children: children.map(asPoint) } : {}),
});
