import { measureSlide } from '../../src/fit/measure-slide.js';
import { titleHeight } from '../../src/fit/measure-title.js';
import { createRuler } from '../../src/fit/ruler.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';
import { quantile } from './corpus-table.js';

/** The height of a slide's title and blocks in px, as `fit` expects it and as the browser draws it. */
export interface HeightPair {
  /** Post and number of the slide. */
  readonly where: string;
  readonly layout: string;
  readonly expected: number;
  readonly drawn: number;
}

/** Pairs the natural heights of a drawn deck, see `naturalHeights`, with those that `fit` expects. */
export function compareHeights(
  { deck, theme, slug, settings }: CompiledPost,
  drawn: readonly (number | undefined)[],
): readonly HeightPair[] {
  const ruler = createRuler(theme, settings.aspect);
  return deck.children.flatMap((slide, index) => {
    const natural = drawn[index];
    if (!natural || slide.children.length === 0) return [];
    const { need } = measureSlide(slide, slide.density, ruler);
    const expected = titleHeight(slide, slide.density, ruler) + need;
    return [{ where: `${slug} ${index + 1}`, layout: slide.layout, expected, drawn: natural }];
  });
}

/** Whether less was expected than was drawn; a pixel is rounding. */
export const isUnder = ({ expected, drawn }: HeightPair): boolean => expected < drawn - 1;

/** The table of estimates by layout, and those that lie furthest under. */
export function heightsReport(pairs: readonly HeightPair[], worst: number): string[] {
  const layouts = [...new Set(pairs.map(({ layout }) => layout))].sort();
  const rows = [...layouts, 'all'].map((layout) => {
    const of = pairs.filter((pair) => layout === 'all' || pair.layout === layout);
    const ratios = of.map(({ expected, drawn }) => expected / drawn);
    const marks = [0.01, 0.5, 0.9, 1].map((share) => quantile(ratios, share).toFixed(3).padEnd(6));
    const under = String(of.filter(isUnder).length);
    return `${layout.padEnd(15)} ${String(of.length).padEnd(7)} ${under.padEnd(6)} ${marks.join(' ')}`;
  });
  const lowest = [...pairs].sort((a, b) => a.expected - a.drawn - (b.expected - b.drawn)).slice(0, worst);
  return [
    'layout          slides  under  p1     p50    p90    max    (expected / drawn)',
    ...rows,
    ...lowest.map(
      ({ where, layout, expected, drawn }) =>
        `  ${where} (${layout}): expected ${Math.round(expected)}, drawn ${Math.round(drawn)}`,
    ),
  ];
}
