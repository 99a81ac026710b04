import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type Candidate, chooseLines } from './choose-lines.js';
import { isEcho } from './echoes.js';
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
import { type Enumeration, enumerationIn } from './ladder/enumerations.js';
import { followUp } from './ladder/follow-ups.js';
import { nextBelow } from './ladder/next-below.js';
import { numberIn } from './ladder/numbers.js';
import { ordinalsIn } from './ladder/ordinals.js';
import { type FoundClaim, numbersToRemember } from './remembered-numbers.js';
import { toldIn } from './told.js';
import { numberStatement } from './tongues/number-statement.js';
import { saidBlocks, signedSayings } from './tongues/signed-sayings.js';
import { chooseStatements, type StatementChoice } from './tongues/statements.js';
import { isStory } from './tongues/told-story.js';
import { tongueOf } from './tongues/tongue.js';

/** The most words of a sentence of another language. */
export const usualWhole = 14;

/** What a section shows beside its prose. */
interface Beside {
  /** Lines that are shown already. */
  readonly taken: readonly string[];
  /** The whole sentence below the block after it: no part of that is a line of its own. */
  readonly caption?: string | undefined;
  readonly isBeside: boolean;
  /** A picture stands beside its lines: nothing more is told below them. */
  readonly isTight?: boolean;
  /** What its sentences give, where they have been judged already. */
  readonly judged?: Judged;
}

/** The lines that sentences give, and the numbers that they are remembered by. */
interface Judged {
  readonly candidates: readonly Candidate[];
  readonly numbers: readonly FoundClaim[];
}

const alone: Beside = { taken: [], isBeside: false };

/** What the prose of a section may show, by rungs 3 to 10; English only beyond numbers; nothing that says what is `taken` already. */
export const condenseProse = (
  section: Section,
  context: ProseContext,
  { taken, caption = '', isBeside, isTight = isBeside, judged }: Beside = alone,
): PlacedClaim[] => {
  const sentences = placedSentences(section);
  if (!isEnglish(context.language)) return condenseTongue(section, context, { taken, isBeside });
  const titles = titlesOf(section, context);
  const { topic } = titles;
  const numbers = judged ? judged.numbers : numbersToRemember(sentences, titles);
  const ordinals = ordinalsIn(sentences);
  const heading = headingOf(section);
  // "The first is the oven, the second the mill" below "Oven and mill": which is which was the point.
  const areEchoes = ordinals.every(({ text }) => isEcho(text, { heading, title: context.title ?? '' }));
  const areCounted = ordinals.length >= 2 && !areEchoes;
  const candidates = areCounted ? [] : (judged?.candidates ?? candidatesOf(sentences, titles));
  const pointsBeside = (terms: FoundClaim | undefined): FoundClaim | undefined => {
    if (areCounted) return ordinalPoints(ordinals, sentences);
    const shown = [...taken, ...shownTexts([...numbers, terms].map((found) => found?.claim))];
    const fresh = candidates.filter(
      ({ line }) => !shown.some((text) => says(line.text, text)) && !says(caption, line.text),
    );
    const choice = { topic, isBeside, isBesideNumber: numbers.length > 0, leads: terms?.order };
    const chosen = chooseLines(fresh, choice);
    return claimOf(isTight ? chosen : withFollowUps(chosen, sentences, { topic, taken: shown }), sentences);
  };
  const found = sentences.map(({ inline, sentence }) => enumerationIn(inline, sentence, topic));
  for (const [order, enumeration] of found.entries()) {
    const terms = termsAt(sentences[order], enumeration, order);
    const points = terms && pointsBeside(terms);
    if (terms && (enumeration?.isTold || tellsOf(points, sentences[order])))
      return placed([...numbers, points, terms]);
  }
  return placed([...numbers, pointsBeside(undefined)]);
};

/** What prose of another language than English may show: a number, and whole sentences. */
const condenseTongue = (
  section: Section,
  context: ProseContext,
  { taken, isBeside }: Beside,
): PlacedClaim[] => {
  const number = numberOfTongue(ownSentences(section), context.language);
  const shown = [...taken, ...shownTexts([number?.claim])];
  const place = isBeside || number ? 'beside' : 'alone';
  const choice: StatementChoice = { longest: usualWhole, place, taken: shown };
  const own = placed([number, wholeSentences(section, context, choice)]);
  const said = tongueOf(context.language) ? signedSayings(section.blocks) : [];
  return [...own, ...said].sort((a, b) => a.block - b.block);
};

/** The sentences of a section that nobody else has said. */
const ownSentences = (section: Section): Placed[] => {
  const said = saidBlocks(section.blocks);
  return placedSentences(section).filter(({ block }) => !said.has(block));
};

/** The first big number of sentences that no language is known for, or that stand alone by the words of their own. */
const numberOfTongue = (sentences: readonly Placed[], language: string): FoundClaim | undefined => {
  const tongue = tongueOf(language);
  if (tongue && isStory(sentences, tongue)) return undefined;
  return firstOf(sentences, ({ inline, sentence }) =>
    tongue ? numberStatement(inline, sentence, tongue) : numberIn(inline, sentence),
  );
};

/** The sentences of a section that stand whole by the words of its language. */
export const wholeSentences = (
  section: Section,
  context: ProseContext,
  choice: StatementChoice,
): FoundClaim | undefined => {
  const sentences = ownSentences(section);
  const about = { ...context, heading: headingOf(section) };
  return claimOf(chooseStatements(sentences, about, choice), sentences);
};

/** So many lines leave room for what is said of each. */
const fewLines = 2;

/** A few lines, each with what the next sentence goes on to say of it; below a lone one that may be more; nothing that says what is `taken` already. */
export const withFollowUps = (
  chosen: readonly Candidate[],
  sentences: readonly Placed[],
  { topic, taken: shown = [] }: { readonly topic: Topic; readonly taken?: readonly string[] },
): readonly Candidate[] => {
  if (chosen.length > fewLines) return chosen;
  const taken = new Set(chosen.map(({ order }) => order));
  return chosen.map((candidate) => {
    const { line, order, isWhole, block } = candidate;
    const next = sentences[order + 1];
    if (!isWhole || line.children || next?.block !== block || taken.has(order + 1)) return candidate;
    const child =
      followUp(line.text, next, topic) ??
      (chosen.length === 1 && toldIn(sentences)[order + 1] ? nextBelow(line.text, next, topic) : undefined);
    const isFresh = child && !shown.some((text) => says(child.text, text));
    return isFresh ? { ...candidate, line: { ...line, children: [child] } } : candidate;
  });
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

/** What numbers and chips show already: no line says it again. */
export const shownTexts = (claims: readonly (Claim | undefined)[]): string[] =>
  claims.flatMap((claim) => {
    if (claim?.kind === 'number') return [claim.number.text];
    return claim?.kind === 'chips' ? claim.lines.map(({ text }) => text) : [];
  });

/** "more than 60%" is said by "More than 60% of the loaves …". */
const says = (line: string, text: string): boolean => line.toLowerCase().includes(text.toLowerCase());

/** Found claims in the post's order. */
export const placed = (found: readonly (FoundClaim | undefined)[]): PlacedClaim[] =>
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

const ordinalPoints = (lines: readonly Line[], [first]: readonly Placed[]): FoundClaim | undefined =>
  first && {
    claim: { kind: 'lines', rung: 'ordinals', lines, ordered: lines.length >= 3 },
    block: first.block,
    order: 0,
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
