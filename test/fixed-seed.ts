/**
 * Where CI runs, properties are tried on the same values each time, so that a commit passes or fails for good.
 * Elsewhere every run tries others; `PROPERTY_RUNS=20` is a long search.
 */
if (process.env.CI) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: 20_261_130 });
}

export {};
