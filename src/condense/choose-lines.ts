import type { Line } from '../model/claim.js';
import type { Topic } from './gate/topic.js';
import { tellingOf } from './telling.js';
import { termsOf } from './terms.js';
import { countWords } from './words.js';

/** A line that passed the gates, with where it stands in its section. */
export interface Candidate {
  readonly line: Line;
  readonly block: number;
  readonly order: number;
  /** It goes on to the end of its sentence. */
  readonly isWhole: boolean;
}

/** Whether a line goes on to the end of the sentence that it is of. */
export const endsWhole = (line: string, sentence: string): boolean =>
  withoutEnd(sentence).endsWith(withoutEnd(line).slice(-compared));

const compared = 16;

const withoutEnd = (text: string): string => text.toLowerCase().replace(/[\s.,;:!?)"”’]+$/u, '');

/** The most lines that prose gives a section: more is a page, not a slide. */
const maxLines = 4;
/** What a line must tell beside something else on its slide: of those below it readers call one in three good (`tellingOf`). */
const minBeside = -0.1;
/** What a line must tell that is all there is: below it the heading says more. */
const minAlone = -1.1;

/** What can be read at a glance is better, what cannot is worse; of those under nine words readers call four in ten good. */
const brevityOf = (words: number): number => {
  if (words <= 8) return 0;
  if (words <= 11) return 0.4;
  return words <= 13 ? 0.1 : -0.4;
};

const scoreOf = ({ line, isWhole }: Candidate, topic: Topic): number =>
  tellingOf({ ...line, isWhole, topic }) + brevityOf(countWords(line.text));

/** How much nearer paragraphs are worth to a line that is to name a block: the last one most. */
const nearness = [1, 0.5];

/** The line that best says what the block after these candidates shows: a strong one, and one that stands near; none when all are weak. */
export const nearestLine = (candidates: readonly Candidate[], topic: Topic): Line | undefined => {
  const blocks = [...new Set(candidates.map(({ block }) => block))].sort((a, b) => b - a);
  const worthOf = (candidate: Candidate): number =>
    scoreOf(candidate, topic) + (nearness[blocks.indexOf(candidate.block)] ?? 0);
  return candidates
    .filter((candidate) => scoreOf(candidate, topic) >= minBeside)
    .reduce<Candidate | undefined>(
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

/** How lines are chosen beside what titles name. */
interface Choice {
  readonly topic: Topic;
  /** The slide, or its section, shows something else: a weak line adds nothing. */
  readonly isBeside: boolean;
  readonly most?: number;
}

/** The best lines, at most two of a paragraph, none that repeats another, in the post's order. */
export const chooseLines = (
  candidates: readonly Candidate[],
  { topic, isBeside, most = maxLines }: Choice,
): Candidate[] => {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, topic) }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
  const chosen: Candidate[] = [];
  for (const { candidate, score } of ranked) {
    const fromBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const repeats = chosen.some(({ line }) => overlap(line.text, candidate.line.text) > 0.6);
    const isStrong = score >= (isBeside || chosen.length > 0 ? minBeside : minAlone);
    if (chosen.length < most && fromBlock < 2 && !repeats && isStrong) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
