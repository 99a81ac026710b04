import type { Memory } from '../model/memory.js';

/** A memory of the last two runs: what a run did not ask for is forgotten by the end of the next. */
export interface Generations extends Memory {
  /** Begins a run. */
  begin(): void;
}

/** Remembers nothing yet. */
export const openGenerations = (): Generations => {
  let before = new Map<string, unknown>();
  let now = new Map<string, unknown>();
  return {
    begin() {
      before = now;
      now = new Map();
    },
    recall<T>(key: string, make: () => T): T {
      const known = now.has(key) ? now : before;
      // Who asks with a key gets what was made for it: the key names the kind of result as well.
      const value = known.has(key) ? (known.get(key) as T) : make();
      now.set(key, value);
      return value;
    },
  };
};
