import type { Line } from '../model/claim.js';
import type { Slide } from '../model/deck.js';
import type { Outline, Section } from '../model/outline.js';
import { listOf } from './blocks.js';
import { makeSlide, type SectionContext } from './plan-section.js';
import { summaryOf } from './summaries.js';

const minTakeaways = 3;
const maxTakeaways = 5;

/** The rungs whose lines stand on their own. */
const trusted: ReadonlySet<Line['rung']> = new Set(['author', 'frame', 'contrast', 'sentence', 'ordinals']);

const heaviest = (a: Line, b: Line): number => (b.weight ?? 0) - (a.weight ?? 0);

const isMemorable = (text: string): boolean => {
  const words = text.split(/\s+/u).length;
  return words >= 5 && words <= maxLineWords;
};

const topLine = (section: Section, { claims }: SectionContext): Line | undefined => {
  const lines = [section, ...section.children].flatMap((part) =>
    (claims.get(part) ?? []).flatMap(({ claim }) => (claim.kind === 'lines' ? claim.lines : [])),
  );
  const whole = lines.filter(({ text, rung }) => trusted.has(rung) && isMemorable(text));
  return whole.sort(heaviest)[0];
};

/** What is to be remembered is short, and stands on one slide. */
const maxLineWords = 13;
const maxWords = 50;

/** Fewer slides are remembered without help. */
const minSlides = 6;

/**
 * What is to be remembered: the author's own summary from the beginning of the post, or the strongest line of each
 * section, the strongest of them in the post's order. None when the author ends on a summary, when the talk is short,
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

const strongest = ({ sections }: Outline, context: SectionContext): Line[] => {
  const lines = sections
    .filter(({ isSpoken }) => !isSpoken)
    .map((section) => topLine(section, context))
    .filter((line) => line !== undefined);
  const chosen = new Set<Line>();
  let words = 0;
  for (const line of [...lines].sort(heaviest)) {
    const length = line.text.split(/\s+/u).length;
    if (chosen.size === maxTakeaways || length > maxLineWords || words + length > maxWords) continue;
    chosen.add(line);
    words += length;
  }
  return lines.filter((line) => chosen.has(line));
};
