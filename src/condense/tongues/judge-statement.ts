import { isBalanced } from '../line.js';
import { countWords } from '../words.js';
import { type Tongue, tongueOf } from './tongue.js';

/** How many words a sentence may have that is shown whole; two characters of a script without spaces are one word. */
export interface StatementLengths {
  readonly most: number;
  /** It goes on behind its last word, which is no end of a sentence: "…하고", "…し". */
  readonly isOpen?: boolean;
  /** Nothing else of its section is shown: what its heading names may be its subject. */
  readonly isPatient?: boolean;
}

const least = 4;
/** The most words of a sentence of another language than English that any section shows. */
export const longestStatement = 20;

/** Two letters say more than half of what a word says, less where they write endings; some fifty of them are a line that nobody reads. */
const byLetters = { more: 3, moreWithEndings: 5, most: 23 };

/** How many words a line of a language may have where a line of words may have `most`. */
export const mostWordsOf = ({ isCountedByLetters, closes }: Tongue, most: number): number => {
  if (!isCountedByLetters) return most;
  return Math.min(most + (closes ? byLetters.moreWithEndings : byLetters.more), byLetters.most);
};

/** A sentence as the rules read it. */
interface Read {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** In lower case, without its end mark. */
  readonly bare: string;
  readonly tongue: Tongue;
  readonly most: number;
  readonly isOpen: boolean;
  readonly isPatient: boolean;
}

interface Rule {
  readonly reason: string;
  readonly test: (sentence: Read) => boolean;
}

const says =
  (field: 'leans' | 'points' | 'persons' | 'calls' | 'post' | 'passing') =>
  ({ lower, tongue }: Read): boolean =>
    tongue[field].test(lower);

const endMark = /[.。！!।۔؟?｡]["”»』」)）]*$/u;

// Looked for at the first of its marks alone: a row of dots takes no square of its length.
const looseEnd = /(?<![\s.。।۔｡])[\s.。।۔｡]+$/u;

/** A sentence without its end mark. */
export const withoutEnd = (text: string): string => text.replace(looseEnd, '');

/** A text in lower case, as the words of a language are written; the dot of "İlk" is that of "ilk". */
const loweredOf = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');

/** A sentence without what joins it to the one before ("However, …"), and how many characters that was. */
export const withoutMarker = (
  sentence: string,
  { marker, name }: Tongue,
): { readonly text: string; readonly lead: number } => {
  const lead = marker?.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(lead);
  return { lead, text: lead > 0 ? rest.charAt(0).toLocaleUpperCase(name) + rest.slice(1) : rest };
};

/** Why a whole sentence is none that a slide can show, by what needs no grammar and then by the words of its language. */
const rules: readonly Rule[] = [
  { reason: 'question', test: ({ text }) => /[?？؟]["”»』」)）]*$|¿/u.test(text) },
  { reason: 'ends in a colon', test: ({ text }) => /[:：]$/u.test(text) },
  { reason: 'fragment', test: ({ text }) => !endMark.test(text) },
  { reason: 'exclamation', test: ({ text }) => /[!！¡]/u.test(text) },
  { reason: 'too short', test: ({ text }) => countWords(text) < least },
  { reason: 'ellipsis', test: ({ text }) => /…|\.\.\.|。。|・・/u.test(text) },
  { reason: 'unbalanced', test: ({ text }) => !isBalanced(text) },
  {
    reason: 'address',
    test: ({ text }) => /https?:|www\.|(?:^|[\s(])@[a-z]/iu.test(text),
  },
  {
    reason: 'words of somebody',
    test: ({ text }) =>
      /^(?:“[^“”]{1,600}”|「[^「」]{1,600}」|『[^『』]{1,600}』|«[^«»]{1,600}»)[.。]?$/u.test(text),
  },
  { reason: 'starts with a sign', test: ({ text }) => /^[^\p{L}\p{N}`"“«„「『]/u.test(text) },
  {
    reason: 'starts in lower case',
    test: ({ text }) =>
      /^(?=\p{Script=Latin}|\p{Script=Cyrillic})\p{Ll}(?!\S*(?:\p{Lu}|\p{N}|[-_./]\p{L}))/u.test(text) &&
      !/^[a-z]+\s?[^\p{Script=Latin}]/u.test(text),
  },
  {
    reason: 'label before a colon',
    test: ({ text, tongue: { closes } }) => {
      const label = /^[^.。,，、]{1,40}(?=(?<!:)[:：](?:\s|[^\p{P}\p{N}\s/]))/u.exec(text)?.[0];
      // "ऑर्केस्ट्रेशन एक रूपक है: …": where the verb stands last, a clause is told from a label.
      return label !== undefined && !closes?.test(label.toLowerCase());
    },
  },
  { reason: 'formula', test: ({ text }) => /\\[a-z]|[=^]\s?[\d\\{(a-z]|\$/iu.test(text) },
  { reason: 'another language', test: ({ text, tongue }) => !tongue.isWritten(text) },
  { reason: 'leans on another sentence', test: says('leans') },
  { reason: 'call to action', test: says('calls') },
  // Before those that look everywhere: most sentences are too long.
  { reason: 'too long', test: ({ bare, most }) => countWords(bare) > most },
  { reason: 'points back', test: says('points') },
  { reason: 'first or second person', test: says('persons') },
  { reason: 'speaks of the post', test: says('post') },
  { reason: 'passing time', test: says('passing') },
  { reason: 'announces', test: ({ bare, tongue }) => tongue.announces.test(bare) },
  {
    reason: 'no statement',
    test: ({ bare, tongue, isOpen }) => !isOpen && (tongue.ends?.test(bare) ?? false),
  },
  {
    reason: 'no verb at its end',
    test: ({ bare, isOpen, tongue: { closes } }) => !isOpen && closes !== undefined && !closes.test(bare),
  },
  {
    reason: 'no subject',
    test: ({ text, bare, tongue: { needs, does }, isPatient }) =>
      needs !== undefined && !needs.test(text) && !(isPatient && does?.test(bare)),
  },
];

/** Why a sentence of a language cannot stand whole on a slide, or undefined when it can. */
export const rejectStatement = (
  text: string,
  tongue: Tongue,
  { most, isOpen = false, isPatient = false }: StatementLengths,
): string | undefined => {
  const lower = loweredOf(text);
  const read: Read = { text, lower, bare: withoutEnd(lower), tongue, most, isOpen, isPatient };
  return rules.find(({ test }) => test(read))?.reason;
};

/** Whether a text, be it a sentence or not, leans on another one by the words of its language (BCP 47). */
export const leansElsewhere = (text: string, language: string): boolean => {
  const tongue = tongueOf(language);
  const lower = loweredOf(text);
  return tongue !== undefined && (tongue.leans.test(lower) || tongue.points.test(lower));
};

/** What points at the block below it. */
const ahead =
  /folgend|følgende|följande|volgende|siguiente|seguinte|suivant|seguent|następuj|poniższ|następn|následuj|seuraav|următo|ακόλουθ|παρακάτω|следующ|наступн|aşağıda|şöyle|berikut|dưới đây|sau đây|以下|如下|次の|こちら|다음|아래|مندرجہ|درج ذیل|निम्न|নিম্ন|التالي|زیر|הבא/u;

/** Whether what leads to a block leans on a sentence before it by the words of its language (BCP 47). */
export const leadLeans = (lead: string, language: string): boolean => {
  const lower = loweredOf(lead);
  const tongue = tongueOf(language);
  return (
    tongue?.leadPoints?.test(lower) === true || (tongue?.leans.test(lower) === true && !ahead.test(lower))
  );
};
