const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

// From its first letter on: to try the signs before it too would take the square of a row of emoji.
const word = /[\p{L}\p{N}]\S*/gu;

/** Nearly every text that is counted is of these, and none is counted as often as the parts of a sentence that is cut. */
const isAscii = (text: string): boolean => !/\P{ASCII}/u.test(text);

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const isSign = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** `word` without the pattern: it is asked for some ten times for each word of a post. */
const countAscii = (text: string): number => {
  let [count, isInside] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) isInside = false;
    else if (!isInside && isSign(code)) [count, isInside] = [count + 1, true];
  }
  return count;
};

/**
 * Words as a listener counts them: in scripts without spaces two characters are one word, elsewhere a run
 * between spaces that holds a letter or a digit.
 */
export const countWords = (text: string): number => {
  if (isAscii(text)) return countAscii(text);
  const dense = text.match(cjk)?.length ?? 0;
  const rest = (dense === 0 ? text : text.replace(cjk, ' ')).match(word)?.length ?? 0;
  return Math.ceil(dense / 2) + rest;
};
