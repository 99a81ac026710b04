import { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import { readIfThere } from '../io/read-if-there.js';
import type { Operations } from '../library/operations.js';
import { isEditedDeck, unstampDeck } from '../marp/deck-hash.js';
import type { Settings } from '../model/settings.js';
import { unifiedDiff } from './unified-diff.js';

/** A deck that must not be overwritten, and what a build would change in it. */
export interface EditedDeck {
  readonly error: DeckError;
  /** Lines of a unified diff. */
  readonly difference: readonly string[];
}

/** What is known of the post whose deck may stand in the way. */
export interface DeckToReplace {
  readonly file: VFile;
  /** The deck's path. */
  readonly path: string;
  readonly settings: Settings;
  /** The deck's path as errors name it. */
  readonly shownPath: string;
  readonly operations: Operations;
}

/** The deck of an earlier build, if it was edited since, or was never ours: building would lose someone's work. */
export async function findEditedDeck(request: DeckToReplace): Promise<EditedDeck | undefined> {
  const { settings, path, shownPath } = request;
  if (settings.force) return undefined;
  const existing = (await readIfThere(path))?.toString('utf8');
  const state = existing === undefined ? 'generated' : isEditedDeck(existing);
  if (existing === undefined || state === 'generated') return undefined;
  const what = state === 'edited' ? 'has been edited since it was built' : 'was not written by postdeck';
  return {
    error: new DeckError('output-edited', `${shownPath} ${what}, and nothing was written`, {
      hint: `Render it as it is: postdeck render ${shownPath}. Or give it up with --force, or build elsewhere with --out.`,
      place: { file: shownPath },
    }),
    difference: unifiedDiff(unstampDeck(existing), unstampDeck(await freshDeck(request)), {
      context: 2,
      limit: 30,
    }),
  };
}

/** Built on a copy of the file, so that the messages of this build are not counted twice. */
function freshDeck({ file, settings, operations }: DeckToReplace): Promise<string> {
  const copy = new VFile({ path: file.path, cwd: file.cwd, value: file.value });
  return operations.stopAfter(copy, 'md', settings);
}
