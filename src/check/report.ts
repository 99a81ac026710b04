import type { Finding } from '../model/finding.js';
import { type BandResult, bandFindings, measureBands } from './band-table.js';
import { type Figures, figuresOf } from './figures.js';
import { gates, runGates } from './gate-table.js';
import type { Gate } from './gates/gate.js';
import type { Trace } from './trace-deck.js';

/** What a gate says of a deck. */
export interface GateResult {
  readonly id: string;
  readonly measures: string;
  readonly bound: string;
  /** How often it is broken. */
  readonly broken: number;
}

/** All that the checks know of a deck. */
export interface DeckReport {
  readonly gates: readonly GateResult[];
  readonly bands: readonly BandResult[];
  readonly figures: Figures;
  /** Gates first, then what a browser measured, then bands. */
  readonly findings: readonly Finding[];
}

/** Judges a deck by every gate and band; `measured` is what a browser found. */
export const reportDeck = (
  trace: Trace,
  {
    measured = [],
    chosen = gates,
  }: { readonly measured?: readonly Finding[]; readonly chosen?: readonly Gate[] } = {},
): DeckReport => {
  const broken = runGates(trace, chosen);
  const figures = figuresOf(trace);
  const results = measureBands(figures);
  return {
    gates: chosen.map(({ id, measures, bound }) => ({
      id,
      measures,
      bound,
      broken: broken.filter(({ rule }) => rule === `gate-${id}`).length,
    })),
    bands: results,
    figures,
    findings: [...broken, ...measured, ...bandFindings(results)],
  };
};
