import { countWords } from '../words.js';
import { subjectOf } from './main-clause.js';

// A pronoun in the middle of a short sentence points back as well.
const pronoun =
  /\b(?:it|they|them|he|she|him|his|her|their|its|theirs|one of them|it['’]s|they['’]re)(?![\p{L}\p{N}])/iu;
const beforePronoun =
  /\b(?:that|which|who|and|so|because|when|where|if|as|than|while|but|to|for|by|in|on|with|from|into|of|until|before|after|how|what|keep|keeps|make|makes|own|owns|before|like|all|find|give|gives)\s+$/iu;

/** Whether a pronoun of a text names something outside it. */
export const pointsBack = (text: string): boolean => {
  const at = text.search(pronoun);
  if (at < 0) return false;
  const left = text.slice(0, at);
  // "The scheduler and its parts": a possessive after a subject of its own sentence is answered inside it.
  // "The largest part of their tools": nobody before them is many.
  if (/^their\b/iu.test(text.slice(at)) && !owner.test(left)) return true;
  if (/^(?:its|their|his|her)\b/iu.test(text.slice(at)))
    return countWords(left) < 2 || (/^its\b/iu.test(text.slice(at)) && isOfMany(text, left));
  // "the data they are trained on": they are the plural that the sentence began with.
  if (
    /^they\b/iu.test(text.slice(at)) &&
    countWords(left) >= 4 &&
    /\p{L}\s$/u.test(left) &&
    isPluralSubject(text)
  )
    return false;
  // "Uber is part of it": without a second clause a pronoun names something outside the sentence.
  if (countWords(left) < 4 || !beforePronoun.test(left)) return true;
  // "was added to it": a preposition joins no clause of its own.
  return !connector.test(prepositionEnd.test(left) ? left.replace(prepositionEnd, '') : left);
};

/** Who or what may have something of their own. */
const owner =
  /[^s]s\b|\b(?:people|[Tt]eams?|who|[Aa]nyone|[Ee]veryone|someone|[Nn]obody|[Ee]ach|[Ee]very|company|community|developer|user|customer|data|and|we|you|they|folks|men|women|children|media|criteria)\b|\p{Lu}\S*\s+$|^(?!(?:The|An?|Much|Most|All|Some|Everybody|Any|No|In|On|At|For|With|From|By)\s)\p{Lu}/u;

const prepositionEnd = /\s(?:to|for|by|in|on|with|from|into|of|like|all)\s+$/iu;

/** "Changes are planned before its release": many things have no "its", unless a name stands before it. */
const isOfMany = (text: string, left: string): boolean =>
  isPluralSubject(text) && !/\s\p{Lu}/u.test(left) && !/\b(?:an?|the|each|every)\s/iu.test(left);

/** Whether what a sentence is about are many, named in it. */
const isPluralSubject = (text: string): boolean => /[^s]s$/u.test(subjectOf(text));

/** What joins a second clause to the first. */
const connector =
  /\b(?:that|which|who|and|but|or|because|when|where|if|as|so|than|while|until|before|after|once|what|how|to|for \w+ing|by \w+ing|unless|whenever)\b|[,;—]/iu;
