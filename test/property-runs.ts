/** How many times the usual number of runs: `PROPERTY_RUNS=20` for a long search. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);

/** The runs of a property test, and the seed when one is to be run again (`PROPERTY_SEED=…`). */
export const propertyRuns = (usual: number): { readonly numRuns: number; readonly seed?: number } => {
  const seed = process.env.PROPERTY_SEED;
  return { numRuns: usual * times, ...(seed === undefined ? {} : { seed: Number(seed) }) };
};

/** The time that a property test may take, in ms: longer for a long search. */
export const propertyTime = (usual: number): number => usual * Math.max(1, times);
