import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { isImperative } from '../gate/main-clause.js';
import { holdsPlaceholder } from '../gate/placeholders.js';
import { type ItemFault, rejectItem } from '../gate/reject-item.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, judgedText, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { asideIn } from './item-edges.js';
import { endsInColon } from './lead-clauses.js';
import { most } from './most.js';
import type { Range } from './sentence-rung.js';

/** Words over what must be done, or hold, in all its parts: one left out makes it another thing. */
const stepwise =
  /(?<!\bnext )\b(?:steps|algorithm|procedure|requirements|prerequisites)\b(?:\s[^\s.:]+){0,6}\s*[:：]?$|\b(?:works?|proceeds?|operates?) as follows|\bwhat happens (?:when|if|under|behind|next|after|during)\b/imu;

/** Whether the items of a list are steps, or parts that all must be there. */
export const areSteps = (texts: readonly InlineText[], ordered: boolean, above: string): boolean => {
  const [, leading = ''] = above.split('\n');
  const areOrders = most(texts, ({ text }) => isImperative(text));
  return ordered
    ? stepwise.test(above) || areOrders
    : stepwise.test(leading) || (areOrders && doing.test(leading.trim()));
};

/** "The mill will do the following:", "here is what the mill does:": one deed after the other, with or without numbers. */
const doing =
  /(?<!\b(?:we|you|I|they)\s(?:can |will |should |could )?)\b(?:do|does) the following\s*[:：]?$|\bwhat (?:the )?(?:(?!we|you|they)\p{L}+\s){1,4}(?:will )?do(?:es)?\s*[:：]$/iu;

/** What is no fault in a step that stands between all others. */
const allowed: readonly ItemFault[] = [
  'call to action',
  'points back',
  'leans on another item',
  'housekeeping',
  'glued',
  'goes on',
  'repository',
];

/** A step of which nothing shorter can be shown is shown at this length. */
const longest = 30;

/** "Next, let's open the door": the list itself says that it is next. */
const joint = /^(?:(?:now|next|then|finally|lastly|first|second|third),?\s+)?(?:let['’]s\s+)?/iu;

/** "Light the oven `oven light --slow`": what is typed is no part of what is said. */
const endOfWords = ({ leaves, text }: InlineText, [start, end]: Range): number => {
  const typed = leaves.find(
    (leaf) =>
      leaf.node.type === 'inlineCode' && leaf.start > start && countWords(leaf.node.value) >= leastTyped,
  );
  return typed && /^[\s\p{P}\d]*$/u.test(text.slice(typed.end, end)) ? typed.start : end;
};
const leastTyped = 3;

/** A step as it stands in the post, or its first sentence; undefined when that is too long, or no words for a slide. */
export const wholeStep = (
  inline: InlineText,
  most = longest,
  faults: readonly ItemFault[] = allowed,
): Line | undefined => {
  const [first] = sentencesOf(inline);
  if (!first || holdsPlaceholder(inline) || endsInColon.test(first.text) || countWords(first.text) > most)
    return undefined;
  const start = first.start + (joint.exec(first.text)?.[0].length ?? 0);
  const range: Range = [start, endOfWords(inline, [start, first.end])];
  const line = makeLine(inline, range, 'list', asideIn(inline, range));
  if (!line || rejectItem(judgedText(line), faults) !== undefined) return undefined;
  const isWhole = first.end >= inline.text.trimEnd().length && range[1] === first.end;
  if (!isWhole && endsDangling(line.text)) return undefined;
  return start > first.start ? capitalised(line) : line;
};
