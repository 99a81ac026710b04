const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/**
 * Words as a listener counts them: in scripts without spaces two characters are one word, elsewhere a run
 * between spaces that holds a letter or a digit.
 */
export const countWords = (text: string): number => {
  const dense = text.match(cjk)?.length ?? 0;
  const rest = text
    .replace(cjk, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.ceil(dense / 2) + rest;
};
