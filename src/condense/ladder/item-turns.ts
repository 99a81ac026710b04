import { isDenied } from '../denials.js';
import { isImperative } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import type { Range } from './sentence-rung.js';

/** "Doors can be locked. But locks fail", "… Except on Mondays": what is said first is taken back, or half of it, and is no point; what is to be done stays so. */
const turning =
  /^(?:but|except|unless|or so|apart from|however|unfortunately|yet|sadly|alas|nevertheless|nonetheless|regrettably|that said)(?![\p{L}'’])/iu;

/** Whether a range of an item is its first sentence, which the next one takes back. */
export const isTurned = (inline: InlineText, [start, end]: Range): boolean => {
  const [first, second] = sentencesOf(inline);
  return (
    first !== undefined &&
    second !== undefined &&
    (turning.test(second.text) || isDenied(first.text, second.text)) &&
    start <= first.start &&
    end >= first.end - 1 &&
    end <= second.start &&
    !isImperative(first.text)
  );
};

/** "Pans can be hard to clean. Stones are not" under "Several advantages": what is gained stands behind what is mended. */
const trouble =
  /\b(?:can be|is|are|was|were|becomes?|gets?|may be)\s(?:\p{L}+ly\s|too\s|so\s|often\s)?(?:hard|difficult|slow|tedious|painful|error-prone|tricky|cumbersome|confusing|complicated|risky|expensive)\b/iu;

/** Whether an item begins with a trouble and goes on. */
export const tellsTrouble = (inline: InlineText): boolean => {
  const [first, second] = sentencesOf(inline);
  return first !== undefined && second !== undefined && trouble.test(first.text);
};
