import { hasMainVerb, isImperative, subjectOf } from './gate/main-clause.js';
import { isVerbForm } from './gate/verbs.js';
import { countWords } from './words.js';

/** A sentence parted at an edge: what would be shown, and what would be cut away. */
export interface Cut {
  readonly left: string;
  readonly rest: string;
}

interface Loss {
  readonly lost: string;
  readonly test: (cut: Cut) => boolean;
}

/** Whether what is cut away has a pattern. */
export const rest =
  (pattern: RegExp) =>
  ({ rest: text }: Pick<Cut, 'rest'>): boolean =>
    pattern.test(text);

/** "…, so the shop stays open"; "…, so watch the board" is a call. */
const consequence =
  /^,?\s(?:and\s)?(?:so\s(?!(?:please|feel free|far|on|called)\b)|hence\b|thus\b|which (?:also |effectively |usually |often )?(?:means?|is why)\b|meaning\b|as such\b)/i;

const isConsequence = ({ rest: text }: Cut): boolean =>
  consequence.test(text) && !isImperative(text.replace(/^,?\s(?:and\s)?so\s(?:please\s)?/i, ''));

/** "…, which lets a baker sleep": what a thing does; "…, which was built in spring" only adds. */
const whatItDoes =
  /^,\s(?:where\b|which\s(?:(?:also|now|then|in turn|greatly|effectively|automatically|usually|often)\s)*(?!(?:is|are|was|were|has|have|had|you|we|i|they|it|an?|the|no|every|all|each|some|most|many|can be|behaves?|in|of|at|from)\b)[a-z]+)/i;

/** "is a tool | that turns loaves". */
const definition = /^\s(?:that|which|who|whose)\s/i;

const purpose = /^,?\s(?:so that\b|so as to\b|in order to\s(?!do (?:this|that|so)\b)|to\s[a-z])/i;

const means = /^,?\s(?:by\s(?:\w+ly\s)?\w+ing\b|as well as\b|along with\b)/i;

/** A short left half with its tool behind it is only half of how it is done: "The guest bakes | using the oven". */
const tool = /^,?\s(?:via|using|through)\s/i;
const leastDone = 9;

const isTool = ({ left, rest: text }: Cut): boolean =>
  tool.test(text) && countWords(lastClause(left)) < leastDone && !/\bby \w+ing\b/iu.test(left);

const lastClause = (left: string): string => left.split(/\s(?:and|so|but|when)\s/u).at(-1) ?? left;

/** "takes the loaves | and stores them": what becomes of them. */
const goesOnWithIt = /^\s(?:and|and then)\s(?:then\s)?\w+\s(?:it|them)\b/i;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];

/** "A miller mills the rye | , and a miller of Ulm mills the wheat": of two clauses with the same verb the first is half. */
const isFirstOfPair = ({ left, rest: text }: Cut): boolean => {
  const second = /^[,;]\s(?:and|while|whereas)\s(.*)$/iu.exec(text)?.[1] ?? /^;\s(.*)$/u.exec(text)?.[1];
  if (second === undefined || !hasMainVerb(second) || /^\p{L}+ly\s/u.test(second)) return false;
  const verbs = new Set(words(left).filter((word) => word === 'has' || isVerbForm(word)));
  return words(second)
    .slice(0, pairedWithin)
    .some((word) => verbs.has(word));
};

/** "Small loaves are sold warm | , and those over a pound are cut": what becomes of the others. */
const ofTheOthers =
  /^[,;]?\s(?:and|while|but)\s(?:those|(?:the )?others|the (?:rest|remaining|larger|smaller) \S+)\s/iu;

/** The verb of a counterpart stands near its beginning. */
const pairedWithin = 8;

/** "No oven is perfect | , and this one smokes": only the way to what is said. */
const leadsToThis = /^,?\sand\sthis\s(?:one|was|is)\b/i;

/** "People have ovens | — they bake, and it's fine": what is said of them. */
const saysOfIt = /^\s?(?:—|–|-{1,2}\s)\s?(?:they|he|she)\s/i;

const gain = /^,?\s(?:allowing|enabling|letting|giving|providing|making (?:it|sure)|helping|ensuring)\s/i;
const made = /^,?\s(?:making|bringing|offering)\s/i;
/** A short left half with a gain behind it is only the way to it. */
const leastMade = 11;

const figure =
  /\d\s?[%％]|[$€£¥]\s?\d|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?[x×](?![a-z\d])|\b\d+(?:\.\d+)?\s(?:million|billion|thousand|times)\b/i;

/** "Ovens are warm | … nearly half of them are new": what follows is a sentence of its own. */
const trailsOff = /^\s?(?:…|\.{3})\s/u;

/** "tricks | such as these": which ones, only the rest says. */
const suchAsThese = /^,?\s(?:such as|like)\s(?:this|that|these|those)\b/i;

/** "The oven is of stone, at some point, there are cracks in it": a sentence of its own behind a comma. */
const spliced =
  /^,\s(?:at|in|on|after|by|over|from)\s(?:[^\s,]+\s){0,3}[^\s,]+,\s(?:there|it|they|we|you|he|she|the|this|these|an?)\s/iu;

/** "lets loaves be reachable | via a second door": by what they are, is what is new. */
const isReached = ({ left, rest: text }: Cut): boolean =>
  /\b(?:reach|access|avail|possib|configur|us|view|edit|find)(?:able|ible|le)$/iu.test(left) &&
  /^\s(?:via|through|by|over|using|with)\s/iu.test(text);

/** "trust between bakers | and millers", "both in rye | and in oats": the other of two. */
const isOneOfTwo = ({ left, rest: text }: Cut): boolean =>
  /^,?\sand\b/i.test(text) && /\b(?:between|both)\b(?!.*\band\b)/i.test(left);

/** "a fault | around the lock of the door", "one question | around rye": which one. */
const isWhichOne = ({ left, rest: text }: Cut): boolean =>
  /^\saround\s/u.test(text) &&
  /\b(?:an?|one|\d+|some|any|no|new|several)\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+$/iu.test(left) &&
  /\b(?:bug|issue|problem|question|concern|fault|fix|change|feature|discussion|debate|confusion|proposal|topic|misconception|rule|hype|stigma|work|tooling|improvement|limitation)(?:e?s)?$/iu.test(
    left,
  );

/** "A stone oven is provided | , which bakes …": that it is there says nothing yet. */
const isOnlyThere = ({ left, rest: text }: Cut): boolean =>
  /\b(?:is|are|was|were|(?:has|have) been)\s(?:now\s|also\s|finally\s)?(?:provided|available|supported|introduced|added|included|offered|here|out|released|improved|implemented|enhanced|extended|updated)$/u.test(
    left,
  ) && /^,\s(?:which|where|allowing|enabling|letting|so|with|and)\s/u.test(text);

const colon = /^\s?[:：]\s/u;
const dash = /^\s?(?:—|–|-{1,2}\s)\s?/u;

/** "one goal", "a connector", "new options": what is named only to be told. */
const announced =
  /\b(?:an?|one|two|three|four|new|several|few|additional|following|these)\s(?:[\p{L}\p{N}'’-]+\s){0,3}[\p{L}\p{N}'’-]+$/iu;

/** "— a stone mill, a hand mill, or a sieve": any one of them is meant. */
const examples = /^(?:an?|the)\s[^,;:—]{1,60},\s(?:[^,;:—]{1,60},\s)*or\s/iu;

const explainsLast = ({ left, rest: text }: Cut): boolean => {
  const joint = colon.exec(text) ?? dash.exec(text);
  if (!joint) return false;
  const right = text.slice(joint[0].length);
  const isClause = hasMainVerb(right) && subjectOf(right) !== '';
  if (dash.test(text) && examples.test(right)) return false;
  return announced.test(left) || (colon.test(text) && (!isClause || /^(?:it|they|this)\b/iu.test(right)));
};

/** "The service may be down | and the board will be green": what is supposed waits for what is said of it. */
const supposed = ({ left, rest: text }: Cut): boolean =>
  /^[\s,]*(?:and|or|then)\s/i.test(text) &&
  /\b(?:may|might|only|if|unless|when|need to|not|never|no(?! longer)|nobody|none)\b|n['’]t\b/i.test(left);

const goesOn = /^[\s,]*(?:then|or|and (?:as such|with it|because|then|that))\s/i;

/** What a cut can lose that its sentence is said for; a sentence is shown whole, or not, before it loses this. */
const losses: readonly Loss[] = [
  { lost: 'consequence', test: isConsequence },
  { lost: 'what it does', test: rest(whatItDoes) },
  { lost: 'definition', test: rest(definition) },
  { lost: 'purpose', test: rest(purpose) },
  { lost: 'which ones', test: rest(suchAsThese) },
  { lost: 'the other of two', test: isOneOfTwo },
  { lost: 'means', test: rest(means) },
  {
    lost: 'gain',
    test: (cut) => gain.test(cut.rest) || (made.test(cut.rest) && countWords(cut.left) < leastMade),
  },
  {
    lost: 'figure',
    test: (cut) => figure.test(cut.rest) && !/\d/u.test(cut.left) && !trailsOff.test(cut.rest),
  },
  { lost: 'what was announced', test: explainsLast },
  { lost: 'what was supposed', test: supposed },
  { lost: 'second half', test: rest(goesOn) },
  { lost: 'which one', test: isWhichOne },
  { lost: 'what it is there for', test: isOnlyThere },
  { lost: 'tool', test: isTool },
  { lost: 'by what it is reached', test: isReached },
  { lost: 'a sentence of its own', test: rest(spliced) },
  { lost: 'what becomes of it', test: rest(goesOnWithIt) },
  { lost: 'what is said of it', test: rest(saysOfIt) },
  { lost: 'what is said of this', test: rest(leadsToThis) },
  { lost: 'the other half', test: isFirstOfPair },
  { lost: 'the rest of them', test: rest(ofTheOthers) },
];

/** What of its point a sentence loses when it is cut behind `left`; undefined when it keeps it. */
export const lossOf = (left: string, text: string): string | undefined =>
  losses.find(({ test }) => test({ left, rest: text }))?.lost;
