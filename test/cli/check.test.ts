import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

const good =
  '---\ntitle: Good\n---\n\n## One idea\n\n- Git holds the desired state\n- Agents pull the state\n';
const bad = '---\nmarp: true\n---\n\n## One idea\n\n- And then the end of\n';

describe('check', () => {
  it('prints what it finds with its line, and fails with --strict', async () => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    await world.write('talk.md', bad);
    const fine = await world.run(['check', 'posts/good.md', '--strict', '--no-measure']);
    expect(fine.stdout).toMatch(
      /^✓ posts\/good\.md {2}21 of 21 gates kept, \d+ of \d+ bands met, \d+ slides\n$/mu,
    );
    expect(fine.code).toBe(0);
    const broken = await world.run(['check', 'talk.md']);
    expect(broken.stdout).toMatch(
      /^talk\.md:5 {2}gate {2}slide 1: “And then the end of” leans on .* postdeck:gate-dangling-start$/mu,
    );
    expect(broken.code).toBe(0);
    expect((await world.run(['check', 'talk.md', '--strict'])).code).toBe(1);
    expect(world.operations.measured).toEqual([false, true, true]);
  });

  it('fails with --strict on a warning, as build does', async () => {
    await using world = await createWorld();
    await world.write('posts/warned.md', `${good}\n![An oven](oven.png)\n`);
    const run = (...more: string[]) => world.run(['check', 'posts/warned.md', '--no-measure', ...more]);
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('warning') });
    expect((await run('--strict')).code).toBe(1);
  });

  it('prints one JSON document', async () => {
    await using world = await createWorld();
    await world.write('talk.md', bad);
    const { stdout } = await world.run(['check', 'talk.md', '--json']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ ok: false, versions: { postdeck: '1.2.3' } });
    expect(report.files[0].findings[0]).toMatchObject({ kind: 'gate', slide: 1, line: 5 });
  });

  it('goes on after a file that is not there', async () => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    const { stdout, stderr, code } = await world.run(['check', 'posts/god.md', 'posts/good.md']);
    expect(stderr).toContain('Did you mean posts/good.md?');
    expect(stdout).toContain('✓ posts/good.md');
    expect(code).toBe(1);
  });
});

describe('explain', () => {
  it('tells where every sentence went', async () => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    const { stdout, code } = await world.run(['explain', 'posts/good.md']);
    expect(stdout).toMatch(/^## One idea$/mu);
    expect(stdout).toMatch(/^ {4}7 {2}● slide 2, note 2 +Git holds the desired state$/mu);
    expect(stdout).toContain('3 sentences and blocks: ● 3 shown');
    expect(code).toBe(0);
  });

  it('tells why a sentence of another language is only spoken', async () => {
    await using world = await createWorld();
    const prose = 'La corteza del pan protege la miga. Esto alarga la vida de un pan grande.';
    await world.write('pan.md', `---\ntitle: La corteza\nlang: es\n---\n\n## La corteza\n\n${prose}\n`);
    const { stdout } = await world.run(['explain', 'pan.md', '--json']);
    const entries: readonly { text: string; why?: string }[] = JSON.parse(stdout).sections.flatMap(
      ({ entries }: { entries: readonly { text: string; why?: string }[] }) => entries,
    );
    expect(entries.find(({ text }) => text.startsWith('Esto'))?.why).toBe(
      'it leans on the sentence before it',
    );
    expect(entries.find(({ text }) => text.startsWith('La corteza del'))?.why).toBeUndefined();
  });

  it('keeps to the width of the terminal, and colours it there only', async () => {
    await using world = await createWorld();
    await world.write(
      'a.md',
      `## One idea\n\n- ${'Git holds the desired state of every cluster '.repeat(6)}\n`,
    );
    const plain = await world.run(['explain', 'a.md']);
    expect(plain.stdout).not.toContain('\u001b[');
    for (const line of plain.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect((await world.run(['explain', 'a.md'], { isTTY: true })).stdout).toContain('\u001b[32m');
  });

  it('prints JSON, and wants one post', async () => {
    await using world = await createWorld();
    await world.write('a.md', good);
    const ledger = JSON.parse((await world.run(['explain', 'a.md', '--json'])).stdout);
    expect(ledger.sections[1].entries[1].fates).toContainEqual({ kind: 'note', slide: 2 });
    expect((await world.run(['explain'])).code).toBe(2);
  });
});

describe('explain as a page', () => {
  it('writes it beside the decks and says where', async () => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    const { stdout, code } = await world.run(['explain', 'posts/good.md', '--to', 'html']);
    expect([stdout, code]).toEqual(['decks/good.explained.html\n', 0]);
    expect(await world.read('decks/good.explained.html')).toContain('Git holds the desired state');
  });

  it('goes to the standard output', async () => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    const { stdout } = await world.run(['explain', 'posts/good.md', '--to', 'html', '--out', '-']);
    expect(stdout).toMatch(/^<!doctype html>/u);
  });

  it.each([
    [['--to', 'pdf'], 'explain does not write pdf'],
    [['--to', 'html,md'], 'explain does not write md, html'],
    [['--to', 'html', '--json'], 'two ways to tell the same'],
    [['--open'], 'Add --to html.'],
    [['--out', 'folder'], 'Add --to html.'],
    [['posts/other.md'], 'explain takes one post, and there are 2'],
  ])('refuses %j', async (args, said) => {
    await using world = await createWorld();
    await world.write('posts/good.md', good);
    const { stderr, stdout, code } = await world.run(['explain', 'posts/good.md', ...args]);
    expect(stderr + stdout).toContain(said);
    expect(code).toBe(2);
  });
});
