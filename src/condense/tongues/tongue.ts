import { baseLanguage } from '../../model/base-language.js';
import { commonWordsOf } from '../../model/common-words.js';
import { termsOf } from '../terms.js';
import { arabic } from './arabic.js';
import { bengali } from './bengali.js';
import { chinese } from './chinese.js';
import { czech } from './czech.js';
import { danish } from './danish.js';
import { dutch } from './dutch.js';
import { finnish } from './finnish.js';
import { french } from './french.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hebrew } from './hebrew.js';
import { hindi } from './hindi.js';
import { indonesian } from './indonesian.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { type Joint, jointsOf, tidy } from './joints.js';
import { korean } from './korean.js';
import { norwegian } from './norwegian.js';
import { persian } from './persian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { swedish } from './swedish.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';
import { urdu } from './urdu.js';
import { vietnamese } from './vietnamese.js';
import type { TongueWords } from './words-of.js';

/** The languages whose whole sentences may be shown, by their first subtag; English has its own rules. */
const wordsOf: Readonly<Record<string, () => TongueWords>> = {
  ar: arabic,
  bn: bengali,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  hi: hindi,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nb: norwegian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  ur: urdu,
  vi: vietnamese,
  zh: chinese,
};

/** The languages that have a row. */
export const tongues: readonly string[] = Object.keys(wordsOf);

/** The patterns of one language; those of words read a text in lower case, which is quicker than to try both cases. */
export interface Tongue {
  /** Its first subtag (BCP 47). */
  readonly name: string;
  readonly isDense: boolean;
  /** Two of its letters are counted as a word. */
  readonly isCountedByLetters: boolean;
  /** It has a letter of the language's own script; a Latin one has no other. */
  readonly isWritten: (text: string) => boolean;
  readonly leans: RegExp;
  readonly points: RegExp;
  readonly leadPoints?: RegExp;
  readonly persons: RegExp;
  readonly calls: RegExp;
  readonly post: RegExp;
  readonly passing: RegExp;
  readonly ends?: RegExp;
  readonly closes?: RegExp;
  readonly needs?: RegExp;
  readonly does?: RegExp;
  readonly kinds?: RegExp;
  readonly turns?: RegExp;
  readonly takesBack?: RegExp;
  readonly old?: RegExp;
  readonly news?: RegExp;
  /** What parts a term at the beginning from what it is; the term stands before it. */
  readonly defines: RegExp;
  readonly startsWithArticle?: RegExp;
  /** "The oven": the article, its noun, and the word behind that. */
  readonly definite?: RegExp;
  /** A marker with its comma. */
  readonly marker?: RegExp;
  /** Of the markers those that begin the point of the author. */
  readonly theses?: RegExp;
  readonly announces: RegExp;
  readonly tells: RegExp;
  readonly dull: RegExp;
  /** Words that are no names. */
  readonly common: ReadonlySet<string>;
  /** Where a long sentence may be parted, the best first. */
  readonly joints: readonly Joint[];
  readonly waits?: RegExp;
  readonly halves?: RegExp;
  readonly forgoes?: RegExp;
  readonly topic?: RegExp;
}

/** English in a post of another Latin language: a quotation, or what is not translated. */
const english =
  /\b(?:the|and|with|that|from|which|are|for|this|you|your|it|can|needs?|not|doesn't|don't|have|when|what|other|their|most|these|into|each)\b/giu;

/** "For" and "have" are Danish, too. */
const isLatinIn =
  (own: ReadonlySet<string>) =>
  (text: string): boolean =>
    !/(?!\p{Script=Latin})[\p{L}]/u.test(text.replace(/\p{Script=Greek}/gu, '')) &&
    (text.match(english)?.filter((word) => !own.has(word.toLowerCase())).length ?? 0) < 2;

/** The least share of a text's letters that are of its own script: names and code are in Latin letters. */
const leastOwn = 0.25;

const isIn = (script: string): ((text: string) => boolean) => {
  const own = new RegExp(`${script}`, 'gu');
  return (text) => (text.match(own)?.length ?? 0) >= leastOwn * (text.match(/\p{L}/gu)?.length ?? 1);
};

const compile = (name: string, words: TongueWords): Tongue => {
  const { script, isDense = false, isSyllabic = false, articles } = words;
  const [open, close] = isDense ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}_])', '(?![\\p{L}\\p{M}\\p{N}_])'];
  const any = (list: string, flags = 'u'): RegExp => new RegExp(`${open}(?:${tidy(list)})${close}`, flags);
  const article = articles ? `(?:${articles})(?:\\s+|(?<=['’]))` : undefined;
  const start = (list: string, before = ''): RegExp =>
    new RegExp(`^["“«„¿¡「『']*${before}(?:${tidy(list)})${close}`, 'u');
  return {
    name,
    isDense,
    isCountedByLetters: isDense || isSyllabic,
    isWritten: script ? isIn(script) : isLatinIn(commonWordsOf(name)),
    leans: start(words.leans, article ? `(?:${article})?` : ''),
    points: any(words.points),
    ...(words.leadPoints ? { leadPoints: new RegExp(words.leadPoints, 'u') } : {}),
    persons: any(words.persons),
    calls: start(words.calls),
    post: any(words.post),
    passing: any(words.passing),
    ...(words.ends ? { ends: new RegExp(`${open}(?:${tidy(words.ends)})$`, 'u') } : {}),
    ...(words.closes ? { closes: new RegExp(`(?:${tidy(words.closes)})$`, 'u') } : {}),
    ...(words.needs ? { needs: new RegExp(words.needs, 'u') } : {}),
    ...(words.does ? { does: new RegExp(`(?:${tidy(words.does)})$`, 'u') } : {}),
    ...(words.kinds ? { kinds: new RegExp(`^(?:${tidy(words.kinds)})$`, 'u') } : {}),
    ...(words.turns ? { turns: start(words.turns) } : {}),
    ...(words.takesBack
      ? { takesBack: new RegExp(`^\\s*(?:${words.takesBack})${isDense ? '' : '(?!\\p{L})'}`, 'iu') }
      : {}),
    ...(words.old
      ? { old: new RegExp(`(?:^${isDense ? '|[,，、]\\s*' : ''})(?:${tidy(words.old)})${close}`, 'u') }
      : {}),
    ...(words.news ? { news: new RegExp(`^\\s*(?:${tidy(words.news)})${close}`, 'u') } : {}),
    ...(article ? { startsWithArticle: new RegExp(`^(?:${article})`, 'iu') } : {}),
    ...(words.definite
      ? { definite: new RegExp(`^(?:${words.definite})(?:\\s+|(?<=['’]))(\\S+)\\s+(\\S+)`, 'iu') }
      : {}),
    ...(words.markers ? { marker: markerOf(words) } : {}),
    ...(words.theses ? { theses: new RegExp(`^(?:${tidy(words.theses)})`, 'iu') } : {}),
    announces: new RegExp(`${open}(?:${tidy(words.announces)})`, 'u'),
    defines: new RegExp(`^(?:${tidy(words.defines)})`, 'iu'),
    tells: any(words.tells, 'gu'),
    dull: any(words.dull, 'gu'),
    common: new Set(termsOf([...commonWordsOf(name)].join(' '))),
    joints: jointsOf(words, close),
    ...(words.waits ? { waits: start(words.waits) } : {}),
    ...(words.topic ? { topic: new RegExp(words.topic, 'u') } : {}),
    ...(words.halves ? { halves: any(words.halves) } : {}),
    ...(words.forgoes ? { forgoes: any(words.forgoes) } : {}),
  };
};

/** What joins a sentence to the one before it, with the mark behind it. */
const markerOf = ({ markers = '', theses }: TongueWords): RegExp =>
  new RegExp(
    `^(?:(?:${tidy(markers)})\\s?[,、，،]${theses ? `|(?:${tidy(theses)})\\s?[,、，،:：]` : ''})\\s*`,
    'iu',
  );

const known = new Map<string, Tongue | undefined>();

/** The patterns of a language (BCP 47), made when a post of it is read; undefined for one without a row. */
export const tongueOf = (language: string): Tongue | undefined => {
  const name = baseLanguage(language);
  if (!known.has(name)) {
    const words = Object.hasOwn(wordsOf, name) ? wordsOf[name] : undefined;
    known.set(name, words && compile(name, words()));
  }
  return known.get(name);
};
