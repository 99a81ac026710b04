import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './system-error.js';

const hour = 60 * 60 * 1000;
const temporaryFile = /^\..+\.\d+\.[0-9a-f]{12}\.tmp$/;
const generatedPicture = /^.+-[0-9a-f]{8}\.[a-z0-9]+$/;

/** Removes what runs that were killed have left in a folder: our temporary files of more than an hour ago. */
export async function removeStaleTemporaries(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (temporaryFile.test(name) && (await ageOf(join(folder, name))) > hour)
      await removeIfThere(join(folder, name));
  }
}

/**
 * Removes pictures of an earlier build that the deck no longer shows. Only files named as ours are
 * (`<name>-<8 hex>.<ending>`) go; what an author has put there stays.
 */
export async function removeStalePictures(folder: string, used: readonly string[]): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (generatedPicture.test(name) && !used.includes(name)) await removeIfThere(join(folder, name));
  }
}

/** What stands in the way of tidying and is no fault of the run: whether a deck can be written, writing it says. */
const harmless = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS']);

/** Names in a real folder: behind a link may lie anyone's files. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await lstat(folder)).isDirectory() ? await readdir(folder) : [];
  } catch (error) {
    if (harmless.has(codeOf(error) ?? '')) return [];
    throw error;
  }
}

async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await lstat(path)).mtimeMs;
  } catch {
    // Another run has removed it: as good as new.
    return 0;
  }
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!harmless.has(codeOf(error) ?? '')) throw error;
  }
}
