import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { closest } from '../config/closest.js';
import { DeckError } from '../errors.js';
import { expandGlob, isGlob } from '../io/expand-glob.js';
import { folderNames } from '../io/folder-names.js';
import { stdinPath } from '../io/read-post.js';

/** What a command reads when no file is named. */
export interface DefaultInputs {
  /** e.g. `posts`. */
  readonly folder: string;
  readonly pattern: string;
  /** What to do when there is none, as a sentence. */
  readonly hint: string;
}

/**
 * The files that the command line names, each once, in its order; patterns that the shell has left are expanded.
 *
 * @throws DeckError `not-found` when there is nothing at all to read.
 */
export async function findInputs(
  positionals: readonly string[],
  cwd: string,
  defaults: DefaultInputs,
): Promise<readonly string[]> {
  if (positionals.length === 0) return defaultInputs(cwd, defaults);
  const found: string[] = [];
  for (const path of positionals) found.push(...(await filesFor(path, cwd)));
  const byFile = new Map(found.map((path) => [path === stdinPath ? path : resolve(cwd, path), path]));
  return [...byFile.values()];
}

async function defaultInputs(
  cwd: string,
  { folder, pattern, hint }: DefaultInputs,
): Promise<readonly string[]> {
  const found = (await expandGlob(`${folder}/${pattern}`, cwd)).filter(
    (path) => !/^(_|readme\.)/i.test(basename(path)),
  );
  if (found.length > 0) return found;
  throw new DeckError('not-found', `there is nothing to read in ${folder}/`, {
    hint,
    place: { file: `${folder}/` },
  });
}

async function filesFor(path: string, cwd: string): Promise<readonly string[]> {
  if (path === stdinPath || !isGlob(path) || (await exists(resolve(cwd, path)))) return [path];
  const found = await expandGlob(path, cwd);
  if (found.length > 0) return found;
  throw new DeckError('not-found', `no file matches ${path}`, {
    hint: 'Check the pattern, and the folder that you are in.',
    place: { file: path },
  });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    // Whatever is wrong with it, reading it as a pattern comes next.
    return false;
  }
}

/** A `not-found` error with the file that was perhaps meant; any other error as it is. */
export async function withSuggestion(error: unknown, path: string, cwd: string): Promise<unknown> {
  if (!(error instanceof DeckError) || error.code !== 'not-found') return error;
  const meant = closest(basename(path), await folderNames(resolve(cwd, dirname(path))));
  if (meant === undefined || meant === basename(path)) return error;
  return new DeckError('not-found', error.message, {
    hint: `Did you mean ${join(dirname(path), meant)}?`,
    place: error.place,
    cause: error.cause,
  });
}
