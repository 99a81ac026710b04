import { lstat } from 'node:fs/promises';

/** Whether something has this path already; a link counts too, also one to nothing: it is never written through. */
export async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    // What cannot even be looked at cannot be overwritten either: writing it says why.
    return false;
  }
}
