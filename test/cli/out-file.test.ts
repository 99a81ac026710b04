import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorld } from './world.js';

const post = '# A\n\nRye bread keeps for a week.\n';

describe('--out with the name of a file', () => {
  it.each([
    ['talk.html', 'html of'],
    ['Out/My Talk.pdf', 'pdf of'],
    ['./talk.pptx', 'pptx of'],
    ['talk.md', '---\nmarp: true'],
    ['talk.markdown', '---\nmarp: true'],
    ['talk.htm', 'html of'],
  ])('writes that file and no other: %s', async (out, content) => {
    await using world = await createWorld();
    await world.write('a.md', post);
    const { code, stdout } = await world.run(['a.md', '-o', out]);
    const path = out.replace('./', '');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`✓ ${path}  1 slide`) });
    expect(await world.files()).toEqual([path, 'a.md'].sort());
    expect(await world.read(path)).toMatch(new RegExp(`^${content}`));
  });

  it('takes the format from --to where the ending leaves it open', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    expect((await world.run(['a.md', '--to', 'notes', '-o', 'said.txt'])).code).toBe(0);
    expect(await world.files()).toEqual(['a.md', 'said.txt']);
  });

  it('names the file of a deck that is rendered', async () => {
    await using world = await createWorld();
    await world.write('decks/a.md', '---\nmarp: true\n---\n\n# A\n');
    expect((await world.run(['render', 'decks/a.md', '-o', 'b.pdf'])).code).toBe(0);
    expect(await world.files()).toEqual(['b.pdf', 'decks/a.md']);
  });

  it('is a folder where there is one of that name, and where nothing says file', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await mkdir(join(world.cwd, 'old.html'));
    for (const out of ['old.html', 'new.html/', 'v1.2', 'decks'])
      expect((await world.run(['a.md', '--to', 'html', '-o', out])).code).toBe(0);
    expect(await world.files()).toEqual([
      'a.md',
      'decks/a.html',
      'new.html/a.html',
      'old.html/a.html',
      'v1.2/a.html',
    ]);
  });

  it('keeps a deck that was edited, and a Markdown file that is no deck', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('other.md', '# Mine\n');
    const { code, stderr } = await world.run(['a.md', '-o', 'other.md']);
    expect(code).toBe(1);
    expect(stderr).toContain('other.md was not written by postdeck, and nothing was written');
    expect(await world.read('other.md')).toBe('# Mine\n');
  });

  it('keeps its pictures in a folder of its own, and takes none away there', async () => {
    await using world = await createWorld();
    for (const folder of ['x', 'y']) {
      await world.write(`${folder}/post.md`, `# A\n\n![An oven](oven.svg)\n`);
      await world.write(
        `${folder}/oven.svg`,
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${folder}</title></svg>`,
      );
    }
    await world.write('one/logo-0a1b2c3d.png', 'mine');
    expect((await world.run(['x/post.md', '-o', 'one.md'])).code).toBe(0);
    const after = await world.files();
    expect((await world.run(['y/post.md', '-o', 'two.md'])).code).toBe(0);
    expect(await world.files()).toEqual(expect.arrayContaining([...after]));
    expect(after).toContain('one/logo-0a1b2c3d.png');
  });

  it('is refused before anything is written where several posts are imported', async () => {
    await using world = await createWorld();
    await world.write('a.html', '<article><h1>A</h1><p>Rye keeps for a week or two.</p></article>');
    await world.write('b.html', '<article><h1>B</h1><p>Oat keeps for a day or two.</p></article>');
    const { code, stderr } = await world.run(['import', 'a.html', 'b.html', '-o', 'c.md']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('there are several posts') });
    expect(await world.files()).toEqual(['a.html', 'b.html']);
  });

  it('names the page that explains a post, and a post that is imported', async () => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write(
      'b.html',
      '<article><h1>B</h1><p>Oat bread keeps for a day or two, no more.</p></article>',
    );
    expect((await world.run(['explain', 'a.md', '--to', 'html', '-o', 'why.html'])).code).toBe(0);
    expect((await world.run(['import', 'b.html', '-o', 'b.md'])).code).toBe(0);
    expect(await world.files()).toEqual(['a.md', 'b.html', 'b.md', 'why.html']);
  });

  it.each([
    [['a.md', 'b.md', '-o', 'x.pdf'], '--out x.pdf is one file, and there are 2 posts', 'Name one post'],
    [
      ['a.md', '-t', 'html,pdf', '-o', 'x.pdf'],
      '--out x.pdf is one file, and --to asks for 2 formats',
      '--to',
    ],
    [['a.md', '-t', 'pdf', '-o', 'x.pptx'], '--out x.pptx is no file for pdf', '*.pdf'],
    [['a.md', '-o', 'x.png'], '--out x.png', 'Name the format with --to'],
    [['a.md', '-o', 'x.pfd'], 'there is no format .pfd', 'Did you mean x.pdf?'],
    [['a.md', '-o', 'x.pptc'], 'there is no format .pptc', 'Did you mean x.pptx?'],
    [['a.md', '-o', 'x.key'], '.key is not written', 'or .pptx'],
    [['a.md', '-t', 'notes', '-o', 'x.png'], '--out x.png: this format is a .txt file', '*.txt'],
    [['explain', 'a.md', '-t', 'html', '-o', 'x.pdf'], '--out x.pdf is no file for html', '*.html'],
  ])('refuses what cannot be: postdeck %j', async (argv, message, hint) => {
    await using world = await createWorld();
    await world.write('a.md', post);
    await world.write('b.md', post);
    const { code, stderr } = await world.run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(await world.files()).toEqual(['a.md', 'b.md']);
  });
});
