import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorld, type World } from './world.js';

/** Runs a watch until `actions` are through; each waits until nothing has been printed for a while. */
async function watching(world: World, argv: readonly string[], actions: readonly (() => Promise<unknown>)[]) {
  const end = new AbortController();
  let lastPrint = Date.now();
  const outcome = world.run(argv, { signal: end.signal, onPrint: () => (lastPrint = Date.now()) });
  const settled = async () => {
    await sleep(200);
    while (Date.now() - lastPrint < 400) await sleep(50);
  };
  await settled();
  for (const action of actions) {
    await action();
    await settled();
  }
  end.abort();
  return outcome;
}

describe('--watch', () => {
  it('builds what changed, and everything when something shared did', async () => {
    await using world = await createWorld();
    await world.write('posts/a.md', '# A\n');
    await world.write('posts/b.md', '# B\n');
    const { built, settings } = world.operations;
    const since: string[][] = [];
    const note = (action: () => Promise<void>) => async () => {
      since.push(built.splice(0));
      await action();
    };
    await watching(
      world,
      ['--watch', '--to', 'html'],
      [
        note(() => world.write('posts/a.md', '# A, changed\n')),
        note(() => world.write('posts/images/x.svg', '<svg/>')),
        note(() => world.write('posts/c.md', '# C\n')),
        note(() => world.write('posts/README.md', '# not a post\n')),
        note(() => world.write('posts/d.txt', 'not a post')),
        note(async () => {}),
      ],
    );
    expect(since).toEqual([
      ['posts/a.md', 'posts/b.md'],
      ['posts/a.md'],
      ['posts/a.md', 'posts/b.md'],
      ['posts/c.md'],
      [],
      [],
    ]);
    expect(settings.length).toBe(6);
  });

  it('takes a changed config file, and survives a broken one', async () => {
    await using world = await createWorld();
    await world.write('a.md', '# A\n');
    await world.write('postdeck.config.json', '{ "theme": "one" }');
    const { stderr } = await watching(
      world,
      ['a.md', '--watch', '--to', 'html'],
      [
        () => world.write('postdeck.config.json', '{ "theme": '),
        () => world.write('postdeck.config.json', '{ "theme": "two" }'),
      ],
    );
    expect(stderr).toContain('the config file is not JSON');
    expect(world.operations.settings.map(({ theme }) => theme)).toEqual(['one', 'two']);
  });

  it('does not build again because of what it wrote itself', async () => {
    await using world = await createWorld();
    await world.write('talk.md', '# A\n');
    await watching(world, ['render', 'talk.md', '--watch', '--to', 'html,png'], [async () => {}]);
    expect(world.operations.built).toEqual(['talk.md']);
  });

  it('ends with the last state of a burst of changes', async () => {
    await using world = await createWorld();
    await world.write('a.md', '# 0\n');
    const burst = async () => {
      for (let round = 1; round <= 50; round++) {
        await world.write('a.md', `# ${round}\n`);
        await sleep(20);
      }
    };
    await watching(world, ['a.md', '--watch', '--to', 'html'], [burst]);
    expect(await world.read('decks/a.html')).toContain('# 50');
    expect(world.operations.built.length).toBeLessThan(12);
  });
});
