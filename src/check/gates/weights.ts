import type { SourceWord } from '../source-words.js';
import { isNumber } from '../tokens.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn a claim around or take its certainty away: a line must not lose them. */
const opposing = set(
  "not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't hardly barely rarely seldom hope hopes hoped wish wishes may might could would should must unless if whether except only",
);
/** Words that say how many: they belong to the word behind them. */
const quantifying = set('some most many few several all every each any almost nearly half');
/** Words that belong to the number behind them. */
const qualifying = set(
  'nearly almost about around roughly approximately over than least most to under only just exactly close below above beyond',
);
/** The words before `than`, `least`, `most` and `to` that make them a qualifier. */
const qualifyingPairs = set('more less fewer at up greater higher lower');
const paired = set('than least most to');

/** "There is no shortage of ovens": a no that affirms. */
const affirmed = set('shortage lack doubt');

const isOpposing = ({ word, isMonth }: SourceWord): boolean => opposing.has(word) && !isMonth;

/** Whether leaving a word out changes what is said. */
export const isWeighty = (source: SourceWord): boolean => isOpposing(source) || quantifying.has(source.word);

/** The words before a cut that govern what follows: those of the same clause. */
const clauseBefore = (words: readonly SourceWord[], from: number): readonly SourceWord[] => {
  let start = from;
  while (start > 0 && !words[start - 1]?.endsClause && !words[start - 1]?.endsSentence) start -= 1;
  return words.slice(start, from);
};

/** The word before a cut, or after it, without which what is left says something else. */
export const lostWeight = (
  words: readonly SourceWord[],
  { from, to }: { readonly from: number; readonly to: number },
): string | undefined => {
  const before = clauseBefore(words, from);
  const opposed = before.find(
    (source, index) =>
      isOpposing(source) && !(source.word === 'no' && affirmed.has(before[index + 1]?.word ?? '')),
  );
  const counted = before.at(-1);
  const after = words[to];
  const isCondition = after && ['unless', 'except'].includes(after.word) && !words[to - 1]?.endsSentence;
  return (
    opposed?.word ??
    (counted && quantifying.has(counted.word) ? counted.word : undefined) ??
    conditionBefore(words, from) ??
    (isCondition ? after.word : undefined)
  );
};

/** "If A, B" says nothing of B alone. */
const conditionBefore = (words: readonly SourceWord[], from: number): string | undefined => {
  let start = from;
  while (start > 0 && !words[start - 1]?.endsSentence) start -= 1;
  const first = words[start];
  return start < from && first && ['if', 'unless'].includes(first.word) ? first.word : undefined;
};

/** The qualifier that a number has in the post, when the word at `at` is a number. */
export const qualifierOf = (words: readonly SourceWord[], at: number): string | undefined => {
  const [pair, last, number] = [words[at - 2], words[at - 1], words[at]];
  if (!number || !isNumber(number) || !last || last.endsClause || !qualifying.has(last.word))
    return undefined;
  if (!paired.has(last.word)) return last.word;
  return pair && qualifyingPairs.has(pair.word) ? `${pair.word} ${last.word}` : undefined;
};
