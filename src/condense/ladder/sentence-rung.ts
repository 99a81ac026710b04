import type { Rung } from '../../model/claim.js';

/** A range of characters, the end excluded. */
export type Range = readonly [start: number, end: number];

/** A way to cut a sentence of prose down to what may be shown, as a range inside it. */
export interface SentenceRung {
  readonly rung: Rung;
  readonly range: (text: string) => Range | undefined;
}
