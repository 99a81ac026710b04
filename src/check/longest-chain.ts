import { lowerBound } from '../model/lower-bound.js';
/** One of the places where a thing could be; things are numbered in the order that they should have. */
export interface Candidate {
  readonly thing: number;
  readonly place: number;
}

/**
 * The place of as many things as can be had in order: the longest chain of rising things at rising places (or equal
 * ones, when `shared`). Candidates come sorted by thing. Hunt and Szymanski's way, n log n.
 */
export const longestChain = (
  candidates: readonly Candidate[],
  { shared = false } = {},
): Map<number, number> => {
  const tails: number[] = [];
  const before: number[] = [];
  for (const group of groupsOf(candidates)) {
    // From the last place to the first, so that a thing never follows itself.
    for (const index of group) {
      const at = findTail(candidates, tails, { place: candidates[index]?.place ?? 0, shared });
      before[index] = tails[at - 1] ?? -1;
      tails[at] = index;
    }
  }
  const places = new Map<number, number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const found = candidates[index];
    if (found) places.set(found.thing, found.place);
  }
  return places;
};

const groupsOf = (candidates: readonly Candidate[]): number[][] => {
  const groups = new Map<number, number[]>();
  candidates.forEach(({ thing }, index) => {
    const group = groups.get(thing);
    if (group) group.push(index);
    else groups.set(thing, [index]);
  });
  return [...groups.values()].map((group) =>
    group.sort((a, b) => (candidates[b]?.place ?? 0) - (candidates[a]?.place ?? 0)),
  );
};

/** The first tail that this place may replace: the chains before it end lower (or as low, when shared). */
const findTail = (
  candidates: readonly Candidate[],
  tails: readonly number[],
  { place, shared }: { readonly place: number; readonly shared: boolean },
): number =>
  lowerBound(tails.length, (index) => {
    const tail = candidates[tails[index] ?? 0]?.place ?? 0;
    return tail < place || (shared && tail === place);
  });
