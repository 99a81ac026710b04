import { extname, join, resolve } from 'node:path';
import { DeckError } from '../errors.js';
import { removeStalePictures, removeStaleTemporaries } from '../io/clean-folder.js';
import { writeArtifact } from '../io/write-artifact.js';
import type { Artifact } from '../model/artifact.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';
import { usualEnding } from './out-file.js';

/** Absolute paths of what was written of a deck: its files, and the pictures that its Markdown shows. */
export interface WrittenDeck {
  readonly files: readonly string[];
  readonly pictures: readonly string[];
}

/** Where a deck is written. */
export interface DeckTarget {
  readonly out: string;
  /** Absolute paths of every file that the run reads: none of them is written over. */
  readonly inputs: readonly string[];
  /** Name of the one file that is written, when it is not named for the post. */
  readonly fileName?: string | undefined;
}

/** Writes everything of a deck, pictures before the Markdown that shows them. */
export async function writeDeck(
  deck: BuiltDeck,
  { out, inputs, fileName }: DeckTarget,
): Promise<WrittenDeck> {
  const folder = resolve(out);
  const artifacts = fileName === undefined ? deck.artifacts : [onlyArtifact(deck, fileName)];
  await removeStaleTemporaries(folder);
  const write = (name: string, bytes: Uint8Array) => writeArtifact({ folder, fileName: name, bytes, inputs });
  const hasMarkdown = artifacts.some(({ format }) => format === 'md');
  // Every other format carries its pictures inside.
  const assets = hasMarkdown ? deck.assets : [];
  const pictures: string[] = [];
  for (const { name, bytes } of assets) pictures.push(await write(`${deck.slug}/${name}`, bytes));
  const files: string[] = [];
  for (const artifact of artifacts) files.push(await write(artifact.fileName, artifact.bytes));
  // A folder beside a file that was named may hold pictures of somebody else.
  if (hasMarkdown && fileName === undefined) {
    await removeStalePictures(
      join(folder, deck.slug),
      assets.map(({ name }) => name),
    );
  }
  return { files, pictures };
}

/** The one file of a deck under another name, which must end as the file does. */
function onlyArtifact({ artifacts }: BuiltDeck, name: string): Artifact {
  const [artifact, ...others] = artifacts;
  if (artifact === undefined || others.length > 0) {
    throw new DeckError(
      'bad-setting',
      `--out ${name} is one file, and this format makes ${artifacts.length}`,
      {
        hint: 'Name a folder with --out.',
      },
    );
  }
  const ending = extname(artifact.fileName);
  if (usualEnding(name) === ending) return { ...artifact, fileName: name };
  throw new DeckError('bad-setting', `--out ${name}: this format is a ${ending} file`, {
    hint: `Name the file *${ending}, or choose another format with --to.`,
  });
}
