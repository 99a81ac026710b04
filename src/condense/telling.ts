import type { Line } from '../model/claim.js';
import { isImperative, isInPast } from './gate/main-clause.js';
import { phrases, plainOf } from './gate/phrases.js';
import type { Topic } from './gate/topic.js';
import { termsOf } from './terms.js';
import { countWords } from './words.js';

/** What of a plain text tells, or does not: a phrase, and what it is worth. */
interface Phrase {
  readonly weight: number;
  /** A global one counts as often as it is found. */
  readonly phrase: RegExp;
}

const everyOf = (words: string): RegExp => new RegExp(phrases(words), 'g');

/**
 * The weights are fitted, not felt: a logistic regression over 1,740 lines of prose from 48 blogs, graded good, weak or
 * bad by readers, cross-validated by blog (test/tools/fit-telling.ts). The score is the logit of "a reader calls it
 * good": 0 is an even chance.
 */
const base = -0.97;

const phrasesThatTell: readonly Phrase[] = [
  // What is not so, or so instead of something else.
  {
    weight: 0.62,
    phrase: phrases("rather than|instead of|without|than|no longer|not|no|unlike|but|\\w+n't"),
  },
  // What one can do now that one could not.
  {
    weight: 0.33,
    phrase: phrases('enabl\\w+|allow\\w*|lets?|help\\w*|make \\w+ (?:easy|easier|possible)|makes'),
  },
  // What can be done now, or will be.
  { weight: 0.31, phrase: phrases('can') },
  { weight: 0.32, phrase: phrases('will') },
  { weight: 0.5, phrase: phrases('now') },
  // "The true cost is …": said in so many words.
  {
    weight: 0.68,
    phrase:
      /^(?:the|one|its) (?:true|real|biggest|main|core|key|only|hardest|primary|central|fundamental|best|first|goal|problem|challenge|reason|most [a-z]+)\b.* (?:is|are|was|were)\b/,
  },
  // "A mesh is …", "An oven can …": of every one of its kind.
  { weight: 0.63, phrase: /^an? [a-z-]+(?: [a-z-]+)? (?:is|are|can)\b/ },
  // A story about somebody.
  { weight: -0.81, phrase: phrases('he|she|his|her|who') },
  // What changes for its users.
  {
    weight: 0.61,
    phrase: phrases('deprecat\\w+|removed?|renamed|replaced?|dropped|no longer|default|supported|supports?'),
  },
  // A difference.
  {
    weight: 0.29,
    phrase: phrases(
      'more|less|fewer|faster|slower|better|worse|higher|lower|larger|smaller|cheaper|safer|simpler|easier|than|doubl\\w+|halv\\w+|tripl\\w+|reduc\\w+|grew|shrank',
    ),
  },
  // What follows from what; four lines only had it, so the weight is less than the fitted 0.7.
  {
    weight: 0.34,
    phrase: phrases('because|so that|leads? to|caus(?:e|es|ed)|results? in|which means|due to|depends? on'),
  },
  // What is asked for.
  {
    weight: 0.23,
    phrase: phrases(
      "must|should|never|always|cannot|can't|needs?|requires?|only|has to|have to|do not|don't",
    ),
  },
  // A figure, or a fraction in words; a year is the date of a story.
  { weight: 0.24, phrase: /\d|\b(?:half|(?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?))\b/ },
  { weight: -0.9, phrase: /\b(?:19|20)\d\d\b/ },
  // Who stood by, where the thing itself is the point.
  {
    weight: -0.23,
    phrase: phrases(
      'community|team|people|folks|contributors?|contributions?|maintainers?|members?|volunteers?|respondents?|committee|foundation|founders?|mentor\\w*|mentees?|speakers?|everyone|nobody|companies|organi[sz]ations?|researchers?|auditors?',
    ),
  },
  // Nouns that fit every talk.
  {
    weight: -0.17,
    phrase: everyOf(
      'project|things?|ways?|world|future|work|time|process|experience|approach|foundation|solution|ecosystem|industry|challenges?|barrier|issues?|questions?|knowledge|practices?|problems?|aspects?|scenarios?|technologies|initiatives?',
    ),
  },
  // A story about the reader.
  { weight: -0.1, phrase: phrases('your?') },
  // Adjectives and adverbs that fit every talk.
  {
    weight: -0.2,
    phrase: everyOf(
      'powerful|great|new|easy|easily|important|many|various|several|different|modern|better|good|best|popular|common|seamless\\w*|robust|flexible|rich|unique|simple|key|major|significant\\w*|exciting|wide|widely|full|some|more|much|active\\w*|generally|quite|often',
    ),
  },
  // News of its day.
  {
    weight: -0.31,
    phrase: phrases(
      'releas\\w+|announc\\w+|launch\\w*|schedul\\w+|planned|milestone|roadmap|joined|joins|adopted|became|becoming|started|begins?|began|entered|graduated|founded|created|completed?|nearing|next (?:release|version|milestone)',
    ),
  },
  // Where people met, and what was written about it.
  {
    weight: -0.43,
    phrase: phrases(
      'conferences?|kubecon|talks?|events?|meetups?|survey|elections?|sponsor\\w*|slack|discord|summit|booth|podcast|video|slides|hackathon|audit|proposals?|blog|posts?|articles?|youtube|twitter|tickets?|newsletter|mailing list|forum|workshop',
    ),
  },
  { weight: -0.14, phrase: /!/ },
  // What is promised in a prospectus, and no test harness, no lock that is unlocked, no library of that name; of nine lines two were called good.
  {
    weight: -0.9,
    phrase:
      /\b(?:leverag|empower|seamless|maximi[sz]|streamlin|effortless)\w*|\bharness(?:es|ed|ing)? (?:the|power|its|their|your)\b|\bunlock(?:s|ed|ing)? (?:(?:the|its|their|your|our) )?(?:full|true|new|power|potential|value|more|next|opportunit\w+|possibilit\w+|innovation|productivity)\b|\bboost(?:s|ed|ing)? (?:(?:the|its|their|your|our) )?(?:[a-z-]+ )?(?:productivity|efficiency|performance|adoption|confidence|engagement|innovation|growth|morale|collaboration|velocity|visibility)\b|\bwith ease\b|\ba breeze\b/,
  },
  // "Rye is actually not bad", "is obviously no miller": a stance, and no fact; of seven lines none was called good.
  {
    weight: -0.8,
    phrase: phrases(
      '(?:is|are|was|were) (?:definitely|obviously|certainly|surely|actually|undoubtedly|in fact)',
    ),
  },
  // "You can bake at night": what the reader may do, beside the row of "your"; of 26 lines eleven were called good.
  { weight: -0.3, phrase: /^you (?!.*(?:\bno[t ]|n't\b|\bnever\b))/ },
  // "Oven 2 is an open platform": what kind of thing it is the room knows; of 22 lines nine were called good.
  {
    weight: -0.3,
    phrase:
      /^(?!an? )(?:\S+ ){1,5}(?:is|are) an? (?:[\w-]+ ){0,4}(?:projects?|platform|framework|company|library|tool|engine|language|standard|event|service|website|extension|system|package|technology|way|institution|paradigm|strategy|program|plugin|preview|server)\b/,
  },
];

/** Words that are code, a setting, a file: of a plain text these are not left. */
const code = /[a-z][A-Z]|_|\(\)|\s--?[a-z]|\w\.\w|[<>{}=/]/;

/** More terms are no more telling. */
const mostTerms = 6;

const ofTopic = (text: string, topic: Topic): number =>
  [...new Set(termsOf(text))].filter((term) => topic.has(term)).length;

/** A line with what is known of where it comes from. */
export interface Told {
  readonly text: string;
  readonly rung: Line['rung'];
  /** It goes on to the end of its sentence. */
  readonly isWhole: boolean;
  /** What titles name. */
  readonly topic: Topic;
}

/** What no phrase shows, with what each is worth. */
const measures: readonly { readonly weight: number; readonly of: (line: Told) => number }[] = [
  { weight: 0.2, of: ({ text }) => Math.min(mostTerms, new Set(termsOf(text)).size) },
  { weight: 0.12, of: ({ text }) => Number(code.test(text)) },
  { weight: -0.15, of: ({ text }) => Number(countWords(text) <= 6) },
  { weight: 0.24, of: ({ text }) => Number(countWords(text) >= 13) },
  { weight: 0.13, of: ({ text }) => Number(countWords(text) >= 16) },
  // What titles name.
  { weight: 0.11, of: ({ text, topic }) => Math.min(mostTerms, ofTopic(text, topic)) },
  { weight: 0.21, of: ({ text, topic }) => ofTopic(text.split(/\s+/u).slice(0, 4).join(' '), topic) },
  // Names of things and people.
  { weight: 0.11, of: ({ text }) => Math.min(4, text.match(/(?<= )[A-Z][\w-]+/gu)?.length ?? 0) },
  { weight: -0.53, of: ({ text }) => Number(isImperative(text)) },
  { weight: -0.34, of: ({ isWhole }) => Number(!isWhole) },
  { weight: -0.4, of: ({ text }) => Number(isInPast(text)) },
  // Eight definitions and twelve frames were graded, so these are half of what is fitted.
  { weight: 0.99, of: ({ rung }) => Number(rung === 'definition' || rung === 'number') },
  { weight: 0.27, of: ({ rung }) => Number(rung === 'frame') },
];

const found = ({ phrase }: Phrase, plain: string): number =>
  phrase.global ? (plain.match(phrase)?.length ?? 0) : Number(phrase.test(plain));

/** What each row finds in a line, in their order: what weights are fitted to. */
export const traitsOf = (line: Told): number[] => {
  const plain = plainOf(line.text);
  return [...phrasesThatTell.map((row) => found(row, plain)), ...measures.map(({ of }) => of(line))];
};

/** The weights of the rows, in their order, and of no row. */
export const weights = { base, rows: [...phrasesThatTell, ...measures].map(({ weight }) => weight) };

/**
 * How much a line tells, -4 to 4: the logit of how likely a reader is to call it good. What differs, changes, is asked
 * for or is done by a thing is worth showing; news, gatherings, praise, and words that fit every talk are not.
 */
export const tellingOf = (line: Told): number =>
  traitsOf(line).reduce((sum, trait, row) => sum + trait * (weights.rows[row] ?? 0), weights.base);
