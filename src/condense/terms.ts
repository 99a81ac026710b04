import { rememberOf, rememberText } from './remember.js';

/** Words that say nothing of what a text is about; only English needs them, other languages are ranked by length and count. */
const stopWords: ReadonlySet<string> = new Set(
  `about above after again against along also although always among another anything around away back because
  become been before being below best better between both came cannot come could days does doing done down during
  each either else enough even ever every everyone everything example first following from further gets getting
  give given goes going good have having help here however http https into it's itself just keep know last later
  less like likely little look looking made make makes making many maybe mean means might more most much must need
  needs never next none nothing number often once only open other others over part people perhaps please point post
  quite rather really right said same says second seen several shall should show since some something sometimes
  soon still such sure take than that that's their them themselves then there these they thing things think this
  those though three through thus time today together took under until upon used useful user using very want wants
  ways well went were what when where whether which while will with within without work would year years your`.split(
    /\s+/u,
  ),
);

const scriptsWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

/** Pairs of the two scripts that say nothing: Japanese writes its grammar in hiragana. */
const grammar =
  /\p{Script=Hiragana}|^(?:可以|我们|我們|你们|你們|他们|他們|这个|這個|那个|那個|这些|這些|如果|因为|因為|所以|但是|一个|一個|没有|沒有|什么|什麼|就是|进行|進行|使用|需要|其中|以及|已经|已經|不是|不能|能够|能夠|通过|通過|由于|由於|或者|以下|以上|場合|必要|可能|自分|今回)$/u;

/** Plural and verb endings off, so that "cluster" and "clusters" are one term. */
const stem = rememberText((word) =>
  word.replace(/(?:'s|’s)$/u, '').replace(/(?<=\p{L}{3})(?:ies|es|s|ing|ed)$/u, ''),
);

const pairs = (run: string): string[] => {
  const characters = [...run];
  return characters
    .slice(1)
    .map((char, index) => `${characters[index] ?? ''}${char}`)
    .filter((pair) => !grammar.test(pair));
};

/** What stands behind a noun in Korean, so that 헬름을 and 헬름의 are one term. */
const particle = /(?<=\p{Script=Hangul}{2})(?:에서는?|으로|에게|까지|부터|이나|[은는이가을를의에로와과도])$/u;

/** Scripts that say in two or three letters what Latin says in four. */
const denseWord = /^[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const shortestOf = (word: string): number => (denseWord.test(word) ? 3 : 4);

const findTerms = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  const runs = lower.match(scriptsWithoutSpaces) ?? [];
  const dense = runs.flatMap(pairs);
  const words = lower
    .replace(scriptsWithoutSpaces, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.+#'’-]*[\p{L}\p{M}\p{N}+#]/gu);
  // Among signs that are words of their own, RBM and API are terms too.
  const isDense = runs.join('').length > (words ?? []).length;
  const telling = (words ?? []).filter(
    (word) => word.length >= (isDense ? 2 : shortestOf(word)) && !stopWords.has(word) && /\p{L}/u.test(word),
  );
  return [...dense, ...telling.map((word) => stem(word.replace(particle, '')))];
};

/** The terms that a text is about, each as often as it stands there: stems, and pairs of characters where words are not parted by spaces. */
export const termsOf = rememberText(findTerms);

/** How often each term stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

/** Counts the terms of a text. */
export const countTerms = (terms: readonly string[]): TermCounts => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const damped = (count: number): number => 1 + Math.log(count);

/** Of a whole post it is asked for with every line of it. */
const norm = rememberOf((counts: TermCounts): number =>
  Math.sqrt([...counts.values()].reduce((sum, count) => sum + damped(count) ** 2, 0)),
);

/** How near two texts are in what they are about, 0 to 1: the cosine of their counts, damped by the logarithm. */
export const similarity = (a: TermCounts, b: TermCounts): number => {
  const shared = [...a].reduce((sum, [term, count]) => {
    const other = b.get(term);
    return other === undefined ? sum : sum + damped(count) * damped(other);
  }, 0);
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
};
