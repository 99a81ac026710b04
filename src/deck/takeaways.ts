import type { Line } from '../model/claim.js';
import type { Slide } from '../model/deck.js';
import type { Outline, Section } from '../model/outline.js';
import { listOf } from './blocks.js';
import { makeSlide, type SectionContext } from './plan-section.js';

const minTakeaways = 3;
const maxTakeaways = 5;

/** The rungs whose lines stand on their own. */
const trusted: ReadonlySet<Line['rung']> = new Set(['author', 'frame', 'contrast', 'sentence', 'ordinals']);

const heaviest = (a: Line, b: Line): number => (b.weight ?? 0) - (a.weight ?? 0);

const topLine = (section: Section, { claims }: SectionContext): Line | undefined => {
  const lines = [section, ...section.children].flatMap((part) =>
    (claims.get(part) ?? []).flatMap(({ claim }) => (claim.kind === 'lines' ? claim.lines : [])),
  );
  const whole = lines.filter(({ text, rung }) => trusted.has(rung) && text.split(/\s+/u).length >= 5);
  return whole.sort(heaviest)[0];
};

/** The strongest line of each section, the strongest of them in the post's order; none when the post has too few. */
export const takeawaysSlides = ({ sections }: Outline, context: SectionContext): Slide[] => {
  const lines = sections
    .filter(({ isSpoken }) => !isSpoken)
    .map((section) => topLine(section, context))
    .filter((line) => line !== undefined);
  if (lines.length < minTakeaways) return [];
  const chosen = new Set([...lines].sort(heaviest).slice(0, maxTakeaways));
  const shown = lines.filter((line) => chosen.has(line));
  const body = { layout: 'takeaways', children: [listOf(shown, { ordered: false })] } as const;
  return [makeSlide(body, [{ type: 'text', value: context.layout.labels.takeaways }])];
};
