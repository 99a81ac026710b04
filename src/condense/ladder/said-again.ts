import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';

/** Words that add nothing to the names beside them. */
const light = new Set(
  'a an the of to in on at for with by from and or is are was were be been it its this that now new uses use used using has have had all our your'.split(
    ' ',
  ),
);

/** "v4.0" and "4.0" are one version. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}._/-]*[\p{L}\p{N}])?/gu) ?? [])
      .map((word) => word.replace(/^v(?=\d)/u, ''))
      .filter((word) => !light.has(word)),
  );

const leastLabel = 3;
const mostNew = 2;
const leastShared = 2;

/** "Updated to Oven 4.0: the shop now uses Oven 4.0": whether what stands behind a label only says it again. */
export const saysLabelAgain = ({ text }: InlineText, label: string, from: number): boolean => {
  const [named, said] = [wordsOf(label), wordsOf(text.slice(from))];
  const shared = [...said].filter((word) => named.has(word)).length;
  return named.size >= leastLabel && shared >= leastShared && said.size - shared <= mostNew;
};

const leastContained = 4;

/** "Never add salt …" says the opposite of what it has all the words of. */
const turning =
  /\b(?:not|never|no|neither|nor|without|only|unless|except|cannot|instead|removed?|drop(?:s|ped)?)\b|n['’]t\b/iu;

/** Of two lines of which one says all that the other does, and more, the longer: "Update the salt from 1.0 to 1.1" beside "Update the flour 2.0 and the salt from 1.0 to 1.1". */
export const withoutContained = (lines: readonly Line[]): readonly Line[] => {
  if (lines.length > longestList) return lines;
  const words = lines.map(({ text }) => wordsOf(text));
  return lines.filter((line, index) => {
    const own = words[index] ?? new Set();
    // What stands behind a name is told of that name.
    if (line.children || own.size < leastContained || /[:：—–]\s/u.test(line.text)) return true;
    return !words.some(
      (other, at) =>
        other.size > own.size &&
        standInOrder(own, other) &&
        (turning.test(line.text) || !turning.test(lines[at]?.text ?? '')),
    );
  });
};

/** Whether the words of one line stand in another in their order. */
const standInOrder = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const wanted = [...own];
  let found = 0;
  for (const word of other) if (word === wanted[found]) found += 1;
  return found === wanted.length;
};

/** Of more lines each is not held against all others. */
const longestList = 60;
