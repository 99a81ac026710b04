import { constants } from 'node:fs';
import { access, chmod, lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathsOf } from './browser-candidates.js';
import type { System } from './system.js';
import { userCache } from './user-cache.js';

/**
 * A folder for what may be kept between runs, readable by the user alone: the user's cache folder,
 * or one in the temp folder when there is no home or it cannot be written.
 */
export async function cacheFolder(system: System): Promise<string | undefined> {
  for (const folder of cacheFolders(system)) {
    if (await makePrivate(folder, system.uid)) return folder;
  }
  return undefined;
}

function cacheFolders(system: System): readonly string[] {
  const { join, isAbsolute } = pathsOf(system);
  const root = userCache(system);
  // A relative XDG_CACHE_HOME must be ignored (XDG Base Directory specification).
  const own = root !== undefined && isAbsolute(root) ? [join(root, 'postdeck')] : [];
  return [...own, join(system.temp, `postdeck-${system.uid ?? 'cache'}`)];
}

/** Programs are started from here: a folder that somebody else made (in the shared temp folder) is refused. */
async function makePrivate(folder: string, uid: number | undefined): Promise<boolean> {
  try {
    await makeFolder(folder);
    const facts = await lstat(folder);
    if (!facts.isDirectory() || (uid !== undefined && facts.uid !== uid)) return false;
    if ((facts.mode & 0o077) !== 0) await chmod(folder, 0o700);
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it. Not `recursive`: Node then tries for ever where a folder cannot be made
 * although the one above it is there (`/proc`, some automounted homes).
 */
async function makeFolder(folder: string): Promise<void> {
  if (await made(folder)) return;
  if (dirname(folder) === folder) throw new Error(`The folder ${folder} cannot be made.`);
  await makeFolder(dirname(folder));
  if (!(await made(folder))) throw new Error(`The folder ${folder} cannot be made.`);
}

/** Whether the folder is there now; false when the one above it has to be made first. */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Another process may have been faster.
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}
