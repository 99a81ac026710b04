import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeName, postFileName } from '../../src/cli/import-name.js';
import { createWorld } from './world.js';

const page = (title: string, date = '2024-05-17'): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="date" content="${date}"></head><body><article><h1>${title}</h1><div class="entry-content"><p>Words of ${title}.</p></div></article></body></html>`;

const feed = (...titles: readonly string[]): string =>
  `<rss version="2.0"><channel>${titles.map((title) => `<item><title>${title}</title><description>Words of ${title}.</description></item>`).join('')}</channel></rss>`;

describe('postdeck import', () => {
  it('writes a post and says so', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello There'));
    const { code, stdout, stderr } = await world.run(['import', 'page.html']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '✓ posts/2024-05-17-hello-there.md  Hello There\n',
      stderr: '',
    });
    expect(await world.read('posts/2024-05-17-hello-there.md')).toBe(
      '---\ntitle: Hello There\ndate: 2024-05-17\nlang: en\n---\n\nWords of Hello There.\n',
    );
  });

  it('never overwrites a post without --force', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello'));
    await world.write('posts/2024-05-17-hello.md', 'mine');
    const refused = await world.run(['import', 'page.html']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('posts/2024-05-17-hello.md is there already, and was left as it is');
    expect(await world.read('posts/2024-05-17-hello.md')).toBe('mine');
    expect((await world.run(['import', 'page.html', '--force'])).code).toBe(0);
    expect(await world.read('posts/2024-05-17-hello.md')).toContain('Words of Hello.');
  });

  it('brings the pictures that lie beside the page, and nothing from elsewhere', async () => {
    await using world = await createWorld();
    const drawing = (name: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>${name}</title><path d="M0 0h9v9z"/></svg>`;
    await world.write('export/img/a b.svg', drawing('inside'));
    await world.write('secret.svg', drawing('outside'));
    const images = ['img/a%20b.svg', '../secret.svg', 'img/none.png', 'https://example.org/x.png']
      .map((src) => `<p><img src="${src}" alt="A"></p>`)
      .join('');
    await world.write('export/page.html', page('Hello').replace('<p>Words', `${images}<p>Words`));
    expect((await world.run(['import', 'export/page.html'])).code).toBe(0);
    const files = await world.files();
    const copied = files.filter((name) => name.startsWith('posts/2024-05-17-hello/'));
    expect(copied).toEqual([expect.stringMatching(/\/a-b-[0-9a-f]{8}\.svg$/u)]);
    const post = await world.read('posts/2024-05-17-hello.md');
    expect(post).toContain(`![A](${copied[0]?.replace('posts/', '')})`);
    for (const kept of ['../secret.svg', 'img/none.png', 'https://example.org/x.png'])
      expect(post).toContain(`](${kept})`);
    expect(files.filter((name) => name.includes('secret'))).toEqual(['secret.svg']);
  });

  it('calls posts as the others of the folder are called', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello'));
    await world.write('posts/other.md', '# Other\n');
    await world.run(['import', 'page.html']);
    expect(await world.files()).toContain('posts/hello.md');
  });

  it('writes the one file that is named for a feed of one post, or for its first post', async () => {
    await using world = await createWorld();
    await world.write('one.xml', feed('Hello'));
    await world.write('two.xml', feed('Hello', 'Other'));
    expect((await world.run(['import', 'one.xml', '-o', 'a.md'])).code).toBe(0);
    const { code, stderr } = await world.run(['import', 'two.xml', '-o', 'b.md']);
    expect({ code, files: await world.files() }).toEqual({ code: 1, files: ['a.md', 'one.xml', 'two.xml'] });
    expect(stderr).toContain('--out b.md is one file, and there are several posts');
    expect((await world.run(['import', 'two.xml', '-o', 'b.md', '--max', '1'])).code).toBe(0);
    expect(await world.read('b.md')).toContain('title: Hello');
  });

  it('gives posts of one name a number, and takes as many as it is asked for', async () => {
    await using world = await createWorld();
    await world.write('feed.xml', feed('Same', 'Same', '../../etc/passwd', 'CON', '---', 'Last'));
    const { stdout } = await world.run(['import', 'feed.xml', '--out', 'in', '--max', '5']);
    expect(stdout).toMatch(/5 of 5 posts written\n$/);
    const files = (await world.files()).filter((name) => name.startsWith('in/'));
    expect(files).toEqual([
      'in/con-post.md',
      'in/etc-passwd.md',
      expect.stringMatching(/^in\/post-[0-9a-f]{8}\.md$/),
      'in/same-2.md',
      'in/same.md',
    ]);
  });

  it('reads standard input and writes to standard output', async () => {
    await using world = await createWorld();
    const { code, stdout } = await world.run(['import', '-', '--out', '-'], { stdin: [page('Hello')] });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: Hello\n[\s\S]*\nWords of Hello\.\n$/);
    expect(await world.files()).toEqual([]);
  });

  it('gives one JSON document', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello'));
    const { code, stdout } = await world.run(['import', 'page.html', 'none.html', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      posts: [
        { source: 'page.html', file: 'posts/2024-05-17-hello.md', title: 'Hello', date: '2024-05-17' },
        { source: 'none.html', file: null, title: null, error: { code: 'not-found' } },
      ],
      messages: [],
    });
  });

  it('says nothing with --quiet but errors', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello'));
    const { stdout, stderr } = await world.run(['import', 'page.html', 'pages.html', '--quiet']);
    expect(stdout).toBe('');
    expect(stderr).toContain('Did you mean page.html?');
  });

  it('fetches an address, and only then', async () => {
    await using world = await createWorld();
    const asked: string[] = [];
    const tools = {
      fetchAddress: async (address: string) => {
        asked.push(address);
        const bytes = Buffer.from(
          '<html><body><article><h1>Caf\u00e9</h1><p>Un caf\u00e9 <img src="a.png" alt="A"></p></article></body></html>',
          'latin1',
        );
        return {
          bytes,
          address: 'https://blog.example/posts/cafe/',
          mediaType: 'text/html',
          charset: 'iso-8859-1',
        };
      },
    };
    await world.run(['import', 'https://blog.example/x'], { tools });
    expect(asked).toEqual(['https://blog.example/x']);
    const [name = ''] = await world.files();
    expect(name).toBe('posts/cafe.md');
    const text = await world.read(name);
    expect(text).toContain('title: Café');
    expect(text).toContain('![A](https://blog.example/posts/cafe/a.png)');
  });

  it('goes on with the other sources when one fails', async () => {
    await using world = await createWorld();
    await mkdir(join(world.cwd, 'folder'));
    await world.write('empty.xml', '<rss><channel></channel></rss>');
    await world.write('nothing.json', '{"version":"https://jsonfeed.org/version/1","items":[]}');
    await world.write('page.html', page('Hello'));
    const { code, stderr } = await world.run(['import', 'folder', 'empty.xml', 'nothing.json', 'page.html']);
    expect(code).toBe(1);
    expect(stderr).toContain('folder is a folder');
    expect(stderr).toContain('This XML is no feed');
    expect(stderr).toContain('there is no post in nothing.json');
    expect(await world.files()).toContain('posts/2024-05-17-hello.md');
  });

  it('follows no link at its output', async () => {
    await using world = await createWorld();
    await world.write('page.html', page('Hello'));
    await world.write('secret.md', 'secret');
    await mkdir(join(world.cwd, 'posts'));
    await symlink('../secret.md', join(world.cwd, 'posts/2024-05-17-hello.md'));
    const { code } = await world.run(['import', 'page.html', '--force']);
    expect(code).toBe(1);
    expect(await world.read('secret.md')).toBe('secret');
  });

  it.each([
    [['import'], 'import needs a file or an address'],
    [['import', 'a.html', '--out', '-', '--json'], '--json and --out - do not go together'],
    [['import', 'a.html', '--theme', 'x'], 'import has no option --theme'],
    [['import', 'a.html', '--max', '0'], '`--max` cannot be 0'],
    [['imprt', 'a.html'], 'Did you mean `postdeck import a.html`?'],
  ])('postdeck %j is refused', async (argv, text) => {
    await using world = await createWorld();
    const { code, stdout, stderr } = await world.run(argv);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(text);
  });
});

describe('names of imported posts', () => {
  const meta = { title: 'A Title' };
  it.each<[string | undefined, string]>([
    ['https://blog.example/2024/05/17/hello-world/', 'hello-world.md'],
    ['https://blog.example/hello-world.html?utm=1#x', 'hello-world.md'],
    ['https://blog.example/index.html', 'a-title.md'],
    ['https://blog.example/?p=12', 'a-title.md'],
    ['https://blog.example/archive/1234', 'a-title.md'],
    ['https://blog.example/posts/?p=7', 'a-title.md'],
    ['hello-world', 'hello-world.md'],
    ['2024-05-17-hello', 'hello.md'],
    ['../../etc/passwd', 'passwd.md'],
    ['https://blog.example/%2e%2e%2fetc', 'etc.md'],
    ['https://blog.example/%E5%85%A5%E9%96%80', 'a-title.md'],
    ['https://blog.example/%zz', 'zz.md'],
    [undefined, 'a-title.md'],
  ])('%s is %s', (name, file) => {
    expect(postFileName({ meta, ...(name === undefined ? {} : { name }) }, [])).toBe(file);
  });

  it('counts up until a name is free', () => {
    expect(freeName('a.md', new Set(['a.md', 'a-2.md']))).toBe('a-3.md');
  });
});
