import { createHash } from 'node:crypto';
import { readdir, readFile, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptPicture, KeptPictures } from '../model/assets.js';
import { writeArtifact } from './write-artifact.js';

/** Of how pictures are packed anew: after a change of codecs or limits nothing of before is right any more. */
const version = 1;

/** Bytes of all that is kept; beyond it what was not asked for the longest goes. */
const most = 200_000_000;

/** The first line of a file: what follows it, and the hash by which damage is seen. */
interface Head {
  /** Absent for a file that is the best that there is. */
  readonly picture?: { readonly mediaType: string; readonly width: number; readonly height: number };
  readonly hash: string;
}

/**
 * Pictures that earlier runs packed anew, in a folder of the user's own, by the hash of the file that they were made of.
 * `folder` is asked for by the first picture; where there is none nothing is kept.
 */
export function openKeptPictures(
  folder: () => Promise<string | undefined>,
  bound: number = most,
): KeptPictures {
  let opened: Promise<string | undefined> | undefined;
  const place = (): Promise<string | undefined> => {
    opened ??= folder();
    return opened;
  };
  return {
    async read(source) {
      const root = await place();
      if (root === undefined) return undefined;
      const file = join(root, nameOf(source));
      const content = await readFile(file).catch(() => undefined);
      const kept = content && parse(content);
      // Its time says when it was last of use; who cannot set it loses it a little earlier.
      if (kept) await utimes(file, new Date(), new Date()).catch(() => undefined);
      return kept;
    },
    async keep(source, picture) {
      const root = await place();
      if (root === undefined) return;
      try {
        await writeArtifact({
          folder: root,
          fileName: nameOf(source),
          bytes: contentOf(picture),
          inputs: [],
        });
        await makeRoom(root, bound);
      } catch {
        // A full disk or a folder that cannot be written: the next run packs again, as this one did.
      }
    },
  };
}

function nameOf({ mediaType, bytes }: Parameters<KeptPictures['read']>[0]): string {
  return createHash('sha256').update(`${version} ${mediaType}\0`).update(bytes).digest('hex');
}

function contentOf(kept: KeptPicture): Uint8Array {
  if (kept === 'as it is') return fileOf({ hash: hashOf(new Uint8Array()) });
  const { bytes, mediaType, width, height } = kept;
  return fileOf({ picture: { mediaType, width, height }, hash: hashOf(bytes) }, bytes);
}

function fileOf(head: Head, bytes: Uint8Array = new Uint8Array()): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** A file of ours, unless a disk or a person has damaged it. */
function parse(content: Buffer): KeptPicture | undefined {
  const end = content.indexOf('\n');
  if (end === -1) return undefined;
  const bytes = Uint8Array.from(content.subarray(end + 1));
  try {
    const { picture, hash }: Partial<Head> = JSON.parse(content.toString('utf8', 0, end));
    if (hash !== hashOf(bytes)) return undefined;
    if (picture === undefined) return 'as it is';
    const { mediaType, width, height } = picture;
    return width > 0 && height > 0 ? { mediaType, width, height, bytes } : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function makeRoom(folder: string, bound: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  let total = 0;
  for (const { name, size } of files.sort((one, two) => two.mtimeMs - one.mtimeMs)) {
    total += size;
    if (total > bound) await unlink(join(folder, name));
  }
}
