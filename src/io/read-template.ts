import { readFile, stat } from 'node:fs/promises';
import { DeckError } from '../errors.js';
import { reasonOf } from './system-error.js';

/** Largest PowerPoint template, in bytes. */
const largestTemplate = 64 * 1024 * 1024;

/**
 * The bytes of a PowerPoint template.
 *
 * @throws {DeckError} `bad-template` when it cannot be read or is larger than 64 MB.
 */
export async function readTemplate(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      throw refused(path, reasonOf(error), error);
    },
  );
  if (size > largestTemplate) throw refused(path, 'it is larger than 64 MB');
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw refused(path, reasonOf(error), error);
  }
}

function refused(path: string, reason: string, cause?: unknown): DeckError {
  return new DeckError('bad-template', `The template cannot be read: ${reason}.`, {
    hint: 'Give the path of a .pptx or .potx file to --reference-doc.',
    place: { file: path },
    cause,
  });
}
