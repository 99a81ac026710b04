import type { Line } from '../model/claim.js';
import { mainClauseFirst, mainClauseOf } from './conditions.js';
import type { Topic } from './gate/topic.js';
import { type Place, type Standing, standingOf } from './standing.js';
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
  /** What stands around its sentence, where that is known. */
  readonly standing?: Standing;
}

/** Whether a line goes on to the end of the sentence that it is of. */
export const endsWhole = (line: string, sentence: string): boolean =>
  withoutEnd(sentence).endsWith(withoutEnd(line).slice(-compared));

/** Whether a line, with what it goes on to say below, is its sentence to the end. */
export const isWholeLine = ({ text, children = [] }: Line, sentence: string): boolean =>
  children.length > 0 || endsWhole(text, sentence);

const compared = 16;

/** Only the end of a text is compared. */
const withoutEnd = (text: string): string =>
  text
    .slice(-4 * compared)
    .toLowerCase()
    .replace(/(?<![\s.,;:!?)"”’])[\s.,;:!?)"”’]+$/u, '');

/** The most lines that prose gives a section: more is a page, not a slide. */
const maxLines = 4;
/** What a line must tell beside something else on its slide: of those that tell less readers call three in four good (`tellingOf`). */
const minBeside = 0.9;
/** What it must tell beside a number alone, which has a slide of its own. */
const minBesideNumber = 0.35;
/** What a line right above a block must tell where the heading has named another: read with it, it says what is shown. */
const minNear = 0.1;
/** What one more line must tell beside a stronger one. */
const minMore = 0.85;
/** What a line must tell that is all there is: below it the heading says more. */
const minAlone = 0.1;
/** What a number and its clause must tell. */
const minNumber = -0.5;
/**
 * What it must tell elsewhere. Before the first heading its words are the notes of the title slide, and nothing is missed
 * there (of those that tell less one in three is called good); in a post without headings nothing else stands there.
 */
const minIn: Readonly<Record<Place, number>> = { opening: 0.2, further: 0.35, headless: -0.6 };
/** What a line must tell whatever its length, by how many sentences it is chosen from. */
const minTold = [
  // Of 480 lines of 75 blogs that nobody had read before, three in ten of those that tell less were called good, and six in
  // ten of those that tell more.
  { sentences: 4, told: 0.55 },
  // Where few are to choose from, nearly half of those that tell less were.
  { sentences: 2, told: 0.1 },
] as const;
/** What it must tell before the first heading: of those that tell less one in four was called good. */
const minToldInOpening = 0.85;
/** What a line must tell that names stand below. */
const minLeading = 0;

/** A longer line says more and is read by fewer: what it says must be worth the more. */
const costs = [
  { from: 17, cost: 1.5 },
  { from: 15, cost: 1 },
  { from: 13, cost: 0.5 },
  { from: 12, cost: 0.35 },
  { from: 11, cost: 0.05 },
] as const;

/** What share of its cost a long line has where nothing else is shown. */
const patience = 0.85;

const costOf = ({ text }: Line): number => {
  const words = countWords(mainClauseOf(text));
  return costs.find(({ from }) => words >= from)?.cost ?? 0;
};

/** All that a line says, what it goes on to say below included. */
export const saidIn = ({ text, children = [] }: Line): string => [text, ...children.map(saidIn)].join(' ');

const scoreOf = ({ line, isWhole, standing }: Candidate, topic: Topic, share = 1): number =>
  tellingOf({ text: mainClauseFirst(saidIn(line)), rung: line.rung, isWhole, topic }) +
  (standing ? standingOf(standing) : 0) -
  costOf(line) * share;

/** Whether a line that is its sentence tells enough to be all that is shown. */
export const tellsAlone = (line: Line, topic: Topic): boolean =>
  scoreOf({ line, block: 0, order: 0, isWhole: true }, topic) >= minAlone;

/** How much nearer paragraphs are worth to a line that is to name a block: the last one most. */
const nearness = [1, 0.5];

/** The line that best says what the block after these candidates shows: a strong one, and one that stands near; none when all are weak. Of a `further` block the heading says less than the line above it. */
export const nearestLine = (
  candidates: readonly Candidate[],
  { topic, isFurther }: { readonly topic: Topic; readonly isFurther: boolean },
): Line | undefined => {
  const blocks = [...new Set(candidates.map(({ block }) => block))].sort((a, b) => b - a);
  const leastOfName = ({ block }: Candidate): number =>
    isFurther && block === blocks[0] ? minNear : minBeside;
  const worthOf = (candidate: Candidate): number =>
    scoreOf(candidate, topic) + (nearness[blocks.indexOf(candidate.block)] ?? 0);
  return candidates
    .filter((candidate) => scoreOf(candidate, topic) >= leastOfName(candidate))
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
export interface Choice {
  readonly topic: Topic;
  /** The slide, or its section, shows something else: a weak line adds nothing. */
  readonly isBeside: boolean;
  readonly isBesideNumber?: boolean;
  readonly most?: number;
  /** The sentence that chips stand below: they make its line worth more (`Candidate.order`). */
  readonly leads?: number | undefined;
  /** Nothing else is shown: a long line costs less. */
  readonly isPatient?: boolean;
  /** What the first line must tell, where less is better than nothing. */
  readonly least?: number;
  /** The heading above tells nothing: a line that tells little tells more. */
  readonly isUntold?: boolean;
}

/** What a line must tell in its place. */
const leastOf = (
  { line, order, standing }: Candidate,
  { isBeside, leads, isBesideNumber, least }: Pick<Choice, 'isBeside' | 'leads' | 'isBesideNumber' | 'least'>,
  isFirst: boolean,
): number => {
  if (order === leads) return minLeading;
  // What is counted is worth its place whatever else is said of it.
  if (line.rung === 'number') return minNumber;
  if (isBeside) return minBeside;
  if (isBesideNumber) return minBesideNumber;
  if (!isFirst) return minMore;
  return least ?? (standing?.place ? minIn[standing.place] : minAlone);
};

/** A figure, what is denied, what must be, and what is more than something else: few words say much. */
const saysMuch = /\d|\b(?:not|never|cannot|must|than)\b|n['’]t\b/iu;

/** Whether a line tells enough for a slide, be it short or long; what is all that its section says does. */
const tellsEnough = (candidate: Candidate, { topic, leads, isBesideNumber, isUntold }: Choice): boolean => {
  const { line, order, standing } = candidate;
  if (isUntold) return true;
  if (order === leads || isBesideNumber || line.rung === 'number' || saysMuch.test(line.text)) return true;
  if (!standing || standing.place === 'headless' || standing.sentences === 1) return true;
  const told = minTold.find(({ sentences }) => standing.sentences >= sentences)?.told;
  const least = standing.place === 'opening' ? minToldInOpening : told;
  return least === undefined || scoreOf(candidate, topic, 0) >= least;
};

/** The best lines, at most two of a paragraph, none that repeats another, in the post's order. */
export const chooseLines = (candidates: readonly Candidate[], choice: Choice): Candidate[] => {
  const { topic, most = maxLines, isPatient = false } = choice;
  const share = isPatient ? patience : 1;
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, topic, share) }));
  const ranked = scored.sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
  const chosen: Candidate[] = [];
  for (const { candidate, score } of ranked) {
    const fromBlock = chosen.filter(({ block }) => block === candidate.block).length;
    const repeats = chosen.some(({ line }) => overlap(saidIn(line), saidIn(candidate.line)) > 0.6);
    const least = leastOf(candidate, choice, chosen.length === 0);
    const tells = score >= least && tellsEnough(candidate, choice);
    if (chosen.length < most && fromBlock < 2 && !repeats && tells) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.order - b.order);
};
