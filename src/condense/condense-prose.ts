import type { Paragraph } from 'mdast';
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type Candidate, chooseLines, isWholeLine, nearestLine } from './choose-lines.js';
import { rejectLine } from './gate/reject-line.js';
import { type Topic, topicOf } from './gate/topic.js';
import { headingOf } from './heading-of.js';
import { flattenInline, type InlineText } from './inline-text.js';
import { definitionIn } from './ladder/definitions.js';
import { type Enumeration, enumerationIn } from './ladder/enumerations.js';
import { isFarewell, thanks } from './ladder/list-kinds.js';
import { numberIn, numberLineIn } from './ladder/numbers.js';
import { ordinalsIn, type PlacedSentence } from './ladder/ordinals.js';
import { partedLine } from './ladder/parted.js';
import { patient, patientLine, roundaboutLine } from './ladder/patient-ladder.js';
import { judgeSentence, type Verdict } from './ladder/sentence-ladder.js';
import { type Sentence, sentencesOf } from './segment/sentences.js';
import { standingsIn } from './standing.js';
import { toldIn } from './told.js';
import { chooseStatements, type StatementChoice } from './tongues/statements.js';
import { countWords } from './words.js';

/** A sentence with the paragraph that it stands in. */
interface Placed extends PlacedSentence {
  readonly block: number;
}

/** The sentences of a section's own paragraphs. */
export const placedSentences = ({ blocks }: Section): Placed[] =>
  blocks.flatMap((node, block) => {
    if (node.type !== 'paragraph' || isBoldLabel(node)) return [];
    const inline = flattenInline(node.children);
    return sentencesOf(inline).map((sentence) => ({ inline, sentence, block }));
  });

/** A paragraph in bold that is no sentence stands for a heading. */
const isBoldLabel = ({ children: [only, ...more] }: Paragraph): boolean =>
  only?.type === 'strong' && more.length === 0 && !/[.!?。]\s*$/u.test(flattenInline(only.children).text);

/** What stands above the sentences of a section. */
interface Titles {
  readonly heading: string;
  readonly topic: Topic;
  /** What the section shows in other ways. */
  readonly shown: readonly string[];
  /** It shows something in another way. */
  readonly isBeside: boolean;
}

const candidatesOf = (
  sentences: readonly Placed[],
  { heading, topic, shown }: Omit<Titles, 'isBeside'>,
): Candidate[] => {
  const told = toldIn(sentences);
  const standings = standingsIn(sentences);
  return sentences.flatMap(({ inline, sentence, block }, order): Candidate[] => {
    const standing = standings[order];
    if (!told[order] || !standing) return [];
    const { line } = judgeUnder(inline, sentence, { heading, topic });
    const isNew = line && !shown.some((text) => line.text.includes(text));
    return isNew ? [{ line, block, order, isWhole: isWholeLine(line, sentence.text), standing }] : [];
  });
};

/** A definition that stands alone may be as long as a line can be. */
const maxDefinition = 18;

/** The most words of a sentence of another language. */
const usualWhole = 14;

/** The line that a sentence gives under a heading: its number, its definition, or itself; or why it gives none. */
export const judgeUnder = (
  inline: InlineText,
  sentence: Sentence,
  { heading, topic }: Pick<Titles, 'heading' | 'topic'>,
): Verdict => {
  if (thanks.test(heading)) return { reason: 'courtesy' };
  const known = numberLine(inline, sentence, topic) ?? definitionIn(inline, sentence, heading);
  if (known) return { line: known };
  const verdict = judgeSentence(inline, sentence, topic);
  const isLong = verdict.line === undefined;
  const definition = isLong ? definitionIn(inline, sentence, heading, maxDefinition) : undefined;
  if (definition) return { line: definition };
  const isPlain = verdict.line === undefined || verdict.line.rung === 'sentence';
  const parted = isPlain ? partedLine(inline, sentence, topic) : undefined;
  if (parted) return { line: parted };
  if (verdict.line || isFarewell(heading)) return verdict;
  const line =
    verdict.reason === 'too long'
      ? patientLine(inline, sentence, topic)
      : roundaboutLine(inline, sentence, { topic, lengths: patient });
  return line ? { line } : verdict;
};

/** A number beside the one on a slide of its own: its line must stand alone like any other. */
const numberLine = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined => {
  const found = numberLineIn(inline, sentence);
  if (!found || countWords(found.line.text) > maxNumberLine) return undefined;
  const reason = rejectLine(found.line.text, topic);
  // "Over 70% felt productive": what would lean as the first word of a sentence is the number's own.
  return reason === undefined || (found.leads && reason === 'leans on another sentence')
    ? found.line
    : undefined;
};

/** The most words of a number and its clause on one line. */
const maxNumberLine = 18;

/** A claim with the sentence that it begins at. */
interface FoundClaim {
  readonly claim: Claim;
  readonly block: number;
  readonly order: number;
}

/** What prose is condensed by beside its own words. */
export interface ProseContext {
  /** BCP 47; only English prose is condensed beyond numbers. */
  readonly language: string;
  /** The post's title. */
  readonly title: string;
  /** What the post keeps speaking of (`knownTermsOf`). */
  readonly known?: Topic;
  /** What the post names more than by accident (`knownTermsOf`). */
  readonly repeated?: Topic;
}

/** What a section is about, by its heading, the title of the post, and what the post keeps speaking of. */
export const topicUnder = (section: Section, { title, known = new Set() }: ProseContext): Topic =>
  new Set([...topicOf(headingOf(section), title), ...known]);

/** Whether prose in a language (BCP 47) is condensed beyond numbers. */
export const isEnglish = (language: string): boolean => /^en\b/iu.test(language);

/** What a section shows beside its prose. */
interface Beside {
  /** Lines that are shown already. */
  readonly taken: readonly string[];
  readonly isBeside: boolean;
}

const alone: Beside = { taken: [], isBeside: false };

/** What the prose of a section may show, by rungs 3 to 10; English only beyond numbers; nothing that says what is `taken` already. */
export const condenseProse = (
  section: Section,
  context: ProseContext,
  { taken, isBeside }: Beside = alone,
): PlacedClaim[] => {
  const sentences = placedSentences(section);
  if (!isEnglish(context.language)) return condenseTongue(section, context, { taken, isBeside });
  const heading = headingOf(section);
  const topic = topicUnder(section, context);
  const number = numberToRemember(sentences, topic);
  const pointsBeside = (terms: FoundClaim | undefined): FoundClaim | undefined => {
    const shown = [...taken, ...shownTexts([number?.claim, terms?.claim])];
    return pointsIn(sentences, { heading, topic, shown, isBeside: isBeside || number !== undefined });
  };
  const found = sentences.map(({ inline, sentence }) => enumerationIn(inline, sentence, topic));
  for (const [order, enumeration] of found.entries()) {
    const terms = termsAt(sentences[order], enumeration, order);
    const points = terms && pointsBeside(terms);
    if (terms && (enumeration?.isTold || tellsOf(points, sentences[order])))
      return placed([number, points, terms]);
  }
  return placed([number, pointsBeside(undefined)]);
};

/** What prose of another language than English may show: a number, and whole sentences. */
const condenseTongue = (
  section: Section,
  context: ProseContext,
  { taken, isBeside }: Beside,
): PlacedClaim[] => {
  const number = firstOf(placedSentences(section), ({ inline, sentence }) => numberIn(inline, sentence));
  const shown = [...taken, ...shownTexts([number?.claim])];
  const place = isBeside || number ? 'beside' : 'alone';
  const choice: StatementChoice = { longest: usualWhole, place, taken: shown };
  return placed([number, wholeSentences(section, context, choice)]);
};

/** The sentences of a section that stand whole by the words of its language. */
export const wholeSentences = (
  section: Section,
  context: ProseContext,
  choice: StatementChoice,
): FoundClaim | undefined => {
  const sentences = placedSentences(section);
  const about = { ...context, heading: headingOf(section) };
  return claimOf(chooseStatements(sentences, about, choice), sentences);
};

/** Whether a line of a sentence is shown: what the sentence enumerates may stand below it. */
const tellsOf = (points: FoundClaim | undefined, sentence: Placed | undefined): boolean =>
  points?.claim.kind === 'lines' &&
  sentence !== undefined &&
  points.claim.lines.some(({ text }) => flattened(sentence.sentence.text).includes(flattened(text)));

const flattened = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

const termsAt = (
  sentence: Placed | undefined,
  found: Enumeration | undefined,
  order: number,
): FoundClaim | undefined => sentence && found && { claim: chipsOf(found), block: sentence.block, order };

/** The number that a section is remembered by: the first that would stand alone as a line too, or else the first. */
const numberToRemember = (sentences: readonly Placed[], topic: Topic): FoundClaim | undefined => {
  const numberOf = ({ inline, sentence }: Placed): Claim | undefined => numberIn(inline, sentence);
  const first = firstOf(sentences, numberOf);
  if (!first) return undefined;
  const strong = firstOf(sentences, (placed) =>
    numberLine(placed.inline, placed.sentence, topic) ? numberOf(placed) : undefined,
  );
  return strong ?? first;
};

/** What the prose between two blocks gives: the line that names the block after it, and what it shows of its own. */
export interface CondensedStretch {
  readonly thought?: Line;
  readonly claims: readonly PlacedClaim[];
}

/** Less prose than this is said while its block is shown. */
const leastWords = 60;

/**
 * What the paragraphs between two blocks of a section may show: first a line of at most `maxName` words that names a block,
 * then, if there are enough of them, slides of their own.
 */
export const condenseStretch = (
  section: Section,
  context: ProseContext,
  maxName: number,
): CondensedStretch => {
  if (!isEnglish(context.language)) return condenseTongueStretch(section, context, maxName);
  const sentences = placedSentences(section);
  const heading = headingOf(section);
  const topic = topicUnder(section, context);
  const words = sentences.reduce((sum, { sentence }) => sum + countWords(sentence.text), 0);
  // What is said in two parts is no name.
  const found =
    maxName > 0
      ? candidatesOf(sentences, { heading, topic, shown: [] }).filter(({ line }) => !line.children)
      : [];
  // A longer line stands for itself where there is room for it, and is the caption where there is none.
  const names = words < leastWords ? found : found.filter(({ line }) => countWords(line.text) <= maxName);
  const thought = nearestLine(names, topic);
  const taken = thought ? [thought.text] : [];
  const claims =
    words < leastWords
      ? numbersOf(sentences, taken, topic)
      : condenseProse(section, context, { taken, isBeside: true });
  return { ...(thought ? { thought } : {}), claims };
};

/** Between two blocks: a strong sentence that names the block after it, and others where there is enough prose. */
const condenseTongueStretch = (
  section: Section,
  context: ProseContext,
  maxName: number,
): CondensedStretch => {
  const sentences = placedSentences(section);
  const about = { ...context, heading: headingOf(section) };
  const longest = Math.min(maxName, usualWhole);
  const [thought] = chooseStatements(sentences, about, { longest, place: 'beside', most: 1 });
  const words = sentences.reduce((sum, { sentence }) => sum + countWords(sentence.text), 0);
  const taken = thought ? [thought.line.text] : [];
  const points =
    words < leastWords
      ? undefined
      : wholeSentences(section, context, { longest: usualWhole, place: 'beside', taken });
  return { ...(thought ? { thought: thought.line } : {}), claims: placed([points]) };
};

/** A number to remember is shown, however little prose it stands in. */
const numbersOf = (
  sentences: readonly Placed[],
  taken: readonly string[],
  topic: Topic,
): readonly PlacedClaim[] => {
  const found = numberToRemember(sentences, topic);
  const numbers = shownTexts([found?.claim]);
  const isSaid = taken.some((text) => numbers.some((number) => text.includes(number)));
  return isSaid ? [] : placed([found]);
};

/** What numbers and chips show already: no line says it again. */
const shownTexts = (claims: readonly (Claim | undefined)[]): string[] =>
  claims.flatMap((claim) => {
    if (claim?.kind === 'number') return [claim.number.text];
    return claim?.kind === 'chips' ? claim.lines.map(({ text }) => text) : [];
  });

const placed = (found: readonly (FoundClaim | undefined)[]): PlacedClaim[] =>
  found
    .filter((one) => one !== undefined)
    .sort((a, b) => a.order - b.order)
    .map(({ claim, block }) => ({ claim, block }));

const firstOf = (
  sentences: readonly Placed[],
  detect: (sentence: Placed) => Claim | undefined,
): FoundClaim | undefined => {
  for (const [order, sentence] of sentences.entries()) {
    const claim = detect(sentence);
    if (claim) return { claim, block: sentence.block, order };
  }
  return undefined;
};

const chipsOf = ({ terms, lead }: Enumeration): Claim => ({
  kind: 'chips',
  rung: 'enumeration',
  lines: terms,
  lead,
});

const pointsIn = (sentences: readonly Placed[], titles: Titles): FoundClaim | undefined => {
  const ordinals = ordinalsIn(sentences);
  const [first] = sentences;
  if (ordinals.length >= 2 && first) {
    const claim: Claim = { kind: 'lines', rung: 'ordinals', lines: ordinals, ordered: ordinals.length >= 3 };
    return { claim, block: first.block, order: 0 };
  }
  const { topic, isBeside } = titles;
  return claimOf(chooseLines(candidatesOf(sentences, titles), { topic, isBeside }), sentences);
};

/** Chosen lines as one claim, at the paragraph of the first. */
export const claimOf = (
  chosen: readonly Candidate[],
  sentences: readonly Placed[],
): FoundClaim | undefined => {
  const [top] = chosen;
  if (!top) return undefined;
  const lines = chosen.map(({ line }) => line);
  const order = sentences.findIndex(({ block }) => block === top.block);
  return { claim: { kind: 'lines', rung: top.line.rung, lines, ordered: false }, block: top.block, order };
};
