import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { DeckError, postToDeck, remarkDeck, renderMarpDeck } from '../../src/index.js';

const hello = '# Hello\n\n## One idea\n\nGit holds the desired state of every cluster.\n';

describe('the library', () => {
  it('does what the example of the README says', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const example = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    expect(example).toContain("import { postToDeck } from 'postdeck';");
    const body = example.replace(/^import .*$/mu, '');
    const run = new Function(
      'postToDeck',
      `return (async () => { ${body}\n return { slides, artifacts, messages }; })()`,
    );
    const { slides, artifacts, messages } = await run(postToDeck);
    expect(slides).toBe(3);
    expect(artifacts.map(({ fileName }: { fileName: string }) => fileName)).toEqual(['post.md', 'post.html']);
    expect(messages).toEqual([]);
  });

  it('renders a Marp deck that somebody wrote', async () => {
    const { slides, artifacts } = await renderMarpDeck(
      { value: '---\nmarp: true\n---\n\n# A\n\n---\n\n# B\n' },
      { to: ['html'] },
    );
    expect(slides).toBe(2);
    expect(new TextDecoder().decode(artifacts[0]?.bytes)).toContain('<h1');
  });

  it('refuses options that it does not know', async () => {
    await expect(postToDeck({ value: hello }, { teme: 'x' })).rejects.toThrow(DeckError);
  });

  it('takes transforms of the tree and layouts of the user', async () => {
    const { artifacts } = await postToDeck(
      { value: hello },
      {
        to: ['md'],
        transforms: [
          (tree) => ({ ...tree, children: tree.children.filter(({ type }) => type !== 'paragraph') }),
        ],
        layouts: [
          {
            name: 'mine',
            build: (claims) => (claims.length === 0 ? { layout: 'content', children: [] } : undefined),
          },
        ],
      },
    );
    const markdown = new TextDecoder().decode(artifacts[0]?.bytes);
    expect(markdown).not.toContain('desired state');
    expect(markdown).toContain('\n## One idea\n');
  });

  it('is a unified plugin', async () => {
    const file = await unified().use(remarkDeck, { thanks: false }).process(hello);
    expect(String(file)).toContain('Git holds the desired state of every cluster');
    expect(String(file)).not.toContain('Thank you');
    const twice = unified().use(remarkDeck).use(remarkParse);
    await expect(twice.process(hello)).rejects.toThrow('remarkDeck has its own parser');
  });

  it('reads pictures beside the post', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdeck-library-'));
    try {
      await writeFile(
        join(folder, 'a.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9"/></svg>',
      );
      const value = '## Picture\n\n![A square](a.svg)\n';
      const { assets, messages } = await postToDeck({ value, path: join(folder, 'post.md') }, { to: ['md'] });
      expect(assets.map(({ name, width, height }) => [name.slice(0, 2), width, height])).toEqual([
        ['a-', 40, 30],
      ]);
      expect(messages).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
