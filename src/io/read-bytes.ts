import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeckError } from '../errors.js';
import { reasonOf } from './system-error.js';

const largest = 500 * 1024 * 1024;

/**
 * The bytes of a regular file of at most 500 MB.
 *
 * @throws DeckError `not-found` or `too-large`.
 */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  const file = resolve(cwd, path);
  const info = await stat(file).catch((cause: unknown) => {
    throw notFound(path, `cannot read ${path}: ${reasonOf(cause)}`, cause);
  });
  if (!info.isFile()) throw notFound(path, `${path} is not a file`);
  if (info.size > largest) {
    throw new DeckError('too-large', `${path} is larger than 500 MB`, {
      hint: 'Check a smaller file.',
      place: { file: path },
    });
  }
  return readFile(file);
}

function notFound(path: string, message: string, cause?: unknown): DeckError {
  return new DeckError('not-found', message, {
    hint: 'Check the path.',
    place: { file: path },
    ...(cause === undefined ? {} : { cause }),
  });
}
