import type { SlidePlace } from '../model/article.js';
import type { Layout } from '../model/deck.js';
import type { Trace } from './trace-deck.js';

/** Slides that hold a talk together and come from no place of the post. */
const frame: ReadonlySet<Layout> = new Set([
  'title',
  'agenda',
  'section',
  'speaker',
  'takeaways',
  'resources',
  'thanks',
]);

/**
 * Where in the post each slide begins: at the first block that is said or shown on it, else at the first of its lines. A
 * slide never stands before the one that is shown before it; what goes on from a slide stands with it.
 */
export const placeSlides = (trace: Trace): SlidePlace[] => {
  const { units } = trace.post;
  const said = firstUnits([...trace.notes, ...trace.blocks]);
  const lines = firstUnits(
    trace.lines.flatMap(({ shown, unit }) =>
      unit === undefined || units[unit]?.kind === 'heading' ? [] : [{ slide: shown.slide, unit }],
    ),
  );
  const headings = firstUnits(trace.headings);
  const places: SlidePlace[] = [];
  let last = 0;
  trace.deck.slides.forEach(({ layout }, slide) => {
    // What was moved behind the thanks begins anew.
    if (slide === trace.deck.end + 1) last = 0;
    if (frame.has(layout)) return;
    const unit = said.get(slide) ?? lines.get(slide) ?? headings.get(slide);
    last = Math.max(last, (unit === undefined ? undefined : units[unit]?.line) ?? last);
    if (last > 0) places.push({ slide, line: last });
  });
  return places.sort((a, b) => a.line - b.line || a.slide - b.slide);
};

/** The first unit of the post on each slide. */
const firstUnits = (
  found: readonly { readonly slide?: number; readonly unit: number }[],
): ReadonlyMap<number, number> => {
  const units = new Map<number, number>();
  for (const { slide, unit } of found) {
    if (slide !== undefined) units.set(slide, Math.min(unit, units.get(slide) ?? unit));
  }
  return units;
};
