/** What pure functions made before, so that the same is not made again: it changes how long something takes, and nothing else. */
export interface Memory {
  /** What was made for the key, or what is made now. The key holds everything that the result depends on. */
  recall<T>(key: string, make: () => T): T;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: (_, make) => make() };
