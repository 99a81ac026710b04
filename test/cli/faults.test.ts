import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

// The program as it ships: `npm test` compiles it first.
const program = fileURLToPath(new URL('../../dist/bin/bin.cjs', import.meta.url));
const run = promisify(execFile);

const post = '---\ntitle: A post\ndate: 2024-05-01\n---\n\n## İstanbul\n\n- first thing\n- second thing\n';

/** Whether this machine lets a user take a process off the network. */
const unshares = await run('unshare', ['-rn', 'true']).then(
  () => true,
  () => false,
);

describe('the world around a build', () => {
  it('has no say: the same bytes wherever and whenever it is built', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const built = async (env: Readonly<Record<string, string>>) => {
      const argv = [program, 'a.md', '--to', 'md,html,pptx,notes', '--force'];
      const { PATH = '' } = process.env;
      await run(process.execPath, argv, { cwd: world.cwd, env: { PATH, HOME: world.cwd, ...env } });
      return Promise.all(['md', 'html', 'pptx', 'notes.txt'].map((type) => world.read(`decks/a.${type}`)));
    };
    const here = await built({});
    const settings: readonly Readonly<Record<string, string>>[] = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    ];
    for (const env of settings) expect(await built(env)).toEqual(here);
  }, 60_000);

  it.runIf(unshares)(
    'builds without a network',
    async () => {
      await using world = await createWorld();
      await world.write('a.md', `${post}\n![far](https://example.org/a.png)\n`);
      const argv = ['-rn', process.execPath, program, 'a.md', '--to', 'md,html', '--fetch-images'];
      const { stderr } = await run('unshare', argv, { cwd: world.cwd });
      expect(stderr).toContain('postdeck:image');
      expect(await world.read('decks/a.html')).toContain('second thing');
    },
    60_000,
  );
});
