import type { Line } from '../model/claim.js';
import type { Slide } from '../model/deck.js';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { isOfPlans } from '../model/plans.js';
import { listOf } from './blocks.js';
import { isMemorable, wordsIn } from './memorable.js';
import { makeSlide, type SectionContext } from './plan-section.js';
import { summaryOf } from './summaries.js';

const minTakeaways = 3;
const maxTakeaways = 5;

/** The rungs whose lines stand on their own. */
const trusted: ReadonlySet<Line['rung']> = new Set(['author', 'frame', 'contrast', 'sentence', 'ordinals']);

const heaviest = (a: Line, b: Line): number => (b.weight ?? 0) - (a.weight ?? 0);

/** What a line must carry of the post's point. */
const minWeight = 0.37;

/** Two lines of much the same words are one thing to remember. */
const repeats = (text: string, lines: Iterable<Line>): boolean => {
  const words = new Set(wordsIn(text));
  return [...lines].some((line) => {
    const others = new Set(wordsIn(line.text));
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared > 0.6 * Math.min(words.size, others.size);
  });
};

/** The words of titles, and of each word the titles that have it. */
interface Titles {
  readonly words: readonly ReadonlySet<string>[];
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** The words of all of them. */
  readonly named: ReadonlySet<string>;
}

const indexTitles = (titles: readonly string[]): Titles => {
  const words = titles.map((title) => new Set(wordsIn(title)));
  const having = new Map<string, number[]>();
  for (const [index, named] of words.entries())
    for (const word of named) {
      const known = having.get(word);
      if (known) known.push(index);
      else having.set(word, [index]);
    }
  return { words, having, named: new Set(having.keys()) };
};

/** What a title shares with a line that the audience has read in it. */
const sharedInCopy = 0.7;

/** The audience has read it as a title. */
const copies = (text: string, { words: titles, having }: Titles): boolean => {
  const words = wordsIn(text);
  const titlesOf = (word: string): readonly number[] => having.get(word) ?? [];
  // A title that shares so much has at least one of the rarest others: only those that have are looked at.
  const others = words.length - Math.floor(sharedInCopy * words.length);
  const rarest = [...words].sort((a, b) => titlesOf(a).length - titlesOf(b).length).slice(0, others);
  return rarest.flatMap(titlesOf).some((title) => {
    const named = titles[title] ?? new Set();
    return words.filter((word) => named.has(word)).length > sharedInCopy * words.length;
  });
};

/** What such a section says is so is what one should not do. */
const warning =
  /\b(?:anti-?patterns?|pitfalls?|mistakes?|problems?|wrong|traditional(?:ly)?|legacy|old|myths?|misconceptions?|before|past|issues?)\b/iu;

/** Whether what a section says is no point to take home: what is wrong, or not so yet. */
const isNoPoint = ({ heading, isPlanned }: Section): boolean => {
  const title = heading ? plainText(heading.children) : '';
  return isPlanned === true || warning.test(title) || isOfPlans(title);
};

const topLine = (section: Section, { claims }: SectionContext, titles: Titles): Line | undefined => {
  const parts = [section, ...section.children].filter((part) => !isNoPoint(part));
  const lines = parts.flatMap((part) =>
    (claims.get(part) ?? []).flatMap(({ claim }) => (claim.kind === 'lines' ? claim.lines : [])),
  );
  const isPoint = ({ text, rung, weight = 0 }: Line): boolean =>
    trusted.has(rung) && weight >= minWeight && isMemorable(text, titles.named) && !copies(text, titles);
  return lines.flatMap(aloneOf).filter(isPoint).sort(heaviest)[0];
};

/** A line without the sentence that stands below it; none where it is parted from the rest of its own. */
const aloneOf = ({ children = [], ...line }: Line): Line[] =>
  children.every(({ rung, text }) => rung === 'sentence' && /^\P{Ll}/u.test(text)) ? [line] : [];

const headingsIn = (section: Section): string[] => [
  ...(section.heading ? [plainText(section.heading.children)] : []),
  ...section.children.flatMap(headingsIn),
];

/** What is to be remembered stands on one slide. */
const maxWords = 50;

/** Fewer slides are remembered without help. */
const minSlides = 6;

/**
 * What is to be remembered: the author's own summary from the beginning of the post, or the strongest line of each
 * section that is a claim and no copy of a title, the strongest of them in the post's order. None when the author ends on a summary, when the talk is short,
 * or when the post has too few lines.
 */
export const takeawaysSlides = (outline: Outline, slides: number, context: SectionContext): Slide[] => {
  const summary = summaryOf(outline, context.claims);
  if (summary?.isLast || slides < minSlides) return [];
  const shown = summary ? summary.lines.slice(0, maxTakeaways) : strongest(outline, context);
  if (shown.length < minTakeaways) return [];
  const body = { layout: 'takeaways', children: [listOf(shown, { ordered: false })] } as const;
  return [makeSlide(body, [{ type: 'text', value: context.layout.labels.takeaways }])];
};

const strongest = ({ sections, meta }: Outline, context: SectionContext): Line[] => {
  const titles = indexTitles([meta.title, ...sections.flatMap(headingsIn)]);
  const lines = sections
    .filter(({ isSpoken }) => !isSpoken)
    .map((section) => topLine(section, context, titles))
    .filter((line) => line !== undefined);
  const chosen = new Set<Line>();
  let words = 0;
  for (const line of [...lines].sort(heaviest)) {
    const length = line.text.split(/\s+/u).length;
    if (chosen.size === maxTakeaways || words + length > maxWords) continue;
    if (repeats(line.text, chosen)) continue;
    chosen.add(line);
    words += length;
  }
  return lines.filter((line) => chosen.has(line));
};
