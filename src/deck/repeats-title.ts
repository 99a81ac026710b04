/** Words that a title of a release has beside its name. */
const generic =
  /^(?:an?|the|of|for|in|and|v?\d[\d.,:/-]*\p{L}{0,3}|summary|release[sd]?|version|changelog|notes?|changes|news|update|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu;

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’/-]*/gu) ?? [];

/** Whether a heading only says again what the title says, with a day or a version. */
export const repeatsTitle = (heading: string, title: string): boolean => {
  const known = new Set(
    wordsOf(title).map((word) => word.replace(/^v(?=\d)/u, '').replace(/(?<!\.)\.+$/u, '')),
  );
  const words = wordsOf(heading).map((word) => word.replace(/^v(?=\d)/u, '').replace(/(?<!\.)\.+$/u, ''));
  return (
    words.some((word) => known.has(word)) && words.every((word) => known.has(word) || generic.test(word))
  );
};
