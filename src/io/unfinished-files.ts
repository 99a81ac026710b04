import { unlinkSync } from 'node:fs';

/** Temporary files that exist right now; module state, because a signal reaches the whole process. */
const unfinished = new Set<string>();

/** Notes a temporary file until the function that it returns is called. */
export function noteUnfinished(path: string): () => void {
  unfinished.add(path);
  return () => unfinished.delete(path);
}

/** Removes the temporary files of writes under way, without waiting: the process is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Renamed or removed a moment ago, or the disk is gone: there is nobody left to tell.
    }
  }
  unfinished.clear();
}
