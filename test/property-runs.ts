/** How many times the usual number of runs: `PROPERTY_RUNS=20` for a long search. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);

/**
 * The runs of a property test; the seed and the path when one is to be run again, as its failure names them
 * (`PROPERTY_SEED=… PROPERTY_PATH=…`).
 */
export const propertyRuns = (
  usual: number,
): { readonly numRuns: number; readonly seed?: number; readonly path?: string } => {
  const seed = process.env.PROPERTY_SEED;
  const path = process.env.PROPERTY_PATH;
  return {
    numRuns: usual * times,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  };
};

/** The time that a property test may take, in ms: longer for a long search. */
export const propertyTime = (usual: number): number => usual * Math.max(1, times);
