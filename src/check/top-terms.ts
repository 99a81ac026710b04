import { baseLanguage } from '../model/base-language.js';
import { commonWordsOf } from '../model/common-words.js';
import type { Token } from './tokens.js';
import type { Trace } from './trace-deck.js';
import { spokenKinds } from './trace-notes.js';

/** Words that every English text has, whatever it is about: they are no terms. Verbs of speaking and doing are stems. */
const common = new Set(
  `able about above across actual add again against ahead allow almost alone along already also although always
  among another anyone anything apart around aside available away back bad based because become been before begin
  being believe below best better between both bring bring call came cannot case certain certainly check clear
  click come consider continue could course currently day different directly discuss does doing done down due during
  each early easily easy either else end enough ensure especially even ever every everyone everything exact
  example expect few find first follow former from full further gave general get getting give given goes going good
  great hand happen hard have having hear hello help here high hope however hundred idea important include indeed
  instead into interest involve itself just keep kind know large last late later latter least leave less let like
  likely link list little long look lots love main make makes making many matter maybe mean meant might mind more
  moreover most move much must myself near nearly need never nevertheless next nice none nothing notice number often
  once only open order other others otherwise over overall part particular people perhaps place please plus point
  possible post pretty previous probably provide quick quickly quite rather read really reason recent recently
  regard rest result right said same saw say second see seem seen self sense several shall share should show side
  similar simple simply since small some someone something sometimes soon sort special start still stop such sure
  take talk tell than thank that their them themselves then there therefore these they thing think third this those
  though thought thousand three through throughout thus time today together told took toward towards tried truly
  turn unable under understand unless until upon used useful using usually various very want ways well went were
  what whatever when where whether which while whole whose will wish with within without wonder word work would write
  year yesterday your yours yourself blog article
  accord add after allow announce appear ask became began begun bought brought built came chose chosen congratulation
  describe done enjoy excite felt found gave gone grew happen held include introduce involve join kept knew known
  learn left lost made meant met mention offer paid perform prefer prepare provide receive remain remove require
  rest sent shown speak spent spoke start stood suggest tend thought unfortunately visit welcome went won write
  written wrote
  http https html www
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december`.split(/\s+/u),
);

/** What stands behind a noun in Korean, so that 헬름을 and 헬름의 are one term. */
const particle = /(?<=\p{Script=Hangul}{2})(?:에서|으로|에게|까지|부터|이나|[은는이가을를의에로와과도])$/u;

/** How Korean verbs and adjectives end: what is done, or how it is, names nothing. */
const koreanVerb =
  /(?:니다|는데|은데|한데|인데|하는|되는|있는|없는|하고|되고|하며|되며|하면|되면|하여|되어|해서|돼서|하지|되지|하게|되게|하기|한다|된다|지만|거나|든지|면서|므로|려고|도록|했던|었던|았던|세요|네요|어요|아요|해요|에요|예요|군요|거죠|겠지|을까|일까|다)$/u;

/** Signs that Chinese writes between its nouns; a run of signs goes on over them. */
const chineseGrammar =
  /可以|我们|我們|你们|他们|它们|这个|這個|那个|这些|這些|那些|如果|因为|因為|所以|但是|一个|一個|一些|没有|沒有|什么|什麼|就是|进行|進行|使用|需要|其中|以及|已经|已經|不是|不能|能够|能夠|通过|通過|由于|由於|或者|还是|還是|然后|然後|非常|可能|应该|應該|[的是了和与與把被也都就这這那它他她我你很更最或而但且则則让讓给給在及]/u;

const shortest = 4;
const most = 20;
/** A longer run of Chinese signs is a clause. */
const longestRun = 6;
/** Scripts without spaces, of which a run is a word. */
const scripts = [/^\p{Script=Han}$/u, /^[\p{Script=Katakana}ー]$/u, /^\p{Script=Hangul}$/u];
/** Below it stand the scripts of words alone. */
const firstOfScripts = '\u1100';

/** Endings off, so that "cluster" and "clusters", "release" and "released", "run" and "running" are one term. */
const stem = (word: string): string =>
  word
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L}{2})([bdgmnprt])\1(?:ing|ed)$/u, '$1')
    .replace(/(?<=\p{L}{3})(?:(?<=[sxz]|[cs]h)es|(?<!s)s|ing|ed)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');

/** Endings of nouns in scripts of their own, and the article that Arabic writes at its noun. */
const endings =
  /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})|(?<=\p{Script=Arabic}{3})(?:یوں|وں|یں|ز|ها|های|ات)$|(?<=[\p{Script=Devanagari}]{3})(?:ियों|यों|ों|ें)$/gu;

/** Languages that write what stands before a noun elsewhere as its ending; the letters that are its own. */
const inflected = new Set('ru uk bg pl cs tr fi hu el'.split(' '));
const ownLetters = 6;

/** A word without what its language adds to it. */
const stemIn = (word: string, language: string): string => {
  if (inflected.has(baseLanguage(language))) return word.slice(0, ownLetters);
  const isIndicOrArabic = word < firstOfScripts && word > '\u0600';
  return isIndicOrArabic ? word.replace(endings, '') : stem(word);
};

/** "Taking" is as common as "take". */
const commonTerms = new Set([...common].map(stem));

/** The terms among the words of a text of a language (BCP 47). */
export const termsOf = (tokens: readonly Token[], language: string): string[] => {
  const ofLanguage = commonWordsOf(language);
  const isChinese = baseLanguage(language) === 'zh';
  return runsIn(tokens).flatMap(({ word, isRun }) => {
    if (isRun && isChinese)
      return word
        .split(chineseGrammar)
        .filter((run) => run.length > 1 && run.length <= longestRun && !ofLanguage.has(run));
    if (isRun) {
      const run = word.replace(particle, '');
      if (koreanVerb.test(word)) return [];
      return run.length > 1 && !ofLanguage.has(word) && !ofLanguage.has(run) ? [run] : [];
    }
    if (word.length < shortest || !/^\p{L}/u.test(word) || word.includes("'")) return [];
    if (ofLanguage.has(word)) return [];
    const term = stemIn(word, language);
    return common.has(word) || commonTerms.has(term) ? [] : [term];
  });
};

/** The words of a text, where they are not parted by spaces each run of one script. */
const runsIn = (tokens: readonly Token[]): { readonly word: string; readonly isRun: boolean }[] => {
  const runs: { word: string; end: number; script: number }[] = [];
  for (const { word, start, end } of tokens) {
    const script = word < firstOfScripts ? -1 : scripts.findIndex((one) => one.test(word));
    const last = runs.at(-1);
    if (script >= 0 && last?.script === script && last.end === start) {
      last.word += word;
      last.end = end;
    } else runs.push({ word, end, script });
  }
  return runs.map(({ word, script }) => ({ word, isRun: script >= 0 }));
};

/** The terms that a post is about: its commonest, headings counted twice, at most twenty, each used twice or more. */
export const topTerms = ({ post }: Trace): string[] => {
  const counts = new Map<string, number>();
  for (const { kind, tokens } of post.units) {
    const weight = kind === 'heading' ? 2 : spokenKinds.has(kind) ? 1 : 0;
    for (const term of weight > 0 ? termsOf(tokens, post.language) : [])
      counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
};
