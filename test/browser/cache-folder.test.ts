import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/browser/cache-folder.js';
import { fakeSystem } from './fake-system.js';
import { temporaryFolder } from './temporary-folder.js';

const uid = process.getuid?.() ?? 0;

describe('cacheFolder', () => {
  test('is a folder of the user’s cache that nobody else can read', async () => {
    await using root = await temporaryFolder();
    const folder = await cacheFolder(fakeSystem({ home: root.path, uid }));
    expect(folder).toBe(join(root.path, '.cache', 'postdeck'));
    expect((await stat(folder ?? '')).mode & 0o777).toBe(0o700);
    await chmod(folder ?? '', 0o755);
    await cacheFolder(fakeSystem({ home: root.path, uid }));
    expect((await stat(folder ?? '')).mode & 0o777).toBe(0o700);
  });

  test('follows the customs of the system', async () => {
    await using root = await temporaryFolder();
    const xdg = { home: '/nowhere', uid, env: { XDG_CACHE_HOME: join(root.path, 'xdg') } };
    expect(await cacheFolder(fakeSystem(xdg))).toBe(join(root.path, 'xdg', 'postdeck'));
    const mac = { platform: 'darwin', home: root.path, uid };
    expect(await cacheFolder(fakeSystem(mac))).toBe(join(root.path, 'Library', 'Caches', 'postdeck'));
    const relative = { home: '/dev/null', temp: root.path, uid, env: { XDG_CACHE_HOME: 'relative' } };
    expect(await cacheFolder(fakeSystem(relative))).toBe(join(root.path, `postdeck-${uid}`));
  });

  test('falls back to the temp folder, and refuses what somebody else put there', async () => {
    await using root = await temporaryFolder();
    const file = join(root.path, 'file');
    await writeFile(file, '');
    const own = join(root.path, `postdeck-${uid}`);
    expect(await cacheFolder(fakeSystem({ temp: root.path, uid }))).toBe(own);
    expect(await cacheFolder(fakeSystem({ home: file, temp: root.path, uid }))).toBe(own);
    await using other = await temporaryFolder();
    await mkdir(join(other.path, 'target'));
    await symlink(join(other.path, 'target'), join(other.path, `postdeck-${uid}`));
    expect(await cacheFolder(fakeSystem({ temp: other.path, uid }))).toBeUndefined();
    await mkdir(join(other.path, `postdeck-${uid + 1}`));
    expect(await cacheFolder(fakeSystem({ temp: other.path, uid: uid + 1 }))).toBeUndefined();
  });

  test.skipIf(process.platform !== 'linux')('does not hang where no folder can be made', async () => {
    await using root = await temporaryFolder();
    const system = fakeSystem({ home: '/proc/1', temp: root.path, uid });
    expect(await cacheFolder(system)).toBe(join(root.path, `postdeck-${uid}`));
  });
});
