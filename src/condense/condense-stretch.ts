import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type Candidate, nearestLine } from './choose-lines.js';
import { condenseProse, placed, shownTexts, usualWhole, wholeSentences } from './condense-prose.js';
import { holdsCondition } from './conditions.js';
import { hasMainVerb } from './gate/main-clause.js';
import type { Topic } from './gate/topic.js';
import { headingOf } from './heading-of.js';
import {
  candidatesOf,
  isEnglish,
  type Placed,
  type ProseContext,
  placedSentences,
  titlesOf,
} from './judge-prose.js';
import { endsInColon } from './ladder/lead-clauses.js';
import { isListing } from './ladder/lead-ins.js';
import { isWeakLabel, labelOf } from './ladder/listing-labels.js';
import { isOfFormer, namesPartOf, sharesWord } from './ladder/shared-words.js';
import { touchingLeadOf } from './ladder/touching-leads.js';
import { isWarned, warning } from './ladder/warnings.js';
import { namingLine } from './naming-lines.js';
import { type FoundClaim, numbersToRemember } from './remembered-numbers.js';
import { chooseStatements } from './tongues/statements.js';
import { tongueOf } from './tongues/tongue.js';
import { touchingInTongue } from './tongues/touching-in-tongue.js';
import { countWords } from './words.js';

/** What the prose between two blocks gives: the line that names the block after it, and what it shows of its own. */
export interface CondensedStretch {
  readonly thought?: Line;
  readonly claims: readonly PlacedClaim[];
}

/** What is named by a stretch of prose. */
interface Names {
  /** The most words of a line that names it; 0 where none does. */
  readonly maxName: number;
  /** The block above the prose: what is named is not the first one below the heading. */
  readonly former?: RootContent | undefined;
  /** What is named. */
  readonly block?: RootContent | undefined;
  /** It stands before the prose. */
  readonly isAfter?: boolean;
}

/** Less prose than this is said while its block is shown. */
const leastWords = 60;

/**
 * What the paragraphs between two blocks of a section may show: first a line of at most `maxName` words that names a block,
 * then, if there are enough of them, slides of their own.
 */
export const condenseStretch = (section: Section, context: ProseContext, names: Names): CondensedStretch => {
  const { maxName } = names;
  if (!isEnglish(context.language)) return condenseTongueStretch(section, context, names);
  const sentences = placedSentences(section);
  const titles = titlesOf(section, context);
  const words = sentences.reduce((sum, { sentence }) => sum + countWords(sentence.text), 0);
  const isLong = words >= leastWords;
  const candidates = maxName > 0 || isLong ? candidatesOf(sentences, titles) : [];
  const numbers = numbersToRemember(sentences, titles);
  const large = isLong ? shownTexts(numbers.map(({ claim }) => claim)) : [];
  const found = maxName > 0 ? candidates.filter(({ line }) => isName(line, large)) : [];
  // A longer line stands for itself where there is room for it, and is the caption where there is none.
  const short = isLong ? found.filter(({ line }) => countWords(line.text) <= maxName) : found;
  const thought = nameFrom(short, { section, names, topic: titles.topic, sentences });
  const taken = thought ? [thought.text] : [];
  const caption = keepsCaption(names.block) ? thought?.text : undefined;
  const claims = isLong
    ? condenseProse(section, context, { taken, caption, isBeside: true, judged: { candidates, numbers } })
    : numbersOf(numbers[0], taken);
  return { ...(thought ? { thought } : {}), claims };
};

/** Whether there is room for words below a block: of a long listing, which goes on over slides, these are left off. */
const keepsCaption = (block: RootContent | undefined): boolean =>
  block !== undefined &&
  block.type !== 'table' &&
  (block.type !== 'code' || block.value.split('\n').length <= mostLines);
const mostLines = 15;

/** What is named, and from what. */
interface Naming {
  readonly section: Section;
  readonly names: Names;
  readonly topic: Topic;
  readonly sentences: readonly Placed[];
}

/** The line that names a block: of those that may (`belongs`) the strongest; else what the sentence says that touches it. */
const nameFrom = (
  candidates: readonly Candidate[],
  { section, names, topic, sentences }: Naming,
): Line | undefined => {
  const { block, former, isAfter, maxName } = names;
  const isFurther = former !== undefined;
  const touching = section.blocks.findLastIndex((node) => !isLabel(node));
  const isWarning = !isAfter && block !== undefined && isListing(block) && isWarned(section.blocks[touching]);
  const own = candidates.filter(
    (candidate) =>
      belongs(candidate, { names, touching }) &&
      !(isFurther && block && explainsFormer(section.blocks[candidate.block], former, block)) &&
      !(isWarning && !warning.test(candidate.line.text)),
  );
  const nearest = nearestLine(own, { topic, isFurther });
  const isNear = own.some(({ line, block: at }) => line === nearest && at === touching);
  if (isNear || isAfter || !isWhole(block) || maxName < usualWhole) return nearest;
  const near = section.blocks[touching];
  const lead = explainsFormer(near, former, block) ? undefined : touchingLeadOf(near, block);
  // What is said last before a picture is as often said of something else.
  if (!isListing(block)) return nearest ?? lead;
  const named = { listing: textOf(block), heading: headingOf(section), isFurther };
  const naming = sentences.filter(({ block: at }) => !explainsFormer(section.blocks[at], former, block));
  return lead ?? nearest ?? namingLine(own, isWarning ? [] : naming, named);
};

/** "Usage", "Input": what it is of stands above it. */
const isLabel = (node: RootContent): boolean =>
  isWeakLabel(node) || (node.type === 'paragraph' && labelOf(node) !== undefined);

/** What is shown whole, and no list. */
const isWhole = (block: RootContent | undefined): block is RootContent =>
  block !== undefined && block.type !== 'list' && block.type !== 'blockquote' && block.type !== 'callout';

/**
 * Whether a line may name a block: it touches it, or names something in it, as `heat()`. What stands between two blocks
 * and farther from the second may close the first; so may what stands behind the last.
 */
const belongs = (
  { line, block: at }: Candidate,
  { names, touching }: { readonly names: Names; readonly touching: number },
): boolean => {
  const { block, former, isAfter } = names;
  if (!block || !isListing(block)) return true;
  if (isAfter) return sharesWord(line.text, textOf(block));
  return !former || at === touching || namesPartOf(line, textOf(block));
};

/** "Here's the plan of the oven.": what follows is announced, whatever the sentence ends in. */
const announces =
  /\b(?:here(?:['’]s|\s(?:is|are))|following|below|next|let['’]s|for example)\b[^.!?]{0,200}[.!?]?$/iu;

/** Whether a paragraph between two listings explains the one above it, and does not lead to the one below. */
const explainsFormer = (
  node: RootContent | undefined,
  former: RootContent | undefined,
  block: RootContent,
): boolean =>
  former !== undefined &&
  isListing(former) &&
  isListing(block) &&
  node?.type === 'paragraph' &&
  !endsInColon.test(textOf(node)) &&
  !announces.test(textOf(node)) &&
  isOfFormer({ text: textOf(node), content: node.children }, textOf(former), textOf(block));

/** What is said in two parts is no name, nor is a count without a verb, nor what is shown large beside the block. */
const isName = ({ text, children, rung }: Line, numbers: readonly string[]): boolean =>
  !children &&
  !holdsCondition(text) &&
  !(rung === 'number' && !hasMainVerb(text)) &&
  !numbers.some((number) => text.includes(number));

/** A listing right below its heading has room for a longer sentence. */
const longestName = 18;

/** Between two blocks: a strong sentence that names the block after it, and others where there is enough prose. */
const condenseTongueStretch = (section: Section, context: ProseContext, names: Names): CondensedStretch => {
  const sentences = placedSentences(section);
  const about = { ...context, heading: headingOf(section) };
  // What stands between a heading and its first block is of both.
  const place = names.former || names.isAfter || !isWhole(names.block) ? 'beside' : 'alone';
  const longest = Math.min(names.maxName, place === 'alone' ? longestName : usualWhole);
  const [strong] = chooseStatements(sentences, about, { longest, place, most: 1, isName: true });
  const thought = touchingName(section, names, context.language) ?? strong?.line;
  const words = sentences.reduce((sum, { sentence }) => sum + countWords(sentence.text), 0);
  const taken = thought ? [thought.text] : [];
  const points =
    words < leastWords
      ? undefined
      : wholeSentences(section, context, { longest: usualWhole, place: 'beside', taken });
  return { ...(thought ? { thought } : {}), claims: placed([points]) };
};

/** What the sentence says that touches a block without a lead of its own, where its language is known to hand over so. */
const touchingName = ({ blocks }: Section, names: Names, language: string): Line | undefined => {
  const { block, isAfter, maxName } = names;
  const tongue = tongueOf(language);
  if (!tongue || isAfter || maxName < usualWhole || !isWhole(block)) return undefined;
  return touchingInTongue(blocks.at(-1), block, tongue);
};

/** A number to remember is shown, however little prose it stands in. */
const numbersOf = (found: FoundClaim | undefined, taken: readonly string[]): readonly PlacedClaim[] => {
  const numbers = shownTexts([found?.claim]);
  const isSaid = taken.some((text) => numbers.some((number) => text.includes(number)));
  return isSaid ? [] : placed([found]);
};
