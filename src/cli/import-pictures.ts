import { basename, dirname, join, resolve } from 'node:path';
import { acceptPicture } from '../assets/accept-picture.js';
import { createPictureReader } from '../io/read-picture.js';
import { writeArtifact } from '../io/write-artifact.js';
import { pictureLimits } from '../model/assets.js';
import type { ImportedPost } from '../post/import/import-posts.js';

/** The most pictures that are copied for one post. */
const mostPictures = 500;

/**
 * Copies the pictures that lie beside a source to a folder of the post's own, and gives the post's Markdown with their
 * new addresses. Nothing outside the folder of the source is read; what cannot be copied keeps its address, and the
 * build says what is wrong with it.
 */
export async function copyPictures(post: ImportedPost, source: string, path: string): Promise<string> {
  const [from, to] = [dirname(resolve(source)), dirname(path)];
  if (post.pictures === undefined || from === to) return post.markdown;
  const read = createPictureReader({ folder: from });
  const name = basename(path, '.md');
  const places = new Map<string, string>();
  let total = 0;
  for (const address of post.pictures.addresses.slice(0, mostPictures)) {
    const file = await read(address);
    const accepted = file.kind === 'file' ? acceptPicture(file) : file;
    if (accepted.kind === 'fault') continue;
    const { name: fileName, bytes } = accepted.asset;
    total += bytes.length;
    if (total > pictureLimits.totalBytes) break;
    await writeArtifact({ folder: join(to, name), fileName, bytes, inputs: [] });
    places.set(address, `${name}/${fileName}`);
  }
  return places.size === 0 ? post.markdown : post.pictures.movedTo(places);
}
