import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.js';
import type { Probe } from '../../src/browser/probe-browser.js';
import { DeckError } from '../../src/errors.js';
import { type FakeSystem, fakeSystem } from './fake-system.js';
import { temporaryFolder } from './temporary-folder.js';

/** A probe that knows which programs work, and counts. */
function fakeProbe(works: readonly string[]): Probe & { readonly asked: string[] } {
  const asked: string[] = [];
  const probe: Probe = async ({ path }) => {
    asked.push(path);
    if (!works.includes(path))
      throw new Error(`Failed to launch\n${path}: error while loading shared libraries: libnss3.so\nmore`);
    return `Chrome/${path.length}`;
  };
  return Object.assign(probe, { asked });
}

function machine(cache: string, files: readonly string[], env: Record<string, string> = {}): FakeSystem {
  return fakeSystem({
    files,
    temp: join(cache, 'temp'),
    env: { PATH: '/bin', XDG_CACHE_HOME: cache, ...env },
  });
}

const failure = async (work: Promise<unknown>): Promise<DeckError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DeckError) return error;
  throw new Error(`It should have failed with a DeckError, not ${String(error)}`);
};

describe('findBrowser', () => {
  test('takes the first that works, and says how it was found', async () => {
    await using cache = await temporaryFolder();
    const probe = fakeProbe(['/bin/chromium']);
    const system = machine(cache.path, ['/bin/google-chrome', '/bin/chromium', '/bin/brave-browser']);
    expect(await findBrowser({ system, probe })).toEqual({
      source: 'system',
      path: '/bin/chromium',
      version: 'Chrome/13',
    });
    expect(probe.asked).toEqual(['/bin/google-chrome', '/bin/chromium']);
  });

  test('fails when the author’s choice does not work, whatever else does', async () => {
    await using cache = await temporaryFolder();
    const probe = fakeProbe(['/bin/chromium']);
    const system = machine(cache.path, ['/bin/chromium', '/my/browser']);
    const gone = await failure(findBrowser({ system, probe, explicit: '/no/browser' }));
    expect([gone.code, gone.message]).toEqual([
      'bad-browser',
      'The browser /no/browser cannot be used: there is no program',
    ]);
    const broken = await failure(findBrowser({ system, probe, explicit: '/my/browser' }));
    expect(broken.message).toBe(
      'The browser /my/browser cannot be used: /my/browser: error while loading shared libraries: libnss3.so',
    );
    // The reason must be told the second time as well.
    expect((await failure(findBrowser({ system, probe, explicit: '/my/browser' }))).message).toBe(
      broken.message,
    );
    expect(probe.asked).toEqual(['/my/browser', '/my/browser']);
  });

  test('says of a program that is no browser what it lacks', async () => {
    await using cache = await temporaryFolder();
    const probe: Probe = () =>
      Promise.reject(new Error('Protocol error (Target.setDiscoverTargets): Target closed'));
    const system = machine(cache.path, ['/bin/ls']);
    const wrong = await failure(findBrowser({ system, probe, explicit: '/bin/ls' }));
    expect([wrong.code, wrong.message]).toEqual([
      'bad-browser',
      'The browser /bin/ls cannot be used: it does not answer as a browser does',
    ]);
  });

  test('reads POSTDECK_BROWSER as the author’s choice, below the setting', async () => {
    await using cache = await temporaryFolder();
    const probe = fakeProbe(['/my/browser', '/set/browser', '/bin/chromium']);
    const files = ['/bin/chromium', '/my/browser', '/set/browser'];
    const system = machine(cache.path, files, { POSTDECK_BROWSER: '/my/browser' });
    expect((await findBrowser({ system, probe })).path).toBe('/my/browser');
    expect((await findBrowser({ system, probe, explicit: '/set/browser' })).path).toBe('/set/browser');
  });

  test('remembers what it found, privately, until the program changes', async () => {
    await using cache = await temporaryFolder();
    const probe = fakeProbe(['/bin/chromium']);
    const system = machine(cache.path, ['/bin/google-chrome', '/bin/chromium']);
    await findBrowser({ system, probe });
    const again = await findBrowser({ system, probe });
    expect(again).toEqual({ source: 'system', path: '/bin/chromium', version: 'Chrome/13' });
    expect(probe.asked).toHaveLength(2);
    expect((await stat(join(cache.path, 'postdeck'))).mode & 0o777).toBe(0o700);
    system.programs.set('/bin/google-chrome', 2);
    await findBrowser({ system, probe });
    expect(probe.asked).toEqual(['/bin/google-chrome', '/bin/chromium', '/bin/google-chrome']);
    await findBrowser({ system, probe, fresh: true });
    expect(probe.asked).toHaveLength(5);
  });

  test('asks again what did not work before it gives up', async () => {
    await using cache = await temporaryFolder();
    const system = machine(cache.path, ['/bin/chromium']);
    const error = await failure(findBrowser({ system, probe: fakeProbe([]) }));
    expect(error.message).toContain('/bin/chromium: /bin/chromium: error while loading shared libraries');
    expect(error.hint).toContain('postdeck doctor --install-browser');
    // A library was installed; the program itself is the same.
    expect((await findBrowser({ system, probe: fakeProbe(['/bin/chromium']) })).path).toBe('/bin/chromium');
  });

  test('says how to get a browser on this system when there is none', async () => {
    await using cache = await temporaryFolder();
    const hintOn = async (platform: string, arch: string) => {
      // No folder can have this name: a Windows path would be a file of this folder here.
      const temp = platform === 'win32' ? 'x'.repeat(300) : cache.path;
      const system = { ...machine(cache.path, []), platform, arch, temp };
      return (await failure(findBrowser({ system, probe: fakeProbe([]) }))).hint;
    };
    expect(await hintOn('linux', 'arm64')).toMatch(/sudo apt install chromium/);
    expect(await hintOn('linux', 'arm64')).not.toMatch(/install-browser/);
    expect(await hintOn('darwin', 'arm64')).toMatch(/google\.com\/chrome/);
    expect(await hintOn('win32', 'x64')).toMatch(/Edge/);
  });

  test('works without a cache, and with one that is damaged', async () => {
    await using cache = await temporaryFolder();
    const probe = fakeProbe(['/bin/chromium']);
    const file = join(cache.path, 'file');
    await writeFile(file, '');
    const homeless = fakeSystem({
      files: ['/bin/chromium'],
      temp: file,
      env: { PATH: '/bin', XDG_CACHE_HOME: file },
    });
    expect((await findBrowser({ system: homeless, probe })).path).toBe('/bin/chromium');
    await mkdir(join(cache.path, 'postdeck'));
    const remembered = join(cache.path, 'postdeck', 'browsers.json');
    for (const content of [
      '{',
      '[]',
      'null',
      '{"/bin/chromium": {"size": "13", "modified": 1, "version": "old"}}',
    ]) {
      await writeFile(remembered, content);
      const found = await findBrowser({ system: machine(cache.path, ['/bin/chromium']), probe });
      expect(found.version).toBe('Chrome/13');
      expect(JSON.parse(await readFile(remembered, 'utf8'))).toEqual({
        '/bin/chromium': { size: 13, modified: 1, version: 'Chrome/13' },
      });
    }
  });
});
