/** Parts a list into runs: an item joins the run before it when `joins` says so. */
export const runsOf = <T>(items: readonly T[], joins: (run: readonly T[], next: T) => boolean): T[][] => {
  const runs: T[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && joins(last, item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
};
