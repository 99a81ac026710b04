import { lowerBound } from '../model/lower-bound.js';
import type { Place } from './report.js';

/** Finds the line and column of an offset in a text. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The 1-based place of `offset`. */
  placeOf(offset: number): Required<Place> {
    const behind = lowerBound(this.#starts.length, (index) => (this.#starts[index] ?? 0) <= offset);
    const line = Math.max(1, behind);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }
}
