import type { TongueWords } from './words-of.js';

/** Where a sentence may be parted. */
export interface Joint {
  /** From the end of the first part to the start of the second. */
  readonly pattern: RegExp;
  /** The second part goes on to the end without a comma: behind one the first part would go on. */
  readonly isLast: boolean;
  /** The first part ends in a form that goes on. */
  readonly isOpen: boolean;
  /** The first part may wait for the second, which says so. */
  readonly isAnswer: boolean;
  /** What the sentence is about stands in its second part: that one is shown first, its reason or its condition below it. */
  readonly isTurned: boolean;
}

/** Words of a list that stand on several lines, as a pattern. */
export const tidy = (words: string): string => words.replace(/\|\s*\n\s*/g, '|');

/** A mark at which a reader of any language pauses. */
const pausing = '[;；؛]\\s*|\\s?—\\s?|\\s[–-]\\s|[:：]\\s+';

const joint = (pattern: string, kind: Partial<Joint> = {}): Joint => ({
  pattern: new RegExp(pattern, 'gu'),
  isLast: false,
  isOpen: false,
  isAnswer: false,
  isTurned: false,
  ...kind,
});

/** The joints of a language, the best first. */
export const jointsOf = (
  { joins, joinsAfterComma, relates, pauses, yields, answers, isDense }: TongueWords,
  close: string,
): Joint[] => {
  const before = (words: string): string => `(?=(?:${tidy(words)})${close})`;
  // Looked for at the first of its spaces alone: a row of them takes no square of its length.
  const gap = isDense ? '[,，、]\\s*' : '(?:\\s?[,،]\\s*|(?<!\\s)\\s+)';
  const afterComma = '\\s?[,،，、]\\s*';
  const pause = '[,，、]\\s*';
  return [
    joint(pausing),
    ...(joins ? [joint(`${gap}${before(joins)}`)] : []),
    ...(joinsAfterComma ? [joint(`${afterComma}${before(joinsAfterComma)}`)] : []),
    ...(answers
      ? [joint(`${afterComma}(?:${tidy(answers)})${close}\\s*`, { isAnswer: true, isTurned: true })]
      : []),
    ...(yields ? [joint(`(?<=${tidy(yields)})${pause}`, { isOpen: true, isTurned: true })] : []),
    ...(pauses ? [joint(`(?<=${tidy(pauses)})${pause}`, { isOpen: true })] : []),
    ...(relates ? [joint(`${afterComma}${before(relates)}`, { isLast: true })] : []),
  ];
};
