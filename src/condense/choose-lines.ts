import type { Line, Rung } from '../model/claim.js';
import type { Topic } from './gate/topic.js';
import { tellingOf } from './telling.js';
import { termsOf } from './terms.js';
import { countWords } from './words.js';

/** A line that passed the gates, with where it stands in its section. */
export interface Candidate {
  readonly line: Line;
  readonly block: number;
  readonly order: number;
  readonly isFirst: boolean;
}

/** The most lines that prose gives a section: more is a page, not a slide. */
const maxLines = 4;
/** What a line beside the best must reach: fewer and stronger is better. */
const minScore = 1.5;
/** What the best must reach: below it the heading says more. */
const minAlone = 0.5;

const trust: Partial<Record<Rung, number>> = { definition: 5, frame: 3, contrast: 2, number: 2, sentence: 1 };

/** What can be read at a glance is better, what cannot is worse. */
const brevityOf = (words: number): number => {
  if (words <= 10) return 1;
  return words <= 13 ? 0 : -1;
};

/** Short lines that name what the section is about, that claim or count, and that lead their paragraph are the better ones. */
const scoreOf = ({ line, isFirst }: Candidate, topic: Topic): number => {
  const named = termsOf(line.text).filter((term) => topic.has(term)).length;
  const names = line.text
    .split(/\s+/u)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    (trust[line.rung] ?? 0) +
    Math.min(named, 2) +
    Math.min(names, 2) * 0.5 +
    brevityOf(countWords(line.text)) +
    (isFirst ? 0.5 : 0) +
    tellingOf(line.text)
  );
};

/** How much nearer paragraphs are worth to a line that is to name a block: the last one most. */
const nearness = [2, 1];

/** The line that best says what the block after these candidates shows: a strong one, and one that stands near. */
export const nearestLine = (candidates: readonly Candidate[], topic: Topic): Line | undefined => {
  const blocks = [...new Set(candidates.map(({ block }) => block))].sort((a, b) => b - a);
  const worthOf = (candidate: Candidate): number =>
    scoreOf(candidate, topic) + (nearness[blocks.indexOf(candidate.block)] ?? 0);
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best && worthOf(best) > worthOf(next) ? best : next),
    undefined,
  )?.line;
};

/** The strongest of some lines, the first of equals. */
export const strongest = <C extends Candidate>(candidates: readonly C[], topic: Topic): C | undefined =>
  candidates.reduce<C | undefined>(
    (best, next) => (best && scoreOf(best, topic) >= scoreOf(next, topic) ? best : next),
    undefined,
  );

/** Whether two lines say much the same: the share of the shorter one's terms that both have. */
const overlap = (a: string, b: string): number => {
  const [left, right] = [new Set(termsOf(a)), new Set(termsOf(b))];
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
};

/** The best lines, at most two of a paragraph, none that repeats another, in the post's order. */
export const chooseLines = (candidates: readonly Candidate[], topic: Topic, most = maxLines): Candidate[] => {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, topic) }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
  const chosen: Candidate[] = [];
  for (const { candidate, score } of ranked) {
    const fromBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const repeats = chosen.some(({ line }) => overlap(line.text, candidate.line.text) > 0.6);
    const isStrong = score >= (chosen.length === 0 ? minAlone : minScore);
    if (chosen.length < most && fromBlock < 2 && !repeats && isStrong) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
