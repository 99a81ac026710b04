/** A word or a number of a text, as far as the checks compare texts: case, quotes and punctuation do not count. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const dense = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';
// A number keeps its sign of currency, its separators and its unit, so that another number is another token.
const number = '[$€£¥]?\\p{N}+(?:[.,:]\\p{N}+)*(?:\\s?[%％])?';
// "don't" is one word; the possessive of a name is not part of it.
const apostrophe = "(?:['’](?!s(?!\\p{L}))";
const spaced = new RegExp(`${number}|[\\p{L}\\p{M}]+${apostrophe}[\\p{L}\\p{M}]+)*`, 'gu');
const mixed = new RegExp(
  `${number}|[${dense}]|(?:(?![${dense}])[\\p{L}\\p{M}])+${apostrophe}[\\p{L}\\p{M}]+)*`,
  'gu',
);
const holdsDense = new RegExp(`[${dense}]`, 'u');

/** The tokens of a text, in order; scripts that write no spaces give one for each character. */
export const tokensOf = (text: string): Token[] => {
  const found: Token[] = [];
  for (const match of text.matchAll(holdsDense.test(text) ? mixed : spaced)) {
    const [word] = match;
    found.push({ word: normal(word), start: match.index, end: match.index + word.length });
  }
  return found;
};

/** `tokensOf` that remembers: the notes of a deck are the paragraphs of its post. */
export const rememberedTokens = (): typeof tokensOf => {
  const known = new Map<string, Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
};

// Only Turkish has "İ": it is the capital of "i", and no other letter with a dot above it.
const normal = (word: string): string =>
  word.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('’', "'").replace(/\s/gu, '');

/** Whether a token is a number. */
export const isNumber = ({ word }: Token): boolean => /^[$€£¥]?\p{N}/u.test(word);

/** Words as a listener counts them: two characters of a script without spaces are one. */
export const countWords = (text: string): number => {
  const all = text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (!holdsDense.test(text)) return all.length;
  const characters = [...text].filter((character) => holdsDense.test(character)).length;
  const others = all.filter((part) => !holdsDense.test(part)).length;
  return Math.ceil(characters / 2) + others;
};
