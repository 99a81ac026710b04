import { readdir } from 'node:fs/promises';

/** The names in a folder; none when there is no such folder, or it may not be read. */
export async function folderNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    // What is to be read from it, or written to it, says so itself.
    return [];
  }
}
