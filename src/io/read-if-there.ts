import { lstat, readFile } from 'node:fs/promises';
import { DeckError } from '../errors.js';
import { codeOf, reasonOf } from './system-error.js';

/** Where nothing can be looked at, nothing can be written either: writing says why. */
const notThere = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG']);

/**
 * What a regular file holds that is about to be replaced; undefined where there is none. Anything else of that name is
 * refused when it is written.
 *
 * @throws DeckError `output-not-writable` for a file that is there and may not be read: it may be somebody's work.
 */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  if (!(await isRegular(path))) return undefined;
  try {
    return await readFile(path);
  } catch (cause) {
    throw new DeckError('output-not-writable', `cannot read ${path}: ${reasonOf(cause)}`, {
      hint: 'It is there already and may hold your work. Choose another folder with --out, or overwrite it with --force.',
      place: { file: path },
      cause,
    });
  }
}

async function isRegular(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (notThere.has(codeOf(error) ?? '')) return false;
    throw error;
  }
}
