import type { Callout } from '../model/nodes.js';
import { isImperative } from './gate/main-clause.js';
import { flattenInline } from './inline-text.js';
import { sentencesOf } from './segment/sentences.js';

/** "I work at a mill": who tells speaks of themselves. */
const ofMyself = /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|myself)(?![\p{L}\p{N}/.-])/u;

/** What an audience must know, or is asked to do, whoever says so. */
const weighty =
  /(?<!\p{L})(?:you|your|must|should|warn(?:ing)?|careful|beware|requires?|required|needs?|needed|important(?:ly)?|deprecated|breaking|recommend(?:s|ed)?|only|never|not|cannot|no longer|instead|updated?|edit|tl;?dr|disclaimer|fixed|bugs?)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})\d+(?:\.\d+)?\s?%/iu;

/** Jokes say that they are some. */
const joking =
  /\b(?:made-?up|imaginary|fictional|just kidding|joking|pun intended|femto-?\p{L}+|tongue[- ]in[- ]cheek)\b/iu;

/** Whether a note only tells of its author in passing, jokes, or asks and does not answer: it is said, and shown to nobody. */
export const isTalkBeside = ({ kind, title, children }: Callout): boolean => {
  if (kind !== 'note' || (title && title.length > 0)) return false;
  if (!children.every(({ type }) => type === 'paragraph')) return false;
  const sentences = children.flatMap((child) =>
    child.type === 'paragraph'
      ? sentencesOf(flattenInline(child.children)).map(({ text }) => text.trim())
      : [],
  );
  if (sentences.length === 0) return false;
  if (sentences.every((text) => /[?？]$/u.test(text))) return true;
  if (sentences.some((text) => joking.test(text))) return true;
  return (
    sentences.some((text) => ofMyself.test(text)) &&
    !sentences.some((text) => weighty.test(text) || isImperative(text))
  );
};
