import { rememberOf, rememberText } from '../remember.js';
import {
  baseForms,
  intransitivePast,
  isNounLike,
  isNounLikeBase,
  pastForms,
  pureTenses,
  thirdForms,
} from './verbs.js';

/** A word of a text, and in lower case with straight apostrophes. */
export interface Token {
  readonly text: string;
  readonly lower: string;
}

/** The words and marks of a text. */
export const tokensOf = rememberText((text): readonly Token[] =>
  (text.match(/[\p{L}\p{N}_][\p{L}\p{N}'’_./-]*|[,;:()—–]/gu) ?? []).map((raw) => {
    const word = /[./'’-]$/u.test(raw) ? raw.replace(/(?<![./'’-])[./'’-]+$/u, '') : raw;
    return { text: word, lower: word.toLowerCase().replaceAll('’', "'") };
  }),
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const auxiliaries = setOf(
  "is are was were am has have had do does did can cannot could will would should must may might shall isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't needn't",
);
const contraction =
  /^(?:it|that|there|here|he|she|what|who|this|everything|nothing|nobody|everybody|i|you|we|they)'(?:s|re|ll|ve|d|m)$/u;

/** After these a form is an infinitive or a noun, never the verb of a clause. */
export const notBeforeVerb = setOf(
  'to the a an of for in by with about over under between through during within without across among around towards no this its their your our my his her from at on into per as via through and/or any some each every all such these those another more most many few several own new good better great main key other same different single multiple first second third last next total common possible various available existing final initial ongoing recent particular certain specific',
);

/** What an object, a complement or an adverb begins with. */
export const afterVerb = setOf(
  'almost nearly nothing everything about under around multiple similar different specific new better great real various many several high low full large small the a an its their your our my his her all each every no any some more less many much several to that how what why whether with on in at from for into as by through against between it them you us him itself themselves only not well up down out over off away back because when if until so too now together best better both either one two three four five ten',
);

/** After a participle these belong to it: "introduced in", "written by", "served using". */
export const afterParticiple = setOf(
  'by using in on for with from to at as via through into under within across during since over about between against upon among of and or',
);

/** Words that open a clause of their own and so need a verb more. */
export const openers = setOf(
  'that which who whose whom where when while because although though if unless until whether how what why whereas once',
);

/** Whether a word names many. */
export const isPlural = ({ lower }: Token): boolean =>
  (/[^s']s$/u.test(lower) && !/(?:us|is|ous)$/u.test(lower)) ||
  /^(?:people|data|they|we|you|i|who|that|which|men|women|children|both|most|many|some|others|teams|media|criteria|folks|everyone)$/u.test(
    lower,
  );

/** Plurals that are the first half of a noun: "systems design". */
const compounding = setOf(
  'systems sales operations news graphics analytics metrics logistics sports savings goods customs arms communications kubernetes prometheus aws dns tls https cors css os ios macos series windows redis jenkins',
);

/** Whether a word is a form of be, have, do, or a modal. */
export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (auxiliaries.has(token.lower) || contraction.test(token.lower));

/** Whether the tokens before an index end in "x and y": a plural subject. */
export const isJoined = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === 'and');

/** Adverbs between subject and verb are looked through. */
const adverb =
  /^(?:\p{L}+ly|also|now|today|currently|just|still|even|often|always|never|already|then|only|rather|almost|sometimes|first|really|not|essentially|more or less)$/u;

/** Where the word before each stands, adverbs looked through. */
const placesBefore = rememberOf((tokens: readonly Token[]): readonly number[] => {
  const places: number[] = [];
  for (const index of tokens.keys()) {
    const isAfterAdverb = index > 1 && adverb.test(tokens[index - 1]?.lower ?? '');
    places.push(isAfterAdverb ? (places[index - 1] ?? 0) : index - 1);
  }
  return places;
});

/** The word before an index, adverbs looked through. */
export const before = (tokens: readonly Token[], index: number): Token | undefined =>
  tokens[placesBefore(tokens)[index] ?? -1];

/** "Backups that nobody restores are …": a verb of a relative clause may stand before the main verb. */
const openedBefore = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => openers.has(lower));

/** Whether a word may begin what stands after a verb. */
export const startsComplement = (token: Token | undefined): boolean =>
  token === undefined ||
  afterVerb.has(token.lower) ||
  /^(?:\p{Lu}|\p{N})/u.test(token.text) ||
  /(?:ly|ing)$/u.test(token.lower);

/** "Routing" before a form in -s is half of a noun; "spring", "string" and "anything" are nouns of their own. */
const isGerund = (lower: string): boolean =>
  /ing$/u.test(lower) &&
  !/(?:thing|^(?:(?:sub)?string|spring|king|ring|wing|ping|sibling|ceiling))$/u.test(lower);

/** The ways a word can be the verb of a clause; the first row that knows the form decides. */
const kinds: readonly {
  readonly knows: (lower: string) => boolean;
  readonly isFinite: (tokens: readonly Token[], index: number) => boolean;
}[] = [
  {
    knows: (lower) => auxiliaries.has(lower) || contraction.test(lower),
    isFinite: (tokens, index) => tokens[index - 1]?.lower !== 'to',
  },
  { knows: (lower) => pureTenses.has(lower), isFinite: () => true },
  {
    knows: (lower) => thirdForms.has(lower),
    isFinite: (tokens, index) => {
      const [prev, next] = [before(tokens, index), tokens[index + 1]];
      if (
        !prev ||
        notBeforeVerb.has(prev.lower) ||
        /'s$/u.test(prev.lower) ||
        (next?.lower === 'of' &&
          !/^(?:consists|speaks|thinks|approves|disposes)$/u.test(tokens[index]?.lower ?? ''))
      )
        return false;
      const form = tokens[index]?.lower ?? '';
      // "Messaging only sends", "an oven that balances": no noun stands behind an adverb or "that".
      if (next && (tokens[index - 1] !== prev || relative.test(prev.lower)) && mayFollow(next)) return true;
      // "Routing breaks silently."
      const isLastBut = index === tokens.length - 2 && /ly$/u.test(next?.lower ?? '');
      if (
        (isGerund(prev.lower) && isNounLike(form) && !isLastBut) ||
        (isAuxiliary(next) && !openedBefore(tokens, index)) ||
        next?.text === ',' ||
        pastForms.has(next?.lower ?? '')
      )
        return false;
      if (!next) return !isNounLike(form) || /^(?:works|matters|fails|wins)$/u.test(form);
      if (next.lower === 'to')
        return (
          !isNounLike(form) || /^(?:needs|starts|plans|claims|aims|promises|attempts|tries)$/u.test(form)
        );
      return !isNounLike(form) || startsComplement(next);
    },
  },
  {
    knows: (lower) => pastForms.has(lower),
    isFinite: (tokens, index) => {
      const [prev, next] = [before(tokens, index), tokens[index + 1]];
      if (!prev || notBeforeVerb.has(prev.lower) || isAuxiliary(prev) || prev.text === ',') return false;
      // "Storage, search and related settings": joined to nouns it is a participle.
      if (/^(?:and|or)$/u.test(prev.lower) && !tokens.slice(0, index).some((_, at) => isFiniteAt(tokens, at)))
        return false;
      if (/^(?:be|been|being|get|gets|getting|as|when|if|than|once)$/u.test(prev.lower)) return false;
      return !afterParticiple.has(next?.lower ?? '') || intransitivePast.has(tokens[index]?.lower ?? '');
    },
  },
  {
    knows: (lower) => baseForms.has(lower),
    isFinite: (tokens, index) => {
      const [prev, next] = [before(tokens, index), tokens[index + 1]];
      if (!prev || notBeforeVerb.has(prev.lower) || isAuxiliary(prev) || isAuxiliary(next)) return false;
      if (/^(?:you|we|they|i|who|people)$/u.test(prev.lower)) return true;
      if (!isPlural(prev) && !isJoined(tokens, index)) return false;
      const isNoun =
        isNounLikeBase(tokens[index]?.lower ?? '') && !(isPlural(prev) && !compounding.has(prev.lower));
      return next?.lower !== 'of' && (!isNoun || startsComplement(next));
    },
  },
];

/** Behind these a form in -s is a verb. */
const relative = /^(?:that|which|who)$/u;

/** Whether what stands behind a form in -s lets it be a verb: not "that claims are", "only parts, and". */
const mayFollow = (next: Token): boolean =>
  next.lower !== 'of' && next.text !== ',' && !isAuxiliary(next) && !pastForms.has(next.lower);

/** "load-balances", "re-uses": what is done stands behind the hyphen. */
const ofLastPart = (lower: string): string => {
  const part = lower.slice(lower.lastIndexOf('-') + 1);
  return thirdForms.has(part) ? part : lower;
};

/** What was found of words: one that is joined to those before it asks for each of them, and "and moved and moved …" would ask twice as often at each. */
const foundOf = rememberOf((_: readonly Token[]): (boolean | undefined)[] => []);

/** Whether the word at an index is a finite verb. */
export const isFiniteAt = (tokens: readonly Token[], index: number): boolean => {
  const found = foundOf(tokens);
  const known = found[index];
  if (known !== undefined) return known;
  const lower = ofLastPart(tokens[index]?.lower ?? '');
  const kind = kinds.find(({ knows }) => knows(lower));
  const verdict = kind?.isFinite(tokens, index) ?? false;
  found[index] = verdict;
  return verdict;
};

/** Which words of a text are finite verbs. */
export const finiteIn = rememberOf((tokens: readonly Token[]): readonly boolean[] =>
  tokens.map((_, index) => isFiniteAt(tokens, index)),
);
