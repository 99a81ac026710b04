const han = /\p{Script=Han}/u;
/** Japanese is broken between phrases, which a browser knows better. */
const kana = /[\u3041-\u30fa]/u;
const endsHan = /\p{Script=Han}$/u;
const beginsHan = /^\p{Script=Han}/u;

/** Words of one sign that lead what follows; any other goes with the word before it. */
const leading = new Set(
  '是与與和在对對从從把被将將有不第为為以及或向用让讓使更最很再若当當每各该該这這那新旧舊老大小高低全多几幾两兩',
);

let segmenter: Intl.Segmenter | undefined;

/** Whether a title is in Chinese: signs of Han, and none that only Japanese has. */
export const isChinese = (title: string): boolean => han.test(title) && !kana.test(title);

/**
 * A title in Chinese as the pieces that may stand on lines of their own: no line ends within a word, and none begins
 * with a word of one sign that belongs to what is before it. Any other text is one piece.
 */
export const titleWords = (text: string): string[] => {
  if (!isChinese(text)) return [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces: string[] = [];
  let last = '';
  for (const { segment } of segmenter.segment(text)) {
    const isNew = endsHan.test(last) && beginsHan.test(segment) && mayPart(last, segment);
    if (isNew || pieces.length === 0) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
    last = segment;
  }
  return pieces;
};

/** Whether a line may end between two words. */
const mayPart = (before: string, after: string): boolean =>
  !leading.has(before) && ([...after].length > 1 || leading.has(after));

/**
 * A short word with a hyphen, such as RISC-V, e-mail or on-call: a line that ends in "RISC-" breaks a name. "2 + you"
 * and "R & D", too: a sign that stands alone at the end of a line has lost what it adds.
 */
const unparted =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}-])|(?<!\S)(?:[\p{L}\p{N}]{1,8}\s)?[+&]\s[\p{L}\p{N}]{1,16}(?:-[\p{L}\p{N}]{1,8}){0,2}(?![\p{L}\p{N}-])/gu;
const longestWhole = 8;
/** "non-standalone": what stands before such a hyphen is no word. */
const prefixed = /^(?:non|pre|re|co|un|sub|anti|e)-[\p{L}\p{N}]{1,12}$/iu;

const isWhole = (word: string): boolean =>
  /\s/u.test(word) || word.replaceAll('-', '').length <= longestWhole || prefixed.test(word);

/** Code of a title is whole where a line of the largest has room for it. */
const longestCode = 24;

/** Whether no line of a title may end in some code. */
export const isWholeCode = (code: string): boolean => code.length <= longestCode;

/** The parts of a title's text, every second of them words that no line may end in. */
export const wholeWords = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(unparted)) {
    if (!isWhole(word)) continue;
    parts.push(text.slice(from, index), word);
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
};
