import type { Line } from '../../model/claim.js';
import { type Candidate, saidIn } from '../choose-lines.js';
import type { Topic } from '../gate/topic.js';
import { capitalised, makeLine } from '../line.js';
import { countWords } from '../words.js';
import { mostWordsOf, rejectStatement, withoutMarker } from './judge-statement.js';
import { keysOf, namedIn, sharedBy } from './named-terms.js';
import { type PartableSentence, partedStatement } from './parted-statement.js';
import { isStory, type StandingSentence } from './told-story.js';
import { type Tongue, tongueOf } from './tongue.js';

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
  /** Where they stand: something else is shown beside them, or may be, or nothing else was found. */
  readonly place: keyof typeof leastWorth;
  readonly most?: number;
  /** What is shown already. */
  readonly taken?: readonly string[];
  /** The line is to name a block: what is said in two parts is no name. */
  readonly isName?: boolean;
}

/** The words up to which a sentence is read at a glance. */
const glance = 11;
/** How much of the beginning of a sentence names what it is about. */
const headWords = 6;
const headCharacters = 14;

/** What a statement must be worth: only a strong one adds to what else is shown, and of a section that would show nothing the best will do. */
const leastWorth = { beside: 2.8, alone: 1.2, last: 0.5 };
const maxLines = 3;
/** A paragraph with more words may give two lines. */
const longParagraph = 60;

const headOf = (text: string, { isDense }: Tongue): string =>
  isDense ? text.slice(0, headCharacters) : text.split(/\s+/u).slice(0, headWords).join(' ');

const isNamed = (text: string): boolean => /\S\s\S*\p{Lu}|\p{N}|\p{Ll}\p{Lu}|[_/]/u.test(text);

/** The names above and around sentences. */
interface Names {
  readonly heading: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const namesAround = ({ heading, title, repeated = new Set() }: StatementContext, tongue: Tongue): Names => {
  const [above, top] = [namedIn(heading, tongue), namedIn(title, tongue)];
  const often = keysOf(repeated, tongue);
  return { heading: above, title: top, repeated: often, all: new Set([...above, ...top, ...often]) };
};

/** Behind a noun: what it is of follows. */
const linking =
  /^(?:de|del|do|da|dos|das|du|des|d['’]\S*|di|della|delle|dei|degli|dello|der|von|van|zu|für|para|per|pour|en|em|no|na|in|im)$/iu;

/** "The oven": which one? Its noun must stand in the titles or all over the post, or be told by what it is of. */
const lacksAntecedent = (text: string, tongue: Tongue, { all }: Names): boolean => {
  const [, noun = '', next = ''] = tongue.definite?.exec(text) ?? [];
  if (noun === '' || /\p{N}|[_/.]|\p{Ll}\p{Lu}|^[«“"„]/u.test(noun)) return false;
  if (sharedBy(namedIn(noun, tongue), all) > 0) return false;
  return !(linking.test(next) && sharedBy(namedIn(headOf(text, tongue), tongue), all) > 0);
};

/** "X is a …", under a heading or a title that names X. */
const isDefinition = (text: string, tongue: Tongue, { heading, title }: StatementContext): boolean =>
  [heading, title].some((name) => {
    const term = name
      .replace(/\s*[(（].*$|[?？]$/u, '')
      .trim()
      .toLowerCase();
    if (term.length < 2) return false;
    const start = tongue.startsWithArticle ? text.replace(tongue.startsWithArticle, '') : text;
    return start.toLowerCase().startsWith(term) && tongue.defines.test(start.slice(term.length));
  });

/** A sentence without what joins it to the one before. */
interface Statement {
  readonly text: string;
  /** The first of its paragraph. */
  readonly isFirst: boolean;
  /** The words of its line. */
  readonly words: number;
}

/** What a statement is measured by. */
interface Around {
  readonly names: Names;
  readonly context: StatementContext;
  /** Nothing else is shown: one thing that the post speaks of will do, wherever it stands, or what it tells. */
  readonly isPatient: boolean;
}

/** How many names of the post a statement must share that stands beside others: one where it begins with a name. */
const leastNamed = (head: string, headNames: number): number => (headNames > 0 || isNamed(head) ? 1 : 2);

/** How much a statement is worth: what it is about, how near to the titles, how it tells it; undefined when it names nothing that the post speaks of. */
const worthOf = (
  { text, isFirst, words }: Statement,
  tongue: Tongue,
  { names, context, isPatient }: Around,
): number | undefined => {
  const named = namedIn(text, tongue);
  const head = headOf(text, tongue);
  const headNames = sharedBy(namedIn(head, tongue), names.all);
  const lower = text.toLowerCase();
  const count = (pattern: RegExp): number => Math.min(2, lower.match(pattern)?.length ?? 0);
  const shared = sharedBy(named, names.all);
  if (isPatient ? shared === 0 && count(tongue.tells) === 0 : shared < leastNamed(head, headNames))
    return undefined;
  if (lacksAntecedent(text, tongue, names)) return undefined;
  return (
    Math.min(2, sharedBy(named, names.heading)) +
    0.5 * Math.min(2, sharedBy(named, names.title)) +
    0.3 * Math.min(4, sharedBy(named, names.repeated)) +
    (headNames > 0 ? 0.8 : 0) +
    (isDefinition(text, tongue, context) ? 2 : 0) +
    (isFirst ? 0.6 : 0) +
    0.5 * count(tongue.tells) -
    0.6 * count(tongue.dull) +
    (words <= glance ? 0.3 : 0) -
    (words > 14 ? 0.4 : 0) -
    (words < 6 ? 0.5 : 0)
  );
};

interface Worth {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** A statement in two parts when it is long and has a joint, else whole; undefined when it can stand in neither way. */
const lineOf = (
  sentence: PartableSentence,
  tongue: Tongue,
  { longest, isName = false }: StatementChoice,
): Line | undefined => {
  const parted = isName ? undefined : partedStatement(sentence, tongue);
  if (parted) return parted;
  const most = isName ? longest : mostWordsOf(tongue, longest);
  if (rejectStatement(sentence.text, tongue, { most }) !== undefined) return undefined;
  const line = makeLine(sentence.inline, sentence.range, 'sentence');
  return line && capitalised(line, tongue.name);
};

const statementsIn = (
  sentences: readonly StandingSentence[],
  context: StatementContext,
  choice: StatementChoice,
): Worth[] => {
  const { taken = [] } = choice;
  const tongue = tongueOf(context.language);
  if (!tongue || isStory(sentences, tongue)) return [];
  const isPatient = choice.place === 'last';
  const around = { names: namesAround(context, tongue), context, isPatient };
  return sentences.flatMap(({ inline, sentence, block }, order): Worth[] => {
    const { text, lead } = withoutMarker(sentence.text, tongue);
    const range = [sentence.start + lead, sentence.end] as const;
    const line = lineOf({ inline, range, text }, tongue, choice);
    if (!line || taken.some((shown) => saidIn(line).includes(shown))) return [];
    const isFirst = sentences[order - 1]?.block !== block;
    const worth = worthOf({ text, isFirst, words: countWords(line.text) }, tongue, around);
    return worth === undefined ? [] : [{ candidate: { line, block, order, isWhole: true }, worth }];
  });
};

/** Two lines say much the same when they share more of the names of the shorter one. */
const sameness = 0.6;
/** One name alone is what a section is about. */
const leastCompared = 3;

const repeats = (a: string, b: string, tongue: Tongue): boolean => {
  const [left, right] = [namedIn(a, tongue), namedIn(b, tongue)];
  return sharedBy(left, right) > sameness * Math.max(leastCompared, Math.min(left.size, right.size));
};

/** How many lines each paragraph may give. */
const roomsIn = (sentences: readonly StandingSentence[]): ReadonlyMap<number, number> => {
  const words = new Map<number, number>();
  for (const { block, sentence } of sentences)
    words.set(block, (words.get(block) ?? 0) + countWords(sentence.text));
  return new Map([...words].map(([block, count]) => [block, count > longParagraph ? 2 : 1]));
};

/** The whole sentences of a language that say most of their section, in the post's order. */
export const chooseStatements = (
  sentences: readonly StandingSentence[],
  context: StatementContext,
  choice: StatementChoice,
): Candidate[] => {
  const tongue = tongueOf(context.language);
  if (!tongue) return [];
  const ranked = statementsIn(sentences, context, choice).sort(
    (a, b) => b.worth - a.worth || a.candidate.order - b.candidate.order,
  );
  const rooms = roomsIn(sentences);
  const chosen: Candidate[] = [];
  for (const { candidate, worth } of ranked) {
    const least = leastWorth[chosen.length > 0 && choice.place === 'last' ? 'alone' : choice.place];
    if (chosen.length >= (choice.most ?? maxLines) || worth < least) break;
    const ofBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const isFull = ofBlock >= (rooms.get(candidate.block) ?? 1);
    const isSaid = chosen.some(({ line }) => repeats(saidIn(line), saidIn(candidate.line), tongue));
    if (!isFull && !isSaid) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
