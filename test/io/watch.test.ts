import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { watchFiles } from '../../src/io/watch.js';
import { temporaryFolder } from './temporary-folder.js';

describe('watchFiles', () => {
  it('tells a burst of changes once, and never works on two at a time', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string) => join(folder.path, name);
    await mkdir(at('decks'));
    const bursts: string[][] = [];
    let running = 0;
    let overlapped = false;
    await using _watch = await watchFiles({
      paths: [folder.path],
      ignored: [at('decks')],
      quietTime: 60,
      async onChange(paths) {
        running += 1;
        overlapped ||= running > 1;
        bursts.push([...paths].sort());
        await sleep(150);
        running -= 1;
      },
    });
    for (let round = 0; round < 50; round++) {
      await writeFile(at('a.md'), String(round));
      await writeFile(at('.a.md.swp'), String(round));
      await writeFile(at('decks/a.md'), String(round));
      await sleep(4);
    }
    await expect.poll(() => bursts.length, { timeout: 5000 }).toBeGreaterThan(0);
    await sleep(400);
    const soFar = bursts.length;
    expect(soFar).toBeLessThan(8);
    expect(new Set(bursts.flat())).toEqual(new Set([at('a.md')]));
    await writeFile(at('b.md'), 'later');
    await expect.poll(() => bursts.length, { timeout: 5000 }).toBe(soFar + 1);
    expect(bursts.at(-1)).toEqual([at('b.md')]);
    expect(overlapped).toBe(false);
  });

  it('sees the last of two writes, however close they are', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'a.md');
    await writeFile(path, '');
    let seen = '';
    await using _watch = await watchFiles({
      paths: [path],
      ignored: [],
      quietTime: 5,
      async onChange() {
        seen = await readFile(path, 'utf8');
      },
    });
    for (const gap of [0, 10, 20, 30, 40, 60]) {
      await writeFile(path, `first of ${gap}`);
      await sleep(gap);
      await writeFile(path, `last of ${gap}`);
      await expect.poll(() => seen, { timeout: 5000 }).toBe(`last of ${gap}`);
    }
  });

  it('tells what was saved while it was read, before the watch stood; nothing that is older', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string) => join(folder.path, name);
    await writeFile(at('old.md'), '');
    await utimes(at('old.md'), 1e9, 1e9);
    const since = Date.now();
    // A file's time is that of the system's last tick.
    await sleep(20);
    await writeFile(at('saved.md'), '');
    const told: string[] = [];
    await using _watch = await watchFiles({
      paths: [folder.path, at('missing'), at('missing, too')],
      ignored: [],
      quietTime: 5,
      since,
      async onChange(paths) {
        told.push(...paths);
      },
    });
    await expect.poll(() => told, { timeout: 5000 }).toEqual([at('saved.md')]);
  });

  it('sees the first change after it stands, also where a path is missing', async () => {
    for (let round = 0; round < 5; round++) {
      await using folder = await temporaryFolder();
      const at = (name: string) => join(folder.path, name);
      await writeFile(at('a.md'), '');
      const told = new Set<string>();
      await using _watch = await watchFiles({
        paths: [folder.path, at('later')],
        ignored: [],
        quietTime: 5,
        async onChange(paths) {
          for (const path of paths) told.add(path);
        },
      });
      await writeFile(at('a.md'), 'changed at once');
      await expect.poll(() => [...told], { timeout: 5000 }).toEqual([at('a.md')]);
      await mkdir(at('later'));
      await writeFile(at('later/b.css'), '');
      await expect.poll(() => [...told], { timeout: 5000 }).toEqual([at('a.md'), at('later/b.css')]);
    }
  });
});
