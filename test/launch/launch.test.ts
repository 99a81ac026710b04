import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CodeCache, openCodeCache } from '../../src/launch/code-cache.js';
import { createChunkLoader } from '../../src/launch/load-chunks.js';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../dist/bin/bin.cjs', import.meta.url));
const uid = process.getuid?.();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-launch-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const freshFolder = (): Promise<string> => mkdtemp(join(folder, 'cache-'));
const open = (cache: string, command?: string): CodeCache | undefined =>
  openCodeCache({
    platform: 'linux',
    env: { XDG_CACHE_HOME: cache },
    build: 'abc',
    command,
    ...(uid === undefined ? {} : { uid }),
  });

describe('the cache of machine code', () => {
  it('gives back what was kept, for the same command alone', async () => {
    const cache = await freshFolder();
    open(cache, 'render')?.write(new Map([['a.cjs', Buffer.from('code')]]));
    expect(open(cache, 'render')?.read('a.cjs')?.toString()).toBe('code');
    expect(open(cache, 'check')?.read('a.cjs')).toBeUndefined();
    expect(open(cache, 'render')?.read('b.cjs')).toBeUndefined();
  });

  it('takes what is no command for build, and makes no folder of it', async () => {
    const cache = await freshFolder();
    for (const [index, command] of [undefined, '../../evil', 'my post.md', '--json', 'post.md'].entries()) {
      open(cache, command)?.write(new Map([[`${index}.cjs`, Buffer.from('x')]]));
      expect(open(cache, 'build')?.read(`${index}.cjs`)?.toString()).toBe('x');
    }
    const names = await readdir(join(cache, 'postdeck'));
    expect(names).toHaveLength(1);
    expect(await readdir(join(cache, 'postdeck', names[0] ?? ''))).toEqual(['build']);
  });

  it('is not used where others may write, and not without a place of the user', async () => {
    const cache = await freshFolder();
    await mkdir(join(cache, 'postdeck'));
    await chmod(join(cache, 'postdeck'), 0o777);
    if (uid !== undefined) expect(open(cache)).toBeUndefined();
    expect(openCodeCache({ platform: 'linux', env: {}, build: 'abc' })).toBeUndefined();
    expect(open('relative/folder')).toBeUndefined();
    expect(open('/proc/nowhere')).toBeUndefined();
    // As of a home that may not be looked into, which the rights of root would hide.
    await symlink('circle', join(cache, 'circle'));
    expect(open(join(cache, 'circle'))).toBeUndefined();
  });

  it('forgets builds that nobody has used for a month', async () => {
    const cache = await freshFolder();
    const [old, recent] = ['code-old-1', 'code-recent-1'].map((name) => join(cache, 'postdeck', name));
    await mkdir(old ?? '', { recursive: true });
    await mkdir(recent ?? '');
    await utimes(old ?? '', 0, 0);
    await chmod(join(cache, 'postdeck'), 0o700);
    open(cache)?.write(new Map([['a.cjs', Buffer.from('x')]]));
    const names = await readdir(join(cache, 'postdeck'));
    expect(names).not.toContain('code-old-1');
    expect(names).toContain('code-recent-1');
  });
});

describe('the loader of chunks', () => {
  it('loads each chunk once, with its own require, and keeps the code of those that had none', async () => {
    const chunks = await freshFolder();
    await writeFile(
      join(chunks, 'one.cjs'),
      "exports.two = require('./two.cjs'); exports.sep = require('node:path').sep;",
    );
    await writeFile(
      join(chunks, 'two.cjs'),
      'exports.loads = (globalThis.postdeckLoads = (globalThis.postdeckLoads ?? 0) + 1);',
    );
    const kept = new Map<string, Buffer>();
    const cache: CodeCache = {
      read: (name) => kept.get(name),
      write: (codes) => {
        for (const [name, code] of codes) kept.set(name, code);
      },
    };
    const first = createChunkLoader(cache);
    expect(first.load(join(chunks, 'one.cjs'))).toMatchObject({ two: { loads: 1 } });
    expect(first.load(join(chunks, 'two.cjs'))).toMatchObject({ loads: 1 });
    first.keep();
    expect([...kept.keys()].sort()).toEqual(['one.cjs', 'two.cjs']);
    const before = new Map(kept);
    const second = createChunkLoader(cache);
    expect(second.load(join(chunks, 'one.cjs'))).toMatchObject({ two: { loads: 2 } });
    second.keep();
    expect([...kept]).toEqual([...before]);
    // Code of another source is refused by V8, the chunk runs all the same, and its own code takes the place.
    await writeFile(
      join(chunks, 'three.cjs'),
      "exports.three = 'a longer text than that of the others, to be sure';",
    );
    kept.set('three.cjs', before.get('two.cjs') ?? Buffer.alloc(0));
    const third = createChunkLoader(cache);
    expect(third.load(join(chunks, 'three.cjs'))).toMatchObject({ three: expect.stringContaining('longer') });
    third.keep();
    expect(kept.get('three.cjs')).not.toEqual(before.get('two.cjs'));
  });
});

describe('the program', () => {
  it('leaves its code behind, runs from it, and runs without a place to keep it', async () => {
    const cache = await freshFolder();
    const env = { ...process.env, XDG_CACHE_HOME: cache };
    const post = join(folder, 'post.md');
    // A script of kept code cannot import by itself: the config is what proves that the program can.
    await writeFile(join(folder, 'postdeck.config.mjs'), "export default { lang: 'fr' };");
    await writeFile(post, '# Hello\n\n## One\n\n- a\n- b\n');
    const build = (more: NodeJS.ProcessEnv) =>
      run(process.execPath, [program, post, '--to', 'md', '--out', '-'], {
        cwd: folder,
        env: { ...env, ...more },
      });
    const first = await build({});
    expect(first.stdout).toContain('lang: fr');
    const [name = ''] = await readdir(join(cache, 'postdeck'));
    const codes = join(cache, 'postdeck', name, 'build');
    expect((await readdir(codes)).length).toBeGreaterThan(5);
    const { mtimeMs } = await stat(join(codes, 'main.cjs'));
    expect((await build({})).stdout).toBe(first.stdout);
    expect((await stat(join(codes, 'main.cjs'))).mtimeMs).toBe(mtimeMs);
    await writeFile(join(codes, 'main.cjs'), 'broken');
    expect((await build({})).stdout).toBe(first.stdout);
    expect((await build({ XDG_CACHE_HOME: '/proc/nowhere', HOME: '' })).stdout).toBe(first.stdout);
  });
});
