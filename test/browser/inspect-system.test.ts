import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectSystem } from '../../src/browser/inspect-system.js';
import { fakeSystem } from './fake-system.js';
import { temporaryFolder } from './temporary-folder.js';

const probe = async () => 'Chrome/150.0';
const noFonts = async () => {
  throw new Error('fc-list: not found');
};

describe('inspectSystem', () => {
  test('tells what is there', async () => {
    await using root = await temporaryFolder();
    const files = ['/bin/chromium', '/bin/soffice', '/lib64/ld-linux-x86-64.so.2'];
    const system = fakeSystem({ files, env: { PATH: '/bin', XDG_CACHE_HOME: root.path } });
    const run = async () => 'Noto Sans CJK JP,ノト\nDejaVu Sans\nDejaVu Sans\n';
    expect(await inspectSystem({ system, probe, nodeVersion: '20.19.0', run })).toEqual({
      node: { version: '20.19.0', supported: true },
      browser: { ok: true, source: 'system', path: '/bin/chromium', version: 'Chrome/150.0' },
      embedded: 'absent',
      cache: join(root.path, 'postdeck'),
      fonts: ['DejaVu Sans', 'Noto Sans CJK JP'],
      libreOffice: '/bin/soffice',
    });
  });

  test('tells what is missing, and what to do about it', async () => {
    const system = fakeSystem({ temp: '/dev/null', platform: 'darwin', arch: 'arm64' });
    expect(await inspectSystem({ system, probe, nodeVersion: '20.18.3', run: noFonts })).toEqual({
      node: { version: '20.18.3', supported: false },
      browser: { ok: false, reason: 'No browser was found.', hint: expect.stringContaining('Google Chrome') },
      embedded: 'unfit',
    });
  });
});
