import { execFile } from 'node:child_process';
import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorld } from './world.js';

// The program as it ships: `npm test` compiles it first.
const program = fileURLToPath(new URL('../../dist/bin/bin.cjs', import.meta.url));
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

/** Runs a script of the shell to its end, whatever it ends with. */
const shell = async (script: string, cwd: string): Promise<Ended> => {
  try {
    const { stderr } = await run('unshare', ['-m', 'sh', '-c', script], { cwd, maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, stderr };
  } catch (error) {
    // What execFile rejects with carries the exit code and what was printed.
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, stderr };
  }
};

/** Whether this machine lets a user mount a file system of his own: only root may. */
const mounts = (await shell('mount -t tmpfs tmpfs /mnt', '/')).code === 0;

/** Where Linux limits the memory of a group of processes, in its two versions. */
const limits = [
  ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'],
  ['/sys/fs/cgroup', 'memory.max'],
] as const;

/** The file that takes a process into a group which may use so many megabytes; `undefined` where there are none. */
const groupOf = (megabytes: number): string | undefined => {
  for (const [root, limit] of limits) {
    const folder = join(root, `postdeck-drill-${process.pid}`);
    try {
      mkdirSync(folder);
      onTestFinished(() => rmdirSync(folder));
      writeFileSync(join(folder, limit), String(megabytes * 1024 * 1024));
      return join(folder, 'cgroup.procs');
    } catch {
      // Another version, or not root: the next one, or no drill here.
    }
  }
  return undefined;
};

const words = 'The tide carries every boat of the harbour back to its own place at the pier. ';
const post = (parts: number): string =>
  `---\ntitle: Tides\ndate: 2024-05-01\n---\n\n${Array.from(
    { length: parts },
    (_, part) =>
      `## Part ${part}\n\n${words.repeat(4)}\n\n- ${words}\n- The net is dry.\n\n\`\`\`js\nlet tide = ${part}\n\`\`\`\n`,
  ).join('\n')}`;

const node = `"${process.execPath}" "${program}"`;

describe.runIf(mounts)('a machine that is short of something', () => {
  it('has a full disk: an error, the old file whole, and no rest of the new one', async () => {
    await using world = await createWorld();
    await world.write('a.md', post(8));
    const { code, stderr } = await shell(
      [
        'mkdir out && mount -t tmpfs -o size=100k tmpfs out && echo old > out/a.html',
        `${node} a.md --to html --force --out out; code=$?`,
        'ls -A out > listing && cp out/a.html was; exit $code',
      ].join('\n'),
      world.cwd,
    );
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('the disk is full') });
    expect(await world.read('was')).toBe('old\n');
    expect(await world.read('listing')).toBe('a.html\n');
  }, 60_000);

  it('has no shared memory: the browser draws all the same', async () => {
    await using world = await createWorld();
    await world.write('a.md', post(2));
    const { code, stderr } = await shell(
      `mount -t tmpfs -o ro,size=4k tmpfs /dev/shm && ${node} a.md --to pdf --out out`,
      world.cwd,
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect((await world.read('out/a.pdf')).startsWith('%PDF')).toBe(true);
  }, 120_000);

  it('has 512 MB of memory: HTML, PDF and PPTX of a long post are made', async ({ skip }) => {
    const group = groupOf(512);
    if (group === undefined) return skip();
    await using world = await createWorld();
    await world.write('a.md', post(40));
    const { code, stderr } = await shell(
      `echo $$ > ${group} && ${node} a.md --to html,pdf,pptx --out out`,
      world.cwd,
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await world.files()).toEqual(expect.arrayContaining(['out/a.html', 'out/a.pdf', 'out/a.pptx']));
  }, 240_000);
});

describe('200 posts in one run', () => {
  it('are built with a heap of 160 MB, and a broken one of them fails alone', async () => {
    await using world = await createWorld();
    const names = Array.from({ length: 200 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    for (const name of names) await world.write(`posts/${name}.md`, post(2));
    await world.write('posts/broken.md', '---\na: &a [x]\nb: [*a, *a]\n---\n\n# Broken\n');
    const argv = ['--max-old-space-size=160', program, 'posts/*.md', '--to', 'html'];
    const failed: unknown = await run(process.execPath, argv, { cwd: world.cwd }).catch((error) => error);
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining('200 decks made, 1 failed') });
    const files = await world.files();
    expect(names.filter((name) => !files.includes(`decks/${name}.html`))).toEqual([]);
  }, 240_000);
});
