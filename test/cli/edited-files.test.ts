import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

const post = '# A post\n\nWith words.\n';
const mine = '<!doctype html><p>My own page.';

describe('a file that somebody edited', () => {
  it('is not overwritten by build: nothing is written, and the ways on are named', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('decks/a.html', mine);
    const { code, stdout, stderr } = await world.run(['a.md', '--to', 'md,html']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      [
        'decks/a.html  error  decks/a.html was not written by postdeck, and nothing was written  postdeck:output-edited',
        '  Keep it under another name. Or give it up with --force, or write elsewhere with --out.',
        '',
      ].join('\n'),
    );
    expect(await world.files()).toEqual(['a.md', 'decks/a.html']);
    expect(await world.read('decks/a.html')).toBe(mine);
  });

  it('is given up with --force, by build and by render, and not looked at elsewhere', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('decks/a.html', mine);
    expect((await world.run(['a.md', '--to', 'html', '--out', 'other'])).code).toBe(0);
    expect((await world.run(['a.md', '--to', 'md,html', '--force'])).code).toBe(0);
    expect(await world.read('decks/a.html')).toContain('With words.');
    await world.write('decks/a.html', mine);
    const refused = await world.run(['render', 'decks/a.md', '--to', 'html']);
    expect({ code: refused.code, kept: await world.read('decks/a.html') }).toEqual({ code: 1, kept: mine });
    expect(refused.stderr).toContain('postdeck:output-edited');
    expect((await world.run(['render', 'decks/a.md', '--to', 'html', '--force'])).code).toBe(0);
  });

  it('is kept under the name that --out gives, too', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('mine.html', mine);
    expect((await world.run(['a.md', '-o', 'mine.html'])).stderr).toContain('mine.html was not written');
    expect(await world.read('mine.html')).toBe(mine);
  });
});

describe('a deck that is given to build', () => {
  it.each([
    [['--to', 'html']],
    [['--to', 'md,html']],
    [['--to', 'html', '--out', '-']],
    [['--stop-after', 'md']],
  ])('is no post: with %j it is refused, and the command that takes it is named', async (options) => {
    await using world = await createWorld();
    await world.write('decks/a.md', '---\nmarp: true\n---\n\n# A\n');
    const { code, stdout, stderr } = await world.run(['decks/a.md', ...options]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('decks/a.md is a deck (marp: true), not a post');
    expect(stderr).toContain('postdeck render decks/a.md');
    expect(await world.files()).toEqual(['decks/a.md']);
  });
});
