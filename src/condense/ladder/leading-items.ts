import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { isCharged } from './charges.js';
import { endsInColon } from './lead-clauses.js';

const ends = /[:：.。]\s*$/u;

const pointsDown = /\b(?:following|as follows|below|these|those)\b|以下|次の|下記|다음|如下/iu;

/** "**Mill**. These no longer work.": what stands below is what no longer works. */
const needsAll = (inline: InlineText): boolean => {
  const last = sentencesOf(inline).at(-1)?.text ?? '';
  return endsInColon.test(inline.text) || (pointsDown.test(last) && isCharged(last));
};

/** Whether what an item shows leaves out what leads to the lists below it by a colon, or denies them. */
export const cutsLead = (inline: InlineText, shown = ''): boolean =>
  needsAll(inline) && !inline.text.replace(ends, '').endsWith(shown);

const promises =
  /^(?:(?:some|a few|several|many|most|both|one|examples?|the following)(?!\p{L})|(?:two|three|four|five|six|seven|eight|nine)\s)|(?:以下|次の)/iu;

/** Words that only lead to what stands below them: "Some of the new ovens". "Doors:" names it. */
export const isPromise = ({ text }: Line, inline: InlineText): boolean =>
  promises.test(text) || (endsInColon.test(inline.text) && countWords(text) > longestLabel);

const longestLabel = 3;
