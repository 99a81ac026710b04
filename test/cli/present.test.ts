import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deckOf, join, livePageOf, numbered } from '../present/served.js';
import { createWorld, type Outcome, type World } from './world.js';

const patience = { timeout: 20_000, interval: 10 };

interface Talk {
  readonly stage: string;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  printed(): string;
}

/** Presents in a world, with a window that listens, until the test is done. */
async function presenting(
  world: World,
  argv: readonly string[],
  test: (talk: Talk) => Promise<void>,
): Promise<Outcome> {
  const end = new AbortController();
  let printed = '';
  const outcome = world.run(['present', ...argv, '--port', '0'], {
    signal: end.signal,
    onPrint: (text) => {
      printed += text;
    },
  });
  await Promise.race([outcome, expect.poll(() => printed, patience).toContain('Ctrl+C ends')]);
  const [stage] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
  if (stage === undefined) return outcome;
  const page = await livePageOf(stage);
  const { messages, send, socket } = await join(stage, page);
  send({ kind: 'greeting', run: page.run, version: page.version });
  await expect.poll(() => messages.length, patience).toBeGreaterThan(0);
  await test({ stage, messages, printed: () => printed });
  socket.close();
  end.abort();
  return outcome;
}

const lastDeck = ({ messages }: Talk) => messages.findLast(({ kind }) => kind === 'deck');
const lastFault = ({ messages }: Talk) => messages.findLast(({ kind }) => kind === 'fault');

describe('postdeck present', () => {
  it('shows a deck, and each save of it', async () => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(numbered(3)));
    const { code, stdout } = await presenting(world, ['talk.md'], async (talk) => {
      await world.write('talk.md', deckOf(numbered(3)).replace('one of Slide 2', 'something else'));
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain('something else');
      expect(
        talk.messages
          .filter(({ kind }) => kind === 'deck')
          .map(({ slides }) => Object.keys(slides ?? {}).length),
      ).toEqual([1]);
    });
    expect(code).toBe(0);
    expect(stdout).toContain('✓ talk.md  3 slides');
    expect(stdout).not.toContain('audience');
  });

  it('shows what was saved while the deck was drawn for the first time', async () => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(numbered(3)));
    const { drawLive } = world.operations;
    let drawings = 0;
    world.operations.drawLive = async (...input) => {
      const drawn = await drawLive.apply(world.operations, input);
      drawings += 1;
      await sleep(20);
      if (drawings === 1)
        await world.write('talk.md', deckOf(numbered(3)).replace('one of Slide 2', 'saved early'));
      return drawn;
    };
    await presenting(world, ['talk.md'], async ({ stage }) => {
      const isShown = async (): Promise<boolean> =>
        (await (await fetch(stage)).text()).includes('saved early');
      await expect.poll(isShown, patience).toBe(true);
    });
  });

  it('shows the one post there is, with the notes of its author on this machine', async () => {
    await using world = await createWorld();
    await world.write(
      'posts/hello.md',
      '# Hello\n\nThe first paragraph of the post says it.\n\n<!-- notes: smile here -->\n\n## A part\n\n- a point of it\n- another point\n',
    );
    await presenting(world, [], async ({ stage }) => {
      const html = await (await fetch(stage)).text();
      expect(html).toContain('smile here');
    });
    expect(world.operations.settings.map(({ notes }) => notes)).toEqual(['all']);
    await presenting(world, ['--notes', 'post'], async ({ stage }) => {
      expect(await (await fetch(stage)).text()).not.toContain('smile here');
    });
  });

  it('says where a fault is, keeps the deck, and forgets the fault with the next save', async () => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(numbered(3)));
    await presenting(world, ['talk.md'], async (talk) => {
      await world.write('talk.md', `${deckOf(numbered(3))}\n${'>'.repeat(200)} deep\n`);
      await expect
        .poll(() => lastFault(talk)?.fault, patience)
        .toMatchObject({
          place: expect.stringMatching(/^talk\.md:\d+/),
          hint: expect.any(String),
        });
      expect(talk.printed()).toMatch(/talk\.md:\d+(?::\d+)? {2}error/);
      expect(await (await fetch(talk.stage)).text()).toContain('Slide 2');
      await world.write('talk.md', deckOf([...numbered(3), 'Mended']));
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain('Mended');
      await expect.poll(() => lastFault(talk), patience).toEqual({ kind: 'fault' });
      expect(talk.printed()).toContain('talk.md is on the stage again');
    });
  });

  it('says once what stays as it is, and again what comes back', async () => {
    await using world = await createWorld();
    const withPicture = (title: string): string =>
      deckOf([title]).replace('* one', '![A picture](missing.png)\n\n* one');
    const times = (printed: string): number => printed.split('missing.png was not found').length - 1;
    await world.write('talk.md', withPicture('One'));
    await presenting(world, ['talk.md'], async (talk) => {
      for (const title of ['Two', 'Three']) {
        await world.write('talk.md', withPicture(title));
        await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain(title);
      }
      expect(times(talk.printed())).toBe(1);
      await world.write('talk.md', deckOf(['Four']));
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain('Four');
      await world.write('talk.md', withPicture('Five'));
      await expect.poll(() => times(talk.printed()), patience).toBe(2);
    });
  });

  it('shows a theme and a config file that were saved', async () => {
    await using world = await createWorld();
    const css = (color: string): string =>
      `/* @theme mine */ section { width: 1280px; height: 720px; color: ${color} }`;
    await world.write('mine.css', css('red'));
    await world.write('postdeck.config.json', '{ "theme": "mine.css", "title": "One" }');
    await world.write('a.md', '# A\n\nA paragraph that says something about it.\n');
    await presenting(world, ['a.md', '--theme', 'mine.css'], async (talk) => {
      await sleep(100);
      await world.write('mine.css', css('blue'));
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toMatch(/"theme":"[^"]*blue/);
      await world.write('postdeck.config.json', '{ "title": "Two" }');
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain('"title":"Two"');
    });
  });

  it('does not show a fault that the next write mends at once, as editors make them', async () => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(numbered(3)));
    await presenting(world, ['talk.md'], async (talk) => {
      await world.write('talk.md', '');
      await sleep(40);
      await world.write('talk.md', deckOf([...numbered(3), 'Whole']));
      await expect.poll(() => JSON.stringify(lastDeck(talk)), patience).toContain('Whole');
      await sleep(400);
      expect(lastFault(talk)).toBeUndefined();
    });
  });

  it.each([
    [['missing.md'], 1, 'there is no such file'],
    [['talk.md', 'other.md'], 2, 'present shows one post or deck, and there are 2'],
    [['-'], 2, 'nothing to do with pipes'],
    [['talk.md', '--to', 'pdf'], 2, 'present has no option --to'],
    [['broken.md'], 1, 'error'],
  ] as const)('%j is refused in words', async (argv, code, words) => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(['A']));
    await world.write('other.md', deckOf(['B']));
    await world.write('broken.md', `${deckOf(['A'])}\n${'>'.repeat(200)} deep\n`);
    const outcome = await presenting(world, argv, async () => {});
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(words);
  });

  it('takes the next port when the usual one is taken, and says which port it cannot have', async () => {
    await using world = await createWorld();
    await world.write('talk.md', deckOf(['A']));
    await presenting(world, ['talk.md'], async ({ stage }) => {
      const { port } = new URL(stage);
      const outcome = await world.run(['present', 'talk.md', '--port', port]);
      expect(outcome.code).toBe(1);
      expect(outcome.stderr).toContain(`nothing can be served on port ${port}`);
    });
  });
});
