import type { Candidate } from '../choose-lines.js';
import { type Topic, topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { rejectStatement } from './judge-statement.js';
import { type Tongue, tongueOf } from './tongue.js';

/** A sentence with where it stands. */
export interface StandingSentence {
  readonly inline: InlineText;
  readonly sentence: Sentence;
  readonly block: number;
}

/** What sentences are read against. */
export interface StatementContext {
  /** BCP 47. */
  readonly language: string;
  /** The heading above them. */
  readonly heading: string;
  /** The title of the post. */
  readonly title: string;
  /** What the post names more than by accident. */
  readonly repeated?: Topic;
}

/** How statements are chosen. */
export interface StatementChoice {
  /** The most words of a line. */
  readonly longest: number;
  /** The section shows something else: only a strong one adds to it. */
  readonly isBeside: boolean;
  readonly most?: number;
  /** What is shown already. */
  readonly taken?: readonly string[];
}

/** The words up to which a sentence is read at a glance. */
const glance = 11;
/** How many words of the beginning of a sentence name what it is about. */
const headWords = 6;
const headCharacters = 14;

const minAlone = 1.5;
const minBeside = 3;
const maxLines = 2;
/** A paragraph with more words may give two lines. */
const longParagraph = 90;

const headOf = (text: string, { isDense }: Tongue): string =>
  isDense ? text.slice(0, headCharacters) : text.split(/\s+/u).slice(0, headWords).join(' ');

const shared = (terms: readonly string[], topic: Topic): number =>
  new Set(terms.filter((term) => topic.has(term))).size;

const isNamed = (text: string): boolean => /\S\s\S*\p{Lu}|\p{N}|\p{Ll}\p{Lu}|[_/]/u.test(text);

/** "X is a …", under a heading or a title that names X. */
const isDefinition = (text: string, tongue: Tongue, { heading, title }: StatementContext): boolean =>
  [heading, title].some((name) => {
    const term = name
      .replace(/[\s]*[(（].*$|[?？]$/u, '')
      .trim()
      .toLowerCase();
    if (term.length < 2) return false;
    const start = text.toLowerCase().replace(tongue.startsWithArticle ?? /^(?!)/u, '');
    return (
      start.startsWith(term) && tongue.defines.test(text.slice(text.length - start.length + term.length))
    );
  });

/** How much a statement is worth: what it is about, how near to the titles, how it tells it; undefined when it names nothing that the post speaks of. */
const worthOf = (
  { text, isFirst }: { readonly text: string; readonly isFirst: boolean },
  tongue: Tongue,
  context: StatementContext,
): number | undefined => {
  const { heading, title, repeated = new Set() } = context;
  const [terms, head] = [termsOf(text), termsOf(headOf(text, tongue))];
  const [ofHeading, ofTitle] = [topicOf(heading), topicOf(title)];
  const all = new Set([...ofHeading, ...ofTitle, ...repeated]);
  const headNames = shared(head, all);
  if (shared(terms, all) === 0) return undefined;
  if (headNames === 0 && !isNamed(headOf(text, tongue))) return undefined;
  const words = countWords(text);
  const count = (pattern: RegExp): number => Math.min(2, text.match(pattern)?.length ?? 0);
  return (
    Math.min(2, shared(terms, ofHeading)) +
    0.5 * Math.min(2, shared(terms, ofTitle)) +
    0.3 * Math.min(4, shared(terms, repeated)) +
    (headNames > 0 ? 0.8 : 0) +
    (isDefinition(text, tongue, context) ? 2 : 0) +
    (isFirst ? 0.6 : 0) +
    0.5 * count(tongue.tells) -
    0.5 * count(tongue.dull) +
    (words <= glance ? 0.3 : 0) -
    (words > 14 ? 0.4 : 0)
  );
};

interface Worth {
  readonly candidate: Candidate;
  readonly worth: number;
}

const statementsIn = (
  sentences: readonly StandingSentence[],
  context: StatementContext,
  { longest, taken = [] }: StatementChoice,
): Worth[] => {
  const tongue = tongueOf(context.language);
  if (!tongue) return [];
  return sentences.flatMap(({ inline, sentence, block }, order): Worth[] => {
    if (rejectStatement(sentence.text, tongue, { most: longest }) !== undefined) return [];
    const isFirst = sentences[order - 1]?.block !== block;
    const worth = worthOf({ text: sentence.text, isFirst }, tongue, context);
    const line = makeLine(inline, [sentence.start, sentence.end], 'sentence');
    if (worth === undefined || !line || taken.some((text) => line.text.includes(text))) return [];
    return [{ candidate: { line, block, order, isWhole: true }, worth }];
  });
};

/** Whether two lines say much the same. */
const repeats = (a: string, b: string): boolean => {
  const [left, right] = [new Set(termsOf(a)), new Set(termsOf(b))];
  return shared([...left], right) > 0.6 * Math.max(1, Math.min(left.size, right.size));
};

const wordsOfBlock = (sentences: readonly StandingSentence[], at: number): number =>
  sentences
    .filter(({ block }) => block === at)
    .reduce((sum, { sentence }) => sum + countWords(sentence.text), 0);

/** The whole sentences of a language that say most of their section, in the post's order. */
export const chooseStatements = (
  sentences: readonly StandingSentence[],
  context: StatementContext,
  choice: StatementChoice,
): Candidate[] => {
  const ranked = statementsIn(sentences, context, choice).sort(
    (a, b) => b.worth - a.worth || a.candidate.order - b.candidate.order,
  );
  const chosen: Candidate[] = [];
  for (const { candidate, worth } of ranked) {
    if (chosen.length >= (choice.most ?? maxLines)) break;
    const ofBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const room = wordsOfBlock(sentences, candidate.block) > longParagraph ? 2 : 1;
    const isSaid = chosen.some(({ line }) => repeats(line.text, candidate.line.text));
    if (worth >= (choice.isBeside ? minBeside : minAlone) && ofBlock < room && !isSaid)
      chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
