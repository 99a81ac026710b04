/** The number words that titles and leads count with, from one. */
export const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(${numberWords.slice(1).join('|')}|(?:[2-9]|1[0-2])(?!:))(?![\\p{L}\\p{N}.%-])`,
  'iu',
);

/** How many points a sentence promises; undefined when it counts none. */
export const countIn = (lead: string): number | undefined => {
  const [, found] = counted.exec(lead) ?? [];
  if (found === undefined) return undefined;
  const word = numberWords.indexOf(found.toLowerCase());
  return word < 0 ? Number(found) : word + 1;
};

/** "Two ovens in one room have several drawbacks": what is counted is not what is listed. */
const uncounted = /\s(?:have|has|had)\s(?:several|many|some|various|multiple|a few)\s\p{L}+[:：]?$/iu;

/** Whether a sentence promises as many points as there are: "Three things change" cannot stand above two. */
export const keepsCount = (lead: string, points: number): boolean => {
  const promised = countIn(lead);
  return promised === undefined || promised === points || uncounted.test(lead);
};
