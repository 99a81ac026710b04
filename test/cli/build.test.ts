import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

const post = '# A post\n\nWith words.\n';

describe('postdeck build', () => {
  it('builds a post that is named, with or without the word', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const short = await world.run(['a.md']);
    expect(short).toEqual({
      code: 0,
      stdout: '✓ decks/a.{md,html,pdf,pptx}  1 slide, about 3 min, 1.0 s\n',
      stderr: '',
    });
    expect(await world.run(['build', './a.md'])).toEqual(short);
    expect(await world.files()).toEqual([
      'a.md',
      'decks/a.html',
      'decks/a.md',
      'decks/a.pdf',
      'decks/a.pptx',
    ]);
    expect(world.operations.closed).toBe(2);
  });

  it('builds every post of posts/ when none is named, and sums up', async () => {
    await using world = await createWorld();
    await world.write('posts/b.md', post);
    await world.write('posts/a.mdx', `${post}\nWARN twice\nWARN twice\n`);
    await world.write('posts/c/index.md', post);
    await world.write('posts/README.md', post);
    await world.write('posts/_draft.md', post);
    await world.write('posts/notes.txt', post);
    const { code, stdout, stderr } = await world.run(['--to', 'html', '--jobs', '1']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '  post              slides  min  warnings   time  files',
        '✓ posts/a.mdx            1    3         2  1.0 s  decks/a.html',
        '✓ posts/b.md             1    3         0  1.0 s  decks/b.html',
        '✓ posts/c/index.md       1    3         0  1.0 s  decks/c.html',
        '3 decks made',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe(
      'posts/a.mdx:5:1  warning  WARN twice  postdeck:fake\nposts/a.mdx:6:1  warning  WARN twice  postdeck:fake\n',
    );
  });

  it('expands a pattern that the shell has left, and takes each file once', async () => {
    await using world = await createWorld();
    for (const name of ['a', 'b']) await world.write(`p/${name}.md`, post);
    await world.run(['p/*.md', 'p/a.md', './p/b.md', '--to', 'html']);
    expect(world.operations.built).toHaveLength(2);
  });

  it('lets one broken post fail alone', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('b.md', 'FAIL\n');
    await world.write('d.md', 'NOBROWSER\n');
    await world.write('f.md', 'NOBROWSER\n');
    await world.write('e.md', post);
    const { code, stdout, stderr } = await world.run([
      'a.md',
      'b.md',
      'c.md',
      'd.md',
      'e.md',
      'f.md',
      '--to',
      'html',
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        'b.md  error  postdeck itself failed: undefined is not a function',
        '  This is a fault of postdeck, not of your post. Run again with DEBUG=postdeck and report what it prints.',
        'c.md  error  cannot read c.md: there is no such file  postdeck:not-found',
        '  Did you mean a.md?',
        'error  no browser was found  postdeck:no-browser',
        '  Install one.',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('2 decks made, 4 failed');
    expect(await world.files()).toEqual([
      'a.md',
      'b.md',
      'd.md',
      'decks/a.html',
      'decks/e.html',
      'e.md',
      'f.md',
    ]);
  });

  it('shows a stack only when it is asked for', async () => {
    await using world = await createWorld();
    await world.write('a.md', 'FAIL\n');
    expect((await world.run(['a.md'])).stderr).not.toContain('    at ');
    expect((await world.run(['a.md'], { env: { DEBUG: 'postdeck' } })).stderr).toContain('    at ');
  });

  it('counts the files that are named otherwise', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    expect((await world.run(['a.md', '--to', 'png'])).stdout).toContain(
      'decks/a-png/001.png and 1 more  1 slide',
    );
    expect((await world.run(['a.md', '--to', 'html,png,notes'])).stdout).toContain(
      'decks/a.{html,notes.txt} and 2 more',
    );
  });

  it('reads a post from stdin and writes one format to stdout', async () => {
    await using world = await createWorld();
    const { code, stdout, stderr } = await world.run(['-', '--to', 'html', '--out', '-'], {
      stdin: ['# A\n', 'WARN\n'],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '<stdin>:2:1  warning  WARN  postdeck:fake\n' });
    expect(stdout).toMatch(/^html of ---\nmarp: true\n/);
    expect(await world.files()).toEqual([]);
  });

  it('prints the value of a pass', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    expect(await world.run(['a.md', '--stop-after', 'plan'])).toEqual({
      code: 0,
      stdout: 'plan of a.md\n',
      stderr: '',
    });
    expect(await world.files()).toEqual(['a.md']);
  });

  it('works on as many posts at a time as --jobs says, and reports in their order', async () => {
    await using world = await createWorld();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const name of names) await world.write(`posts/${name}.md`, `${post}\nWARN ${name}\n`);
    let round = 0;
    world.operations.wait = () => sleep(30 - 5 * round++);
    const { stderr } = await world.run(['--jobs', '3', '--to', 'html']);
    expect(world.operations.mostRunning).toBe(3);
    expect(stderr.match(/WARN ./g)).toEqual(names.map((name) => `WARN ${name}`));
  });

  it('refuses warnings with --strict, and writes nothing of that post', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}WARN\n`);
    const { code, stderr } = await world.run(['a.md', '--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('a.md  error  1 warning, and nothing was written  postdeck:strict');
    expect(await world.files()).toEqual(['a.md']);
  });

  it('says what nobody can edit in a PPTX, and how much of it', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}FORMULA\nFORMULA\n`);
    await world.write('b.md', post);
    expect((await world.run(['a.md', '--to', 'pptx'])).stdout).toContain(
      '2 formulas as pictures in the PPTX',
    );
    expect((await world.run(['b.md', '--to', 'pptx'])).stdout).not.toContain('as pictures');
    const { stdout } = await world.run(['a.md', '--to', 'pptx', '--json']);
    expect(JSON.parse(stdout).decks[0].picturesInPptx).toEqual({ formulas: 2, diagrams: 0 });
  });

  it('names what was moved to the backup, as far as it is read', async () => {
    await using world = await createWorld();
    const moved = (count: number): string =>
      Array.from({ length: count }, (_, at) => `BACKUP Oven ${at + 1}\n`).join('');
    await world.write('few.md', `${post}${moved(2)}`);
    await world.write('many.md', `${post}${moved(40)}`);
    expect((await world.run(['few.md', '--to', 'html', '--for', '5m'])).stdout).toContain(
      '\n  backup  Oven 1 · Oven 2\n',
    );
    expect((await world.run(['many.md', '--to', 'html', '--for', '5m'])).stdout).toContain(
      '· Oven 6 · and 34 more\n',
    );
  });

  it('prints one JSON document with --json, whatever happens', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}WARN\n`);
    const { code, stdout, stderr } = await world.run(['a.md', 'b.md', '--to', 'html', '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      milliseconds: expect.any(Number),
      decks: [
        {
          post: 'a.md',
          ok: true,
          slug: 'a',
          slides: 1,
          minutes: 3,
          sections: [],
          backup: { slides: 0, minutes: 0, titles: [] },
          files: ['decks/a.html'],
          milliseconds: expect.any(Number),
          messages: [
            {
              file: 'a.md',
              line: 4,
              column: 1,
              severity: 'warning',
              rule: 'postdeck:fake',
              text: 'WARN',
              advice: null,
            },
          ],
        },
        {
          post: 'b.md',
          ok: false,
          slug: 'b',
          slides: 0,
          minutes: 0,
          files: [],
          milliseconds: expect.any(Number),
          messages: [],
          error: {
            code: 'not-found',
            message: 'cannot read b.md: there is no such file',
            hint: expect.any(String),
            file: 'b.md',
            line: null,
            column: null,
          },
        },
      ],
    });
    const wrong = await world.run(['--json', '--tehme', 'x']);
    expect({ code: wrong.code, document: JSON.parse(wrong.stdout) }).toMatchObject({
      code: 2,
      document: { ok: false, error: { code: 'unknown-option' } },
    });
  });

  it('prints errors only with --quiet', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}WARN\n`);
    expect(await world.run(['a.md', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await world.run(['b.md', '-q'])).stderr).toContain('error  cannot read b.md');
  });

  it('keeps escape sequences of a post away from the terminal', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}WARN \u009b31m red\n`);
    expect((await world.run(['a.md'])).stderr).toBe('a.md:4:1  warning  WARN  31m red  postdeck:fake\n');
  });

  it('opens the HTML deck with --open', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const opened: string[] = [];
    const openFile = async (path: string) => opened.push(path) > 0;
    await world.run(['a.md', '--open'], { tools: { openFile } });
    expect(opened).toEqual([join(world.cwd, 'decks/a.html')]);
    expect(await world.run(['a.md', '--open', '--to', 'pdf'])).toMatchObject({ code: 2 });
    const { stderr } = await world.run(['a.md', '--open'], { tools: { openFile: async () => false } });
    expect(stderr).toContain('open it by hand');
  });
});

describe('the settings of a run', () => {
  it('come from the config file above, and from flags before it', async () => {
    await using world = await createWorld();
    await world.write(
      'postdeck.config.json',
      '{ "theme": "a", "out": "slides", "event": "FOSDEM", "formats": ["html"] }',
    );
    await world.write('deep/a.md', post);
    await world.run(['deep/a.md', '--theme', 'b', '--no-agenda']);
    expect(world.operations.settings[0]).toMatchObject({
      theme: 'b',
      event: 'FOSDEM',
      agenda: false,
      out: join(world.cwd, 'slides'),
      formats: ['html'],
      pinned: ['theme', 'agenda'],
    });
  });

  it('name the file and line that they do not accept', async () => {
    await using world = await createWorld();
    await world.write('c.json', '{\n  "theme": "a",\n  "slidelevel": 2\n}');
    expect(await world.run(['a.md', '--config', 'c.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'c.json:3:1  error  the config file has no setting `slidelevel`  postdeck:bad-setting\n  Did you mean `slideLevel`?\n',
    });
  });
});

describe('where decks are written', () => {
  it('is never the place of another deck of the run', async () => {
    await using world = await createWorld();
    for (const path of ['x/a.md', 'y/A.md', 'b.md']) await world.write(path, post);
    const { code, stderr } = await world.run(['x/a.md', 'y/A.md', 'b.md', '--to', 'html']);
    expect(code).toBe(1);
    expect(stderr).toContain(`x/a.md  error  y/A.md would be written to the same ${world.cwd}/decks/a.md`);
    expect(stderr).toContain('y/A.md  error  x/a.md would be written');
    expect((await world.files()).filter((path) => path.startsWith('decks'))).toEqual(['decks/b.html']);
  });

  it('is never the post itself, a link or a folder', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('b.md', post);
    await world.write('victim', 'precious');
    await mkdir(join(world.cwd, 'decks/a.md'), { recursive: true });
    await symlink('../victim', join(world.cwd, 'decks/b.md'));
    for (const argv of [['a.md'], ['b.md'], ['a.md', '--out', '.', '--force']]) {
      const { code, stderr } = await world.run([...argv, '--to', 'md']);
      expect({ code, stderr }, argv.join(' ')).toEqual({
        code: 1,
        stderr: expect.stringContaining('output-not-writable'),
      });
    }
    expect([await world.read('a.md'), await world.read('victim')]).toEqual([post, 'precious']);
  });

  it.skipIf(process.getuid?.() === 0)('is named when it may not be written to', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await chmod(world.cwd, 0o500);
    const { code, stderr } = await world.run(['a.md']);
    await chmod(world.cwd, 0o700);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('permission denied') });
  });

  it('holds the pictures of the deck as it is now, beside those of the author', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}PICTURE one-11111111.svg\n`);
    await world.write('decks/a/mine.svg', '');
    await world.run(['a.md']);
    await world.write('a.md', `${post}PICTURE two-22222222.svg\n`);
    await world.run(['a.md', '--to', 'html']);
    expect(await world.files()).toContain('decks/a/one-11111111.svg');
    await world.run(['a.md']);
    expect((await world.files()).filter((path) => path.startsWith('decks/a/'))).toEqual([
      'decks/a/mine.svg',
      'decks/a/two-22222222.svg',
    ]);
  });

  it('keeps whole files when two runs build the same post at once', async () => {
    await using world = await createWorld();
    await world.write('a.md', `${post}PICTURE one-11111111.svg\n`);
    for (let round = 0; round < 20; round++) {
      const codes = await Promise.all([world.run(['a.md']), world.run(['a.md'])]);
      expect(codes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        Array(2).fill({ code: 0, stderr: '' }),
      );
    }
    expect(await world.files()).toHaveLength(6);
  });
});

describe('a deck that was edited', () => {
  it('is not overwritten: the difference is shown, and the ways on', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.run(['a.md']);
    const edited = (await world.read('decks/a.md')).replace('With words.', 'With fewer words.');
    await world.write('decks/a.md', edited);
    await world.write('decks/a.html', 'rendered from the edited deck');
    const { code, stdout, stderr } = await world.run(['a.md']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      [
        'decks/a.md  error  decks/a.md has been edited since it was built, and nothing was written  postdeck:output-edited',
        '  Render it as it is: postdeck render decks/a.md. Or give it up with --force, or build elsewhere with --out.',
        '  @@ -7 +7 @@',
        '   # A post',
        '   ',
        '  -With fewer words.',
        '  +With words.',
        '   ',
        '',
      ].join('\n'),
    );
    expect(await world.read('decks/a.md')).toBe(edited);
    expect(await world.read('decks/a.html')).toBe('rendered from the edited deck');
  });

  it('is built elsewhere with --out, and given up with --force', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('decks/a.md', '---\nmarp: true\n---\n\n# By hand\n');
    expect((await world.run(['a.md'])).stderr).toContain('decks/a.md was not written by postdeck');
    expect((await world.run(['a.md', '--out', 'other'])).code).toBe(0);
    expect((await world.run(['a.md', '--force'])).code).toBe(0);
    expect(await world.read('decks/a.md')).toContain('With words.');
  });

  it('is not one whose line endings git has changed, nor one of an older post', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.run(['a.md']);
    await world.write('decks/a.md', (await world.read('decks/a.md')).replaceAll('\n', '\r\n'));
    await world.write('a.md', '# Another post\n');
    expect((await world.run(['a.md'])).code).toBe(0);
    expect(await world.read('decks/a.md')).toContain('# Another post');
  });
});
