import { join, resolve } from 'node:path';
import { removeStalePictures, removeStaleTemporaries } from '../io/clean-folder.js';
import { writeArtifact } from '../io/write-artifact.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';

/** Absolute paths of what was written of a deck: its files, and the pictures that its Markdown shows. */
export interface WrittenDeck {
  readonly files: readonly string[];
  readonly pictures: readonly string[];
}

/** Writes everything of a deck, pictures before the Markdown that shows them. */
export async function writeDeck(
  deck: BuiltDeck,
  out: string,
  inputs: readonly string[],
): Promise<WrittenDeck> {
  const folder = resolve(out);
  await removeStaleTemporaries(folder);
  const write = (fileName: string, bytes: Uint8Array) => writeArtifact({ folder, fileName, bytes, inputs });
  const hasMarkdown = deck.artifacts.some(({ format }) => format === 'md');
  // Every other format carries its pictures inside.
  const assets = hasMarkdown ? deck.assets : [];
  const pictures: string[] = [];
  for (const { name, bytes } of assets) pictures.push(await write(`${deck.slug}/${name}`, bytes));
  const files: string[] = [];
  for (const { fileName, bytes } of deck.artifacts) files.push(await write(fileName, bytes));
  if (hasMarkdown) {
    await removeStalePictures(
      join(folder, deck.slug),
      assets.map(({ name }) => name),
    );
  }
  return { files, pictures };
}
