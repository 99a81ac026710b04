import type { Line } from '../../model/claim.js';
import { isAuxiliary, isPlural, tokensOf } from '../gate/finite-verb.js';
import { subjectOf } from '../gate/main-clause.js';
import { rejectBut } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import { isNounLike, isVerbForm } from '../gate/verbs.js';
import { lineUnless } from '../line.js';
import { termsOf } from '../terms.js';
import { plain } from './bold-runs.js';
import type { PlacedSentence } from './ordinals.js';
import { type Lengths, shortened } from './sentence-ladder.js';

/** The most words of a whole sentence that stands in smaller letters below the one that it goes on with. */
export const longestFollowUp = 20;
const lengths: Lengths = { cut: 18, whole: longestFollowUp };

/** "Instead, …", "That way …", "Also …": how a sentence begins that goes on with the one before it. */
const joining =
  /^(?:(?:also|furthermore|moreover|additionally|in addition|similarly|likewise|notably|importantly|unfortunately|as such|consequently|instead|therefore|thus|hence|as a result|accordingly|in turn|however|for (?:example|instance)|in fact|in other words|specifically|in particular|otherwise|conversely|(?:in|by) contrast|rather|so|(?:in )?(?:that|this) way),|also|so(?! (?:far|many|much|long|called|few|on)\b)|but|yet|thus(?! far\b)|(?:in )?(?:that|this) way(?! (?:of|to)\b))\s+/iu;

/** "This lets …", "It bakes …", "They've …": what was said, or what it was said of. */
const pronoun =
  /^(?<word>this|that|it|they)(?:['’](?:s|re|ll|ve)|\s(?:(?:also|now|then|thus|even|only|still|\p{Ll}+ly)\s)?(?<verb>\p{Ll}+(?:n['’]t)?))\s/iu;

/** "This oven lets …", "These stone ovens let …": what the sentence before it has named. */
const repeated =
  /^(?<start>(?:this|these) )(?<first>\p{Ll}[\p{L}-]+)(?: (?<second>\p{Ll}[\p{L}-]+))?(?=\s)/iu;

/** "Its crust is …": a part of what the sentence before it is about. */
const owned = /^(?<whose>its|their)(?=\s\p{Ll})/iu;

/** "That is the quiet achievement of the week", "It's that simple": what its author thinks of it; "This includes #1312". */
const remark =
  /^(?:this|that|it)(?:['’]s|\s(?:is|was))\s(?:an?|the|our)\s(?:[\p{L}-]+\s){0,5}?(?:achievement|milestone|accomplishment|success|victory|pity|shame|joy|pleasure|honou?r|highlight|big deal|step forward)(?![\p{L}-])|#\d{2,}|^(?:it|that)(?:['’]s|\sis)\s(?:really\s)?(?:that|as)\s(?:simple|easy)(?:\sas that)?[.!]*$/iu;

/** What is said of a whole sentence is a verb for sure: "This oven bakes" is said of an oven. */
const follows =
  /^(?:means?|meant|lets?|allow(?:s|ed)?|helps?|helped|makes?|made|gives?|gave|saves?|costs?|leads?|led|includes?|requires?|ensures?|results?|works?|happens?|applies|changes?|reduces?|prevents?|enables?)$/u;

const isVerb = (word: string): boolean =>
  isAuxiliary({ text: word, lower: word }) || follows.test(word) || (isVerbForm(word) && !isNounLike(word));

/** "mills of Ulm": how many there are is told by what stands before such a word. */
const behindNoun =
  /^(?:of|in|on|at|for|from|with|to|by|between|among|across|within|without|around|over|that|which|who|whose|is|are|was|were|has|have|can|will)$/u;

/** "Baking rye loaves is slow": a deed is one. */
const gerund = /^\p{Lu}\p{Ll}+ing\s(?!.*\b(?:are|were|have|do)\b)/u;

/** Whether the subject of a text names many. */
const isOfMany = (text: string): boolean => {
  if (gerund.test(text)) return false;
  const subject = tokensOf(subjectOf(text) || text);
  const end = subject.findIndex(({ lower }) => behindNoun.test(lower));
  const head = end > 0 ? subject.slice(0, end) : subject;
  const last = head.at(-1);
  return (last !== undefined && isPlural(last)) || head.some(({ lower }) => lower === 'and');
};

/** Where "this oven", "these stone ovens" ends whose thing the terms of a line name; 0 where they do not. */
const namedEnd = (text: string, named: readonly string[]): number => {
  const { start = '', first = '', second } = repeated.exec(text)?.groups ?? {};
  const isNamed = (word: string): boolean => termsOf(word).some((term) => named.includes(term));
  if (isNamed(first)) return start.length + first.length;
  return second !== undefined && isNamed(second) ? start.length + first.length + 1 + second.length : 0;
};

/** Where the subject of a text ends that names what the sentence before it says or is about; 0 where it names none. */
const subjectEnd = (text: string, shown: string): number => {
  const { word = '', verb = 'is' } = pronoun.exec(text)?.groups ?? {};
  if (/^(?:it|they)$/iu.test(word)) return /^they$/iu.test(word) === isOfMany(shown) ? word.length : 0;
  if (word !== '' && isVerb(verb)) return word.length;
  const whose = owned.exec(text)?.groups?.whose;
  if (whose !== undefined) return /^their$/iu.test(whose) === isOfMany(shown) ? whose.length : 0;
  return namedEnd(text, termsOf(shown));
};

/** What is no fault below the sentence that it is said of, where any name stands for that. */
const answered: ReadonlySet<string> = new Set([
  'points back',
  'adds to another sentence',
  'no antecedent',
  'names what was told before',
]);

/** A whole sentence ends as its author ended it. */
const answeredAtEnd: ReadonlySet<string> = new Set([...answered, 'dangling end']);

/** What stands for the subject of a sentence while the gates read it. */
const anyName = { one: 'Rye', many: 'Loaves' } as const;
const ofMany = /^(?:they|these)\b/iu;

const contracted: Readonly<Record<string, string>> = { s: 'is', re: 'are', ll: 'will', ve: 'have' };

/** What a text says where a name stands for its subject, or nothing joins it to what is before it. */
const namedIn = (text: string, about: number): string => {
  const rest = text
    .slice(about)
    .replace(/^['’](s|re|ll|ve)(?=\s)/u, (_, verb: string) => ` ${contracted[verb]}`);
  const name = ofMany.test(text) ? anyName.many : anyName.one;
  return about > 0 ? `${name}${rest}` : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
};

/** What a line may name that stands below another: what that has named is seen. */
export const topicBelow = (shown: string, topic: Topic): Topic => new Set([...topic, ...termsOf(shown)]);

/** What the sentence after a line goes on to say of it: below the line it leans on nothing that is not seen. */
export const followUp = (
  shown: string,
  { inline, sentence }: PlacedSentence,
  topic: Topic,
): Line | undefined => {
  const { text } = sentence;
  const marked = joining.exec(text)?.[0].length ?? 0;
  const about = subjectEnd(text.slice(marked), shown);
  if ((marked === 0 && about === 0) || remark.test(text.slice(marked))) return undefined;
  const seen = topicBelow(shown, topic);
  for (const [start, end] of shortened(text, [0, text.length], lengths)) {
    const range = [sentence.start + start, sentence.start + end] as const;
    const known = end === text.length ? answeredAtEnd : answered;
    const { line } = lineUnless(inline, range, 'sentence', (part) =>
      rejectBut(known, namedIn(part.slice(marked), about), seen),
    );
    if (line) return plain(line);
  }
  return undefined;
};
