import type { Line } from '../../model/claim.js';
import { type Candidate, saidIn } from '../choose-lines.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { mostWordsOf, rejectStatement, withoutMarker } from './judge-statement.js';
import { isSupposed, leadingOf } from './leading-statements.js';
import { namedIn, sharedBy } from './named-terms.js';
import { type PartableSentence, partedStatement } from './parted-statement.js';
import { setApartIn } from './set-apart.js';
import { namesAround, type StatementContext, worthOf } from './statement-worth.js';
import { isStory, type StandingSentence } from './told-story.js';
import { type Tongue, tongueOf } from './tongue.js';

/** How statements are chosen. */
export interface StatementChoice {
  /** The most words of a line. */
  readonly longest: number;
  /** Where they stand: something else is shown beside them, or may be, or nothing else was found, or their heading would be bare. */
  readonly place: keyof typeof leastWorth;
  readonly most?: number;
  /** What is shown already. */
  readonly taken?: readonly string[];
  /** The line is to name a block: what is said in two parts is no name. */
  readonly isName?: boolean;
}

/** What a statement must be worth: only a strong one adds to what else is shown, and of a section that would show nothing the best will do. */
const leastWorth = { beside: 2.8, alone: 1.2, last: 0.5, faint: 0.5 };
const maxLines = 3;
/** A paragraph with more words may give two lines. */
const longParagraph = 60;

interface Worth {
  readonly candidate: Candidate;
  readonly worth: number;
  /** It leads to another sentence: shown only where nothing else is. */
  readonly isLeading: boolean;
}

/** Nothing else of the section was found. */
const isPatientAt = ({ place }: StatementChoice): boolean => place === 'last' || place === 'faint';

/** A statement in two parts when it is long and has a joint, else whole; undefined when it can stand in neither way. */
const lineOf = (sentence: PartableSentence, tongue: Tongue, choice: StatementChoice): Line | undefined => {
  const { longest, place, isName = false } = choice;
  const parted = isName ? undefined : partedStatement(sentence, tongue, place === 'faint');
  if (parted) return parted;
  const most = isName ? longest : mostWordsOf(tongue, longest);
  if (rejectStatement(sentence.text, tongue, { most, isPatient: isPatientAt(choice) }) !== undefined)
    return undefined;
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
  const names = namesAround(context, tongue);
  const aim = context.heading === '' ? names.title : names.heading;
  const isAimed =
    !choice.isName && sentences.some(({ sentence }) => sharedBy(namedIn(sentence.text, tongue), aim) > 0);
  const around = { names, context, isAimed, isPatient: isPatientAt(choice) };
  return sentences.flatMap(({ inline, sentence, block }, order): Worth[] => {
    const { lead } = withoutMarker(sentence.text, tongue);
    const { line, text, isSetApart } = found(inline, sentence, tongue, choice);
    if (!line || taken.some((shown) => saidIn(line).includes(shown))) return [];
    const isFirst = sentences[order - 1]?.block !== block;
    const marker = sentence.text.slice(0, lead);
    if (isSupposed(sentences, order, marker, tongue)) return [];
    const leads = leadingOf(sentences, order, tongue);
    const words = countWords(line.text);
    const said = { text, isFirst, marker, words, isSetApart, ...(leads ? { leads } : {}) };
    const worth = worthOf(said, tongue, around);
    return worth === undefined
      ? []
      : [{ candidate: { line, block, order, isWhole: true }, worth, isLeading: leads !== undefined }];
  });
};

/** The line of a sentence, or of the clause in it that its author set in bold. */
const found = (
  inline: InlineText,
  sentence: Sentence,
  tongue: Tongue,
  choice: StatementChoice,
): { readonly line: Line | undefined; readonly text: string; readonly isSetApart: boolean } => {
  const bold = setApartIn(inline, sentence, tongue);
  if (bold) {
    const text = `${capitalisedText(inline.text.slice(...bold), tongue)}.`;
    const line = lineOf({ inline, range: bold, text }, tongue, choice);
    if (line) return { line, text, isSetApart: true };
  }
  const { text, lead } = withoutMarker(sentence.text, tongue);
  const line = lineOf({ inline, range: [sentence.start + lead, sentence.end], text }, tongue, choice);
  return { line, text, isSetApart: false };
};

const capitalisedText = (text: string, { name }: Tongue): string =>
  text.charAt(0).toLocaleUpperCase(name) + text.slice(1);

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
    (a, b) =>
      Number(a.isLeading) - Number(b.isLeading) || b.worth - a.worth || a.candidate.order - b.candidate.order,
  );
  const rooms = roomsIn(sentences);
  const chosen: Candidate[] = [];
  for (const { candidate, worth, isLeading } of ranked) {
    if (isLeading && chosen.length > 0) break;
    const least = leastWorth[chosen.length > 0 && choice.place === 'last' ? 'alone' : choice.place];
    if (chosen.length >= (choice.most ?? maxLines) || worth < least) break;
    const ofBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const isFull = ofBlock >= (rooms.get(candidate.block) ?? 1);
    const isSaid = chosen.some(({ line }) => repeats(saidIn(line), saidIn(candidate.line), tongue));
    if (!isFull && !isSaid) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
