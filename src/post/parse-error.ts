import { DeckError } from '../errors.js';

/** The error of a post that cannot be read, with the post's path. */
export function parseError(error: unknown, path: string): unknown {
  if (error instanceof DeckError && error.place.file === undefined) {
    return new DeckError(error.code, error.message, {
      hint: error.hint,
      place: { ...error.place, file: path },
      cause: error.cause,
    });
  }
  // The parsers are recursive: what slips past the guards ends here, not the process.
  if (!(error instanceof RangeError)) return error;
  return new DeckError('too-deep', 'The post is nested too deeply to be read.', {
    hint: 'Make its lists, quotes or HTML flatter.',
    place: { file: path },
    cause: error,
  });
}
