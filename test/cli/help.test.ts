import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands.js';
import { optionRows } from '../../src/config/option-table.js';
import { createWorld } from './world.js';

describe('--help', () => {
  it('is made from the tables', async () => {
    await using world = await createWorld();
    await expect((await world.run(['--help'])).stdout).toMatchFileSnapshot('../fixtures/help/postdeck.txt');
    for (const name of commandNames) {
      if (name === 'help') continue;
      const page = await world.run([name, '--help']);
      await expect(page.stdout).toMatchFileSnapshot(`../fixtures/help/${name}.txt`);
      expect(await world.run(['help', name])).toEqual(page);
    }
  });

  it('explains every option on some page, in lines that fit a terminal', async () => {
    await using world = await createWorld();
    const pages = await Promise.all(
      commandNames.map(async (name) => (await world.run(['help', name])).stdout),
    );
    const text = pages.join('\n');
    for (const [, row] of optionRows()) expect(text).toMatch(new RegExp(`--(no-)?${row.flag}\\b`));
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  });
});

describe('colours and progress', () => {
  const sequence = '\u001b[';
  it.each([
    ['a terminal', { isTTY: true }, true],
    ['a pipe', {}, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['a terminal with FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
  ])('%s', async (_, options, colored) => {
    await using world = await createWorld();
    expect((await world.run(['--help'], options)).stdout.includes(sequence)).toBe(colored);
  });

  it('shows progress on a terminal only, and wipes it', async () => {
    await using world = await createWorld();
    await world.write('a.md', '# A\n');
    const { stderr } = await world.run(['a.md', '--to', 'html'], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(stderr).toContain('a.md: reading');
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    expect((await world.run(['a.md', '--to', 'html', '--quiet'], { isTTY: true })).stderr).toBe('');
  });
});
