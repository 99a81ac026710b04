import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorld, type Outcome, type World } from './world.js';

/** Something that is done while a watch runs, and the posts that it has built then, in any order. */
type Step = readonly [action: () => Promise<unknown>, builds: readonly string[]];

/** Long enough for a change to be seen and built, on a busy machine. */
const patience = { timeout: 20_000, interval: 50 };
const nothing = async () => {};

async function watching(world: World, argv: readonly string[], steps: readonly Step[]): Promise<Outcome> {
  const end = new AbortController();
  let printed = '';
  const onPrint = (text: string) => {
    printed += text;
  };
  const outcome = world.run([...argv, '--watch', '--to', 'html'], { signal: end.signal, onPrint });
  await expect.poll(() => printed, patience).toContain('watching for changes');
  for (const [action, builds] of steps) {
    await action();
    await expect.poll(() => world.operations.built.toSorted(), patience).toEqual(builds);
    // What comes after the builds that were expected is one too many.
    await sleep(500);
    expect(world.operations.built.splice(0).sort()).toEqual(builds);
  }
  end.abort();
  return outcome;
}

describe('--watch', () => {
  it('builds what changed, and everything when something shared did', async () => {
    await using world = await createWorld();
    await world.write('posts/a.md', '# A\n');
    await world.write('posts/b.md', '# B\n');
    await watching(
      world,
      [],
      [
        [nothing, ['posts/a.md', 'posts/b.md']],
        [() => world.write('posts/a.md', '# A, changed\n'), ['posts/a.md']],
        [() => world.write('posts/images/x.svg', '<svg/>'), ['posts/a.md', 'posts/b.md']],
        [() => world.write('posts/c.md', '# C\n'), ['posts/c.md']],
        [() => world.write('posts/README.md', '# not a post\n'), []],
        [() => world.write('posts/d.txt', 'not a post'), []],
      ],
    );
  });

  it('takes a changed config file, and survives a broken one', async () => {
    await using world = await createWorld();
    await world.write('a.md', '# A\n');
    await world.write('postdeck.config.json', '{ "theme": "one" }');
    const { stderr } = await watching(
      world,
      ['a.md'],
      [
        [nothing, ['a.md']],
        [() => world.write('postdeck.config.json', '{ "theme": '), []],
        [() => world.write('postdeck.config.json', '{ "theme": "two" }'), ['a.md']],
      ],
    );
    expect(stderr).toContain('the config file is not JSON');
    expect(world.operations.settings.map(({ theme }) => theme)).toEqual(['one', 'two']);
  });

  it('does not build again because of what it wrote itself', async () => {
    await using world = await createWorld();
    await world.write('talk.md', '# A\n');
    await watching(world, ['render', 'talk.md', '--to', 'png'], [[nothing, ['talk.md']]]);
    expect(await world.files()).toEqual(['talk-png/001.png', 'talk-png/002.png', 'talk.html', 'talk.md']);
  });

  it('builds again what was saved while the first round was at work, and nothing that it wrote', async () => {
    await using world = await createWorld();
    for (const name of ['Talk A', 'Talk B']) await world.write(`${name}.md`, `# ${name}\nPICTURE it.svg\n`);
    await sleep(50);
    world.operations.wait = async () => {
      world.operations.wait = nothing;
      await sleep(50);
      await world.write('Talk A.md', '# saved meanwhile\nPICTURE it.svg\n');
    };
    const steps: readonly Step[] = [[nothing, ['Talk A.md', 'Talk A.md', 'Talk B.md']]];
    await watching(world, ['Talk A.md', 'Talk B.md', '--out', '.', '--to', 'md'], steps);
    expect(await world.read('talk-a.html')).toContain('# saved meanwhile');
  });

  it('ends with the last state of a burst of changes', async () => {
    await using world = await createWorld();
    await world.write('a.md', '# 0\n');
    const end = new AbortController();
    const outcome = world.run(['a.md', '--watch', '--to', 'html'], { signal: end.signal });
    await expect.poll(() => world.operations.built.length, patience).toBe(1);
    await sleep(500);
    for (let round = 1; round <= 50; round++) {
      await world.write('a.md', `# ${round}\n`);
      await sleep(20);
    }
    await expect.poll(() => world.read('decks/a.html'), patience).toContain('# 50');
    expect(world.operations.built.length).toBeLessThan(12);
    end.abort();
    expect((await outcome).code).toBe(0);
  });
});
