import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundedParse, type ParseProcess } from '../../src/io/bounded-parse.js';
import { parsePost } from '../../src/post/parse-post.js';

const real = fileURLToPath(new URL('../../dist/bin/parse-child.cjs', import.meta.url));
const limits = { maxInput: 2_000_000 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-bounded-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A parsing process that does what a row says. */
const program = async (name: string, code: string): Promise<string> => {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, code);
  return path;
};

const parse = (value: string, parser: ParseProcess) => {
  const file = new VFile({ path: 'post.md', value });
  return { file, done: boundedParse(file, limits, parser) };
};

describe('a post that is parsed in a process of its own', () => {
  it('is the post that this process would have made, with its messages', async () => {
    const value = `---\ndate: 2024-02-30\n---\n\n# Tides\n\n${'The tide turns. '.repeat(200)}[^none]\n`;
    const { file, done } = parse(value, { program: real });
    const here = new VFile({ path: 'post.md', value });
    const expected = parsePost(here);
    expect(await done).toEqual(expected);
    expect(file.messages.map(String)).toEqual(here.messages.map(String));
    expect(file.messages).toHaveLength(2);
  });

  it('is refused as here', async () => {
    const { done } = parse(`# T\n\n${'> '.repeat(10_000)}x`, { program: real });
    await expect(done).rejects.toMatchObject({ code: 'too-deep', place: { file: 'post.md', line: 3 } });
  });

  it('is given up after its time', async () => {
    const endless = await program('endless', "process.on('message', () => { for (;;); });");
    const { done } = parse('# T', { program: endless, milliseconds: 700 });
    await expect(done).rejects.toMatchObject({ code: 'too-slow', place: { file: 'post.md' } });
  });

  it('is given up when it takes more memory than it may', async () => {
    const greedy = await program(
      'greedy',
      "process.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); });",
    );
    const { done } = parse('# T', { program: greedy, megabytes: 24 });
    await expect(done).rejects.toMatchObject({ code: 'too-large', place: { file: 'post.md' } });
  });

  it('is given up when its process ends without a word', async () => {
    const silent = await program('silent', 'process.exit(3);');
    const { done } = parse('# T', { program: silent });
    await expect(done).rejects.toMatchObject({ code: 'too-large' });
  });
});
