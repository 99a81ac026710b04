/** Characters that take two columns, and between which a line may end. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
/** Characters that must not start a line. */
const closing = /^[、。，．！？：；）」』】〕〉》”’ー…%]/u;

/** Breaks a paragraph into lines of at most `columns`; a word that is longer has a line of its own. */
export function wrapWords(paragraph: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph)) {
    const fits = columnsOf(line) + columnsOf(piece.trimEnd()) <= columns;
    if (line === '' || fits || closing.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the blank behind them; wide characters one by one. */
function pieces(paragraph: string): readonly string[] {
  const words = paragraph.trim().split(/(?<=\s)(?=\S)/u);
  return words.flatMap((word) => (wide.test(word) ? splitWide(word) : [word]));
}

function splitWide(word: string): readonly string[] {
  const parts: string[] = [];
  for (const character of word) {
    const last = parts.at(-1);
    const joins = last !== undefined && !wide.test(character) && !wide.test([...last].at(-1) ?? '');
    if (joins) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
