import { join, resolve } from 'node:path';
import { removeStalePictures, removeStaleTemporaries } from '../io/clean-folder.js';
import { writeArtifact } from '../io/write-artifact.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';

/** Writes everything of a deck, pictures before the Markdown that shows them, and returns the absolute paths. */
export async function writeDeck(
  deck: BuiltDeck,
  out: string,
  inputs: readonly string[],
): Promise<readonly string[]> {
  const folder = resolve(out);
  await removeStaleTemporaries(folder);
  const write = (fileName: string, bytes: Uint8Array) => writeArtifact({ folder, fileName, bytes, inputs });
  const hasMarkdown = deck.artifacts.some(({ format }) => format === 'md');
  // Every other format carries its pictures inside.
  const pictures = hasMarkdown ? deck.assets : [];
  for (const picture of pictures) await write(`${deck.slug}/${picture.name}`, picture.bytes);
  const paths: string[] = [];
  for (const artifact of deck.artifacts) paths.push(await write(artifact.fileName, artifact.bytes));
  if (hasMarkdown) {
    await removeStalePictures(
      join(folder, deck.slug),
      pictures.map(({ name }) => name),
    );
  }
  return paths;
}
