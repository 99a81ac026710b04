import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeUnfinished } from '../../src/io/unfinished-files.js';
import { type WriteHandle, type WriteSystem, writeArtifact } from '../../src/io/write-artifact.js';
import { temporaryFolder } from './temporary-folder.js';

const bytes = Buffer.from('new');

/** The disk, with a fault in one of its calls. */
function faulty(step: string, fault: (path: string) => Error): WriteSystem {
  const at = async <T>(name: string, path: string, work: () => Promise<T>): Promise<T> => {
    if (name === step) throw fault(path);
    return work();
  };
  const wrapped = (handle: WriteHandle, path: string): WriteHandle => ({
    writeFile: (data) => at('write', path, () => handle.writeFile(data)),
    chmod: (mode) => at('chmod', path, () => handle.chmod(mode)),
    sync: () => at('sync', path, () => handle.sync()),
    close: () => handle.close(),
  });
  return {
    lstat,
    stat,
    mkdir: (path) => at('mkdir', path, () => mkdir(path)),
    open: (path, flags, mode) => at('open', path, async () => wrapped(await open(path, flags, mode), path)),
    rename: (from, to) => at('rename', from, () => rename(from, to)),
    unlink,
  };
}

const diskFull = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

describe('writeArtifact', () => {
  it('writes a file whole, in folders that it makes, for everyone to read', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'a/b');
    const path = await writeArtifact({ folder: out, fileName: 'c/d.md', bytes, inputs: [] });
    expect(path).toBe(join(out, 'c/d.md'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o644);
    expect(await readdir(join(out, 'c'))).toEqual(['d.md']);
  });

  it.each(['mkdir', 'open', 'write', 'chmod', 'sync', 'rename'])(
    'leaves the old file and no other when the disk is full at %s',
    async (step) => {
      await using folder = await temporaryFolder();
      await writeFile(join(folder.path, 'a.md'), 'old');
      const request = { folder: folder.path, fileName: 'a.md', bytes, inputs: [] };
      await expect(writeArtifact(request, faulty(step, diskFull))).rejects.toMatchObject({
        code: 'output-not-writable',
        message: `cannot write ${join(folder.path, 'a.md')}: the disk is full`,
      });
      expect(await readdir(folder.path)).toEqual(['a.md']);
      expect(await readFile(join(folder.path, 'a.md'), 'utf8')).toBe('old');
    },
  );

  it('leaves nothing behind when the process is ended in the middle', async () => {
    await using folder = await temporaryFolder();
    const interrupted = faulty('rename', () => {
      removeUnfinished();
      return new Error('interrupted');
    });
    const cannotTidy: WriteSystem = { ...interrupted, unlink: () => Promise.reject(new Error('too late')) };
    const request = { folder: folder.path, fileName: 'a.md', bytes, inputs: [] };
    await expect(writeArtifact(request, cannotTidy)).rejects.toThrow('interrupted');
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('refuses an output that is a folder, a link, a linked folder, or an input', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string) => join(folder.path, name);
    await mkdir(at('folder.md'));
    await mkdir(at('real'));
    await writeFile(at('victim'), 'precious');
    await symlink('victim', at('link.md'));
    await symlink('nowhere', at('broken.md'));
    await symlink('real', at('linked'));
    await writeFile(at('post.md'), 'precious');
    await link(at('post.md'), at('same.md'));
    await symlink('post.md', at('input.md'));
    const cases = [
      ['folder.md', 'it is a folder'],
      ['link.md', 'it is a link, and links are not followed'],
      ['broken.md', 'it is a link, and links are not followed'],
      ['linked/a.md', 'it is a link, and links are not followed'],
      ['post.md', 'it is the file that is being read'],
      ['same.md', 'it is the file that is being read'],
      ['victim/a.md', 'a part of its path is not a folder'],
    ] as const;
    for (const [fileName, reason] of cases) {
      await expect(
        writeArtifact({ folder: folder.path, fileName, bytes, inputs: [at('input.md'), at('gone.md')] }),
        fileName,
      ).rejects.toThrow(reason);
    }
    expect([await readFile(at('victim'), 'utf8'), await readFile(at('post.md'), 'utf8')]).toEqual([
      'precious',
      'precious',
    ]);
    expect(await readdir(at('real'))).toEqual([]);
    expect((await readdir(folder.path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('follows a link that the author gave as the output folder', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'real'));
    await symlink('real', join(folder.path, 'out'));
    await writeArtifact({ folder: join(folder.path, 'out'), fileName: 'a.md', bytes, inputs: [] });
    expect(await readdir(join(folder.path, 'real'))).toEqual(['a.md']);
  });

  it.runIf(process.platform === 'linux')('names a place where no folder can be made, at once', async () => {
    for (const folder of ['/proc/postdeck/decks', '/sys/postdeck', '/dev/null/decks']) {
      const writing = writeArtifact({ folder, fileName: 'a.md', bytes, inputs: [] });
      await expect(writing, folder).rejects.toMatchObject({ code: 'output-not-writable' });
    }
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that may not be written to', async () => {
    await using folder = await temporaryFolder();
    await chmod(folder.path, 0o500);
    await expect(writeArtifact({ folder: folder.path, fileName: 'a.md', bytes, inputs: [] })).rejects.toThrow(
      'permission denied',
    );
    await chmod(folder.path, 0o700);
  });

  it('gives one of the texts, whole, when twenty runs write at once', async () => {
    await using folder = await temporaryFolder();
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
    await Promise.all(
      texts.map((text) =>
        writeArtifact({ folder: folder.path, fileName: 'a.md', bytes: Buffer.from(text), inputs: [] }),
      ),
    );
    expect(texts).toContain(await readFile(join(folder.path, 'a.md'), 'utf8'));
    expect(await readdir(folder.path)).toEqual(['a.md']);
  });
});
