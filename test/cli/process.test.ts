import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createWorld, type Outcome } from './world.js';

// The program as it ships: `npm test` compiles it first.
const program = fileURLToPath(new URL('../../dist/bin/bin.cjs', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

function start(argv: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [program, ...argv], { cwd, env: { PATH: process.env.PATH } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
  return { child, outcome };
}

async function postdeck(argv: readonly string[], cwd: string, stdin = ''): Promise<Outcome> {
  const { child, outcome } = start(argv, cwd);
  child.stdin?.end(stdin);
  return outcome;
}

const post = '---\ntitle: A post\n---\n\n## One\n\n- first thing\n- second thing\n\n## Two\n\nSome words.\n';

describe('the program', () => {
  it('is compiled', () => {
    expect(existsSync(program), 'run npm run build first').toBe(true);
  });

  it('builds a post to Markdown, HTML and notes without a browser', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const { code, stdout, stderr } = await postdeck(['a.md', '--to', 'md,html,notes'], world.cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ decks\/a\.\{md,html,notes\.txt\} {2}\d+ slides, about \d+ min, \d+\.\d s\n$/);
    expect(await world.read('decks/a.md')).toContain('- second thing');
    expect(await world.files()).toEqual(['a.md', 'decks/a.html', 'decks/a.md', 'decks/a.notes.txt']);
  });

  it('reads stdin and writes stdout', async () => {
    await using world = await createWorld();
    const { code, stdout } = await postdeck(['-', '--to', 'html', '--out', '-'], world.cwd, post);
    expect({ code, start: stdout.slice(0, 15).toLowerCase() }).toEqual({ code: 0, start: '<!doctype html>' });
    expect(await world.files()).toEqual([]);
  });

  it('builds the folder that init makes, without a warning', async () => {
    await using world = await createWorld();
    expect((await postdeck(['init'], world.cwd)).code).toBe(0);
    expect(await postdeck(['build', '--strict', '--to', 'md,html'], world.cwd)).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('obeys the deck: block of a post, and flags before it', async () => {
    await using world = await createWorld();
    await world.write(
      'a.md',
      post.replace('title:', 'deck:\n  theme: cloud-native-dark\n  aspect: 4:3\ntitle:'),
    );
    await postdeck(['a.md', '--to', 'md', '--aspect', '16:9'], world.cwd);
    expect(await world.read('decks/a.md')).toMatch(/theme: cloud-native-dark\nsize: ["']?16:9/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    await using world = await createWorld();
    const { child, outcome } = start(['help', 'build'], world.cwd);
    child.stdout?.destroy();
    expect(await outcome).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what is refused', () => {
  it('ends with one clear error, its code, and nothing written', async () => {
    await using world = await createWorld();
    await world.write('good.md', post);
    await world.write('empty.md', '');
    await world.write('picture.md', Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    await world.write('folder/x.md', post);
    await world.write('setting.md', post.replace('title:', 'deck:\n  them: dark\ntitle:'));
    await world.write('alias.md', '---\ntitle: &a [x]\nother: [*a, *a]\n---\n\n# A\n');
    await symlink('circle.md', join(world.cwd, 'circle.md'));
    const before = await world.files();
    const cases = [
      [['missing.md'], 1, 'missing.md  error  cannot read missing.md: there is no such file'],
      [['folder'], 2, 'there is no command `folder`'],
      [['./folder'], 1, './folder  error  ./folder is a folder'],
      [['empty.md'], 1, 'empty.md  error  empty.md is empty'],
      [['picture.md'], 1, 'picture.md  error  picture.md is a PNG picture'],
      [['setting.md'], 2, 'setting.md:3:1  error'],
      [['alias.md'], 1, 'alias.md:'],
      [['good.md', '--theme', 'cloud-nativ'], 2, 'cloud-nativ'],
      [['good.md', '--tehme', 'x'], 2, 'Did you mean --theme?'],
      [['good.md', '--fromat', 'pdf'], 2, 'Did you mean --to?'],
      [['good.md', '--pdf'], 2, 'Did you mean --to pdf?'],
      [['circle.md'], 1, 'Name the file itself, not a link.'],
      [['good.md', '--out', '/dev/null/x'], 1, 'cannot write /dev/null/x/good.html'],
      [['good.md', '--out', 'good.md'], 2, 'is no file for html'],
      [['good.md', '--out', 'good.md', '--to', 'md'], 1, 'good.md was not written by postdeck'],
      [['good.md', '--to', 'pdf', '--browser-path', '/nowhere/chrome'], 1, '/nowhere/chrome'],
      [['good.md', '--max-input', '50'], 1, 'good.md  error  good.md is larger than 50 bytes'],
    ] as const;
    for (const [argv, code, text] of cases) {
      const options = argv.some((word) => word === '--to') ? [] : ['--to', 'html'];
      const { stdout, stderr, code: ended } = await postdeck([...argv, ...options], world.cwd);
      expect({ argv, code: ended, stderr, stdout }).toEqual({
        argv,
        code,
        stderr: expect.stringContaining(text),
        stdout: '',
      });
      expect(stderr).not.toContain('    at ');
      expect(stderr.match(/(^| )error {2}/gm), stderr).toHaveLength(1);
    }
    expect(await world.files()).toEqual(before);
  });

  it('does not keep what is readable of broken front matter from being used', async () => {
    await using world = await createWorld();
    await world.write(
      'a.md',
      '---\ntitle: Still readable\ntags: [a, b\nauthor: Ann\n---\n\n## One\n\nSome words.\n',
    );
    const { code, stderr } = await postdeck(['a.md', '--to', 'md'], world.cwd);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^a\.md:\d+:\d+ {2}warning {2}/),
    });
    expect(await world.read('decks/a.md')).toContain('# Still readable');
    expect((await postdeck(['a.md', '--to', 'md', '--strict', '--force'], world.cwd)).code).toBe(1);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s in a watch ends it with code %i, and no temporary file stays', async (signal, code) => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const { child, outcome } = start(['a.md', '--watch', '--to', 'html'], world.cwd);
    await expect.poll(() => existsSync(`${world.cwd}/decks/a.html`), { timeout: 30_000 }).toBe(true);
    await sleep(200);
    child.kill(signal);
    expect(await outcome).toMatchObject({ code });
    expect(await world.files()).toEqual(['a.md', 'decks/a.html']);
  });

  it('at any moment of a build leaves whole files', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await postdeck(['a.md', '--to', 'md,html'], world.cwd);
    const contents = async () => [
      await world.files(),
      await world.read('decks/a.md'),
      await world.read('decks/a.html'),
    ];
    const whole = await contents();
    // From before the first module is loaded to after the last file is written.
    for (const delay of [150, 500, 700, 850, 1000]) {
      const { child, outcome } = start(['a.md', '--to', 'md,html'], world.cwd);
      await sleep(delay);
      child.kill('SIGINT');
      await outcome;
      expect(await contents()).toEqual(whole);
    }
  });
});

describe('three builds at once', () => {
  it('all succeed, and the files are whole', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await postdeck(['a.md', '--to', 'md,html'], world.cwd);
    const whole = await world.read('decks/a.html');
    const outcomes = await Promise.all([1, 2, 3].map(() => postdeck(['a.md', '--to', 'md,html'], world.cwd)));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await world.read('decks/a.html')).toBe(whole);
    expect(await world.files()).toHaveLength(3);
  });
});
