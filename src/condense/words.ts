const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

// From its first letter on: to try the signs before it too would take the square of a row of emoji.
const word = /[\p{L}\p{N}]\S*/gu;

/**
 * Words as a listener counts them: in scripts without spaces two characters are one word, elsewhere a run
 * between spaces that holds a letter or a digit.
 */
export const countWords = (text: string): number => {
  const dense = text.match(cjk)?.length ?? 0;
  const rest = (dense === 0 ? text : text.replace(cjk, ' ')).match(word)?.length ?? 0;
  return Math.ceil(dense / 2) + rest;
};
