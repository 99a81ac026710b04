/** The words of each slide of an HTML deck, in the order in which it is read, as plain text. */
export function pageTexts(html: string): readonly string[] {
  const [, body = ''] = /<main class="slides">([\s\S]*?)<\/main>/.exec(html) ?? [];
  return body.split('<div class="slide"').slice(1).map(textOf);
}

/** Text of markup: formulas are drawings, and what is not shown is not read. */
function textOf(markup: string): string {
  return markup
    .replace(/^[^>]*>/, '')
    .replace(/<mjx-container[\s\S]*?<\/mjx-container>|<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<(?:br|\/?(?:p|li|h\d|td|th|tr|div|pre|section|header|footer|blockquote)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/gi, "'")
    .replace(/&amp;/g, '&');
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** How many words a text has, and those that another has not in the same order. */
export function wordsInOrder(
  text: string,
  other: string,
): { readonly words: number; readonly astray: readonly string[] } {
  // Lines are broken inside words, too: characters are compared, and what is not in order told by its words.
  // Words that are written from right to left come out of Poppler as they are seen: of those there is nothing to say.
  const wanted = tokens(text).filter((word) => !rightToLeft.test(word));
  const found = tokens(other).join('');
  let at = 0;
  const astray: string[] = [];
  for (const word of wanted) {
    const next = found.indexOf(word, at);
    // A word that comes much later, by more than the words of a picture, is astray; those after it are looked for from here.
    if (next === -1 || next - at > 250) astray.push(word);
    else at = next + word.length;
  }
  return { words: wanted.length, astray };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words without what stands between them; in scripts without blanks, as a dictionary parts them. */
function tokens(text: string): readonly string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) =>
    withoutBlanks.test(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run],
  );
}

/** How many words a text has, and those that another has nowhere. */
export function wordsMissing(
  text: string,
  other: string,
): { readonly words: number; readonly missing: readonly string[] } {
  const found = tokens(other).join('');
  const wanted = tokens(text);
  // Poppler gives words that are written from right to left as they are seen, here and there.
  const bare = found.replace(/\p{Mn}/gu, '');
  const isThere = (word: string) => {
    const letters = word.replace(/\p{Mn}/gu, '');
    return found.includes(word) || bare.includes([...letters].reverse().join('')) || bare.includes(letters);
  };
  return { words: wanted.length, missing: [...new Set(wanted)].filter((word) => !isThere(word)) };
}
