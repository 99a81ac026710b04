import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { flattenInline } from './inline-text.js';
import { definitionIn } from './ladder/definitions.js';
import { enumerationIn } from './ladder/enumerations.js';
import { numberIn } from './ladder/numbers.js';
import { ordinalsIn, type PlacedSentence } from './ladder/ordinals.js';
import { lineOfSentence } from './ladder/prose-line.js';
import { splitSentences } from './sentences.js';

interface Placed extends PlacedSentence {
  readonly block: number;
}

/** The most lines that prose gives a section: more is a page, not a slide. */
const maxLines = 4;

const sentencesOf = ({ blocks }: Section): Placed[] =>
  blocks.flatMap((node, block) => {
    if (node.type !== 'paragraph') return [];
    const inline = flattenInline(node.children);
    return splitSentences(inline.text).map((sentence) => ({ inline, sentence, block }));
  });

interface Candidate {
  readonly line: Line;
  readonly block: number;
  readonly order: number;
  readonly score: number;
}

const trust: Partial<Record<Line['rung'], number>> = { definition: 5, frame: 3, contrast: 2, sentence: 1 };

/** Short lines that name what the section is about are the better ones; the first of a paragraph leads it. */
const scoreOf = (line: Line, heading: string, isFirst: boolean): number => {
  const words = line.text.split(/\s+/u);
  const named = words.filter((word) => word.length > 3 && heading.includes(word.toLowerCase())).length;
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  const brevity = words.length <= 11 ? 1 : 0;
  return (
    (trust[line.rung] ?? 0) + Math.min(named, 2) + Math.min(names, 2) * 0.5 + brevity + (isFirst ? 0.5 : 0)
  );
};

const candidatesOf = (sentences: readonly Placed[], heading: string): Candidate[] => {
  const lower = heading.toLowerCase();
  return sentences.flatMap(({ inline, sentence, block }, order) => {
    const line = definitionIn(inline, sentence, heading) ?? lineOfSentence(inline, sentence);
    return line ? [{ line, block, order, score: scoreOf(line, lower, sentence.start === 0) }] : [];
  });
};

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Whether two lines say much the same. */
const overlap = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
};

/** The best lines, at most two of a paragraph, none that repeats another, in the post's order. */
const choose = (candidates: readonly Candidate[]): Candidate[] => {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.order - b.order);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    const fromBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const repeats = chosen.some(({ line }) => overlap(line.text, candidate.line.text) > 0.6);
    if (chosen.length < maxLines && fromBlock < 2 && !repeats) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};

/** A claim with the sentence that it begins at. */
interface FoundClaim {
  readonly claim: Claim;
  readonly block: number;
  readonly order: number;
}

/** What the prose of a section may show, by rungs 3 to 10; English only beyond numbers. */
export const condenseProse = (section: Section, language: string): PlacedClaim[] => {
  const sentences = sentencesOf(section);
  const number = firstOf(sentences, ({ inline, sentence }) => numberIn(inline, sentence));
  if (!/^en\b/iu.test(language)) return placed([number]);
  const heading = section.heading ? flattenInline(section.heading.children).text : '';
  const terms = firstOf(sentences, ({ inline, sentence }) => chipsOf(enumerationIn(inline, sentence)));
  // A sentence that is shown as a number or as chips is not shown again as a line.
  const rest = sentences.filter((_, order) => order !== number?.order && order !== terms?.order);
  return placed([number, pointsIn(rest, sentences, heading), terms]);
};

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

const chipsOf = (lines: readonly Line[]): Claim | undefined =>
  lines.length > 0 ? { kind: 'chips', rung: 'enumeration', lines } : undefined;

const pointsIn = (
  rest: readonly Placed[],
  sentences: readonly Placed[],
  heading: string,
): FoundClaim | undefined => {
  const ordinals = ordinalsIn(sentences);
  const [first] = sentences;
  if (ordinals.length >= 2 && first) {
    const claim: Claim = { kind: 'lines', rung: 'ordinals', lines: ordinals, ordered: ordinals.length >= 3 };
    return { claim, block: first.block, order: 0 };
  }
  const chosen = choose(candidatesOf(rest, heading));
  const [top] = chosen;
  if (!top) return undefined;
  const lines = chosen.map(({ line }) => line);
  const order = sentences.findIndex(({ block }) => block === top.block);
  return { claim: { kind: 'lines', rung: top.line.rung, lines, ordered: false }, block: top.block, order };
};
