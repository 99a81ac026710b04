/** The values that a row holds more than once. */
export const repeated = <T>(values: readonly T[]): ReadonlySet<T> => {
  const last = new Map(values.map((value, at) => [value, at]));
  return new Set(values.filter((value, at) => last.get(value) !== at));
};
