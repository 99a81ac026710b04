import type { Aspect, Density, Slide } from '../model/deck.js';
import type { MeasuredTheme, Theme } from '../model/theme.js';
import { createGeometry, type Geometry } from './geometry.js';
import { inLayouts, type Placing, plainly } from './placing.js';
import { createMetrics, type TextMetrics } from './text-metrics.js';

/** What measuring a slide needs. */
export interface Ruler {
  readonly metrics: TextMetrics;
  readonly geometry: Geometry;
  readonly placing: Placing;
  readonly drawn?: DrawnHeights;
}

/** The height of a slide's title and blocks at a density, in px, from one who has seen it drawn; none for the estimate. */
export type DrawnHeights = (slide: Slide, density: Density) => number | undefined;

/** What fitting knows of a theme: its manifest, or what a browser measured of it, or nothing. */
export type FitTheme = Pick<Theme, 'manifest' | 'measured'>;

/** The ruler for a theme: only one that brings a manifest has layouts. */
export const createRuler = (
  { manifest, measured }: FitTheme,
  aspect: Aspect,
  drawn?: DrawnHeights,
): Ruler => {
  const known: MeasuredTheme | undefined = manifest ?? measured;
  return {
    // Of its own: what is remembered of texts is forgotten with the ruler.
    metrics: { ...createMetrics(known) },
    geometry: createGeometry(known, aspect),
    placing: manifest ? inLayouts : plainly,
    ...(drawn ? { drawn } : {}),
  };
};
