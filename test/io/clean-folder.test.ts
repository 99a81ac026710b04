import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeStalePictures, removeStaleTemporaries } from '../../src/io/clean-folder.js';
import { temporaryFolder } from './temporary-folder.js';

async function fill(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of names) await writeFile(join(folder, name), '');
}

describe('removeStalePictures', () => {
  it('removes only pictures named as ours that the deck does not use', async () => {
    await using folder = await temporaryFolder();
    await fill(folder.path, [
      'chart-1a2b3c4d.svg',
      'chart-00000000.svg',
      'mine.svg',
      'chart-1a2b3c4.svg',
      'x-1a2b3c4d',
    ]);
    await removeStalePictures(folder.path, ['chart-1a2b3c4d.svg']);
    expect(await readdir(folder.path)).toEqual([
      'chart-1a2b3c4.svg',
      'chart-1a2b3c4d.svg',
      'mine.svg',
      'x-1a2b3c4d',
    ]);
  });

  it('does not look behind a link, and does not mind a missing folder', async () => {
    await using folder = await temporaryFolder();
    const real = join(folder.path, 'real');
    await fill(real, ['chart-00000000.svg']);
    await symlink('real', join(folder.path, 'linked'));
    await removeStalePictures(join(folder.path, 'linked'), []);
    await removeStalePictures(join(folder.path, 'missing'), []);
    await removeStalePictures('/dev/null/pictures', []);
    expect(await readdir(real)).toEqual(['chart-00000000.svg']);
  });
});

describe('removeStaleTemporaries', () => {
  it('removes our temporary files of more than an hour ago, not those of a run under way', async () => {
    await using folder = await temporaryFolder();
    const names = ['.a.md.12.0123456789ab.tmp', '.b.md.12.0123456789ab.tmp', '.other.tmp', 'c.md'];
    await fill(folder.path, names);
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of names.slice(1)) await utimes(join(folder.path, name), twoHoursAgo, twoHoursAgo);
    await removeStaleTemporaries(folder.path);
    expect(await readdir(folder.path)).toEqual(['.a.md.12.0123456789ab.tmp', '.other.tmp', 'c.md']);
  });
});
