import { countWords } from '../words.js';
import { hasMainVerb, isImperative, subjectOf } from './main-clause.js';
import { isKnownVerb, isNounLike, thirdForms } from './verbs.js';

// A pronoun in the middle of a short sentence points back as well.
const pronoun =
  /\b(?:it|they|them|he|she|him|his|her|their|its|theirs|one of them|it['’]s|they['’]re)(?![\p{L}\p{N}])/iu;
const beforePronoun =
  /\b(?:that|which|who|and|so|because|when|where|if|as|than|while|but|to|for|by|in|on|with|from|into|of|until|before|after|how|what|keep|keeps|make|makes|own|owns|before|like|all|find|give|gives)\s+$/iu;

/** "makes it possible to bake at night", "the time it takes": no thing is meant. */
const expletive =
  /\b(?:(?:ma(?:k(?:e|es|ing)|de)|find|finds|found|keep|keeps)\s(it)\s(?:(?:much|more|very|so|too|even|less|quite|\p{L}+ly)\s)?\p{L}+\s(?:for\s(?:[\p{L}-]+\s){1,4})?(?:to|that)\b|the\s(?:time|work|effort|hours|days)\s(it)\s(?:takes|took)\b)/giu;

/** A text with the pronouns that mean no thing taken for others. */
const withoutExpletives = (text: string): string =>
  text.replace(expletive, (found) => found.replace(/\bit\b/iu, '_'));

/** Whether a pronoun of a text names something outside it. */
export const pointsBack = (said: string): boolean => {
  const text = withoutExpletives(said);
  const at = text.search(pronoun);
  if (at < 0) return false;
  const left = text.slice(0, at);
  if (isAnswered(left, text.slice(at))) return false;
  // "The scheduler and its parts": a possessive after a subject of its own sentence is answered inside it.
  // "The largest part of their tools": nobody before them is many.
  if (/^their\b/iu.test(text.slice(at)) && !owner.test(left) && !namesMany(left)) return true;
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

/** Whether what stands before a pronoun names what it means: its subject, or the object of the verb before. */
const isAnswered = (left: string, from: string): boolean =>
  isOfSubject(left, from) || isOfObject(left, from) || isOfClauseAround(left, from);

const clauseEnd = /\s*(?::|;|\s[—–-]{1,2})\s$/u;

/** "The oven is a chamber: it holds heat", "Bakers rise early; they sleep at noon". */
const isOfSubject = (left: string, from: string): boolean => {
  const clause = left.replace(clauseEnd, '');
  if (clause === left || countWords(clause) < 3 || !hasMainVerb(clause)) return false;
  const subject = subjectOf(clause);
  if (pronounBefore.test(subject)) return false;
  if (/^they\b/iu.test(from)) return isMadeOfMany(subject);
  return /^it\b/iu.test(from) && !isMadeOfMany(subject) && isOneThing(subject, clause);
};

/** "Rosa cleans the oven: it …" is said of the oven; "The oven has a fault: it …", "Rye is a grass: it …" of what they begin with. */
const isOneThing = (subject: string, clause: string): boolean =>
  /^(?:the|an?|each|every)\s/iu.test(subject) ||
  /^(?:is|are|was)\s/u.test(clause.slice(subject.length).trimStart()) ||
  !/\s(?:the|an?|this|that|each|every)\s/iu.test(clause.slice(subject.length));

const pronounBefore = /^(?:he|she|we|you|i|there|this|that|these|those|what|nobody|everyone|people)\b/iu;

/** "Take a loaf and cut it in two", "collects the crumbs and feeds them to the mice". */
const isOfObject = (left: string, from: string): boolean => {
  const [, clause = '', verb = ''] =
    /^(.*\S),?\s(?:and|or|then)\s(?:then\s)?([\p{L}-]+)\s$/u.exec(left) ?? [];
  if (!isKnownVerb(verb) || !(hasMainVerb(clause) || isImperative(clause))) return false;
  const object = clause.slice(subjectOf(clause).length);
  if (/^them\b/u.test(from)) return /\s[\p{L}-]+[^s\s]s\b/u.test(object.replace(/^\s*\S+/u, ''));
  return /^it\b/u.test(from) && /\s(?:an?|the|your|each|every)\s[^,]*$/u.test(object);
};

/** "one door per room it opens": a clause about a noun, and of the subject of the clause around it. */
const isOfClauseAround = (left: string, from: string): boolean =>
  isKnownVerb(/^it\s([\p{L}-]+)(?:\s\p{L}+)?[.!]?$/u.exec(from)?.[1] ?? '') &&
  /\p{L}\s$/u.test(left) &&
  !beforePronoun.test(left) &&
  !/\b\p{L}+ing\s$/u.test(left) &&
  hasMainVerb(left) &&
  /^(?:the|an?|each|every)\s|^\p{Lu}/iu.test(left) &&
  !isMadeOfMany(subjectOf(left)) &&
  !isKnownVerb(/(?<![\p{L}-])([\p{L}-]+)\s$/u.exec(left)?.[1] ?? '');

/** "Bakers often": what a plural may end in. */
const adverbs = '(?:\\s(?:\\p{L}+ly|also|now|still|often|always|never))*$';
const plural = new RegExp(`[^s]s${adverbs}`, 'u');
const many = new RegExp(`[^su]s${adverbs}|\\sand\\s`, 'u');

/** Whether a subject names many. */
const isMadeOfMany = (subject: string): boolean => many.test(subject);

/** Who or what may have something of their own. */
const owner =
  /\b(?:people|[Tt]eams?|who|[Aa]nyone|[Ee]veryone|someone|[Nn]obody|[Ee]ach|[Ee]very|company|community|developer|user|customer|data|and|we|you|they|folks|men|women|children|media|criteria)\b|\p{Lu}\S*\s+$|^(?!(?:The|An?|Much|Most|All|Some|Everybody|Any|No|In|On|At|For|With|From|By)\s)\p{Lu}/u;

/** Whether a word of a text is a plural: "keeps" and "is" are none. */
const namesMany = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{L}*[^s\P{L}]s(?![\p{L}\p{N}])/gu) ?? []).some(
    (word) => !smallWord.test(word) && (!thirdForms.has(word) || isNounLike(word)),
  );
const smallWord = /^(?:is|was|has|does|its|his|this|as|us|thus|always|perhaps|yes|versus|whereas|towards)$/iu;

const prepositionEnd = /\s(?:to|for|by|in|on|with|from|into|of|like|all)\s+$/iu;

/** "Changes are planned before its release": many things have no "its", unless a name stands before it. */
const isOfMany = (text: string, left: string): boolean =>
  isPluralSubject(text) && !/\s\p{Lu}/u.test(left) && !/\b(?:an?|the|each|every)\s/iu.test(left);

/** Whether what a sentence is about are many, named in it. */
const isPluralSubject = (text: string): boolean => plural.test(subjectOf(text));

/** What joins a second clause to the first. */
const connector =
  /\b(?:that|which|who|and|but|or|because|when|where|if|as|so|than|while|until|before|after|once|what|how|to|for \w+ing|by \w+ing|unless|whenever)\b|[,;—]/iu;
