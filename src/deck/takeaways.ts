import type { Line } from '../model/claim.js';
import type { Slide } from '../model/deck.js';
import type { Outline, Section } from '../model/outline.js';
import { listOf } from './blocks.js';
import { makeSlide, type SectionContext } from './plan-section.js';

const minTakeaways = 3;
const maxTakeaways = 5;

/** The rungs whose lines stand on their own, best first. */
const trusted = ['author', 'frame', 'contrast', 'sentence', 'ordinals'] as const;

const topLine = (section: Section, { claims }: SectionContext): Line | undefined => {
  const lines = [section, ...section.children].flatMap((part) =>
    (claims.get(part) ?? []).flatMap(({ claim }) => (claim.kind === 'lines' ? claim.lines : [])),
  );
  const whole = lines.filter(({ text }) => text.split(/\s+/u).length >= 6);
  return trusted.map((rung) => whole.find((line) => line.rung === rung)).find((line) => line !== undefined);
};

/** One top line of each section; none when the post has too few that stand on their own. */
export const takeawaysSlides = ({ sections }: Outline, context: SectionContext): Slide[] => {
  const lines = sections.map((section) => topLine(section, context)).filter((line) => line !== undefined);
  if (lines.length < minTakeaways) return [];
  const step = lines.length / Math.min(lines.length, maxTakeaways);
  const chosen = Array.from(
    { length: Math.min(lines.length, maxTakeaways) },
    (_, i) => lines[Math.floor(i * step)],
  );
  const shown = chosen.filter((line) => line !== undefined);
  const body = { layout: 'takeaways', children: [listOf(shown, { ordered: false })] } as const;
  return [makeSlide(body, [{ type: 'text', value: context.layout.labels.takeaways }])];
};
