import { extname, join, relative } from 'node:path';
import { DeckError } from '../errors.js';
import { type FileState, fileState, isSealed } from '../export/seal/file-state.js';
import { readIfThere } from '../io/read-if-there.js';

/** Where the files of a deck are about to be written. */
export interface FilesToWrite {
  /** Paths relative to the folder. */
  readonly names: readonly string[];
  readonly folder: string;
  readonly cwd: string;
}

interface Lost {
  readonly path: string;
  readonly state: FileState;
}

const saidOf: Readonly<Record<Exclude<FileState, 'generated'>, string>> = {
  edited: 'has been edited since it was built',
  foreign: 'was not written by postdeck',
};

/** The error for files that somebody edited, or that were never ours: writing over them would lose that work. */
export async function findEditedFiles({ names, folder, cwd }: FilesToWrite): Promise<DeckError | undefined> {
  const sealed = names.filter((name) => isSealed(extname(name).toLowerCase()));
  const states = await Promise.all(
    sealed.map(async (name): Promise<Lost> => {
      const path = join(folder, name);
      return { path: relative(cwd, path), state: await stateOf(path) };
    }),
  );
  const lost = states.flatMap(({ path, state }) => (state === 'generated' ? [] : [{ path, state }]));
  const [first] = lost;
  if (first === undefined) return undefined;
  const them = lost.length === 1 ? 'it' : 'them';
  const what = lost.map(({ path, state }) => `${path} ${saidOf[state]}`).join(', ');
  return new DeckError('output-edited', `${what}, and nothing was written`, {
    hint: `Keep ${them} under another name. Or give ${them} up with --force, or write elsewhere with --out.`,
    place: { file: first.path },
  });
}

async function stateOf(path: string): Promise<FileState> {
  const bytes = await readIfThere(path);
  return bytes === undefined ? 'generated' : fileState(extname(path).toLowerCase(), bytes);
}
