import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileText } from './build-fixture.js';

const people = `jdoe:
  name: Joan Doe
  title: Maintainer of Widgets
  url: https://example.com/joan
sam_s:
  name: Sam Sample
`;

let site = '';
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'postdeck-authors-'));
  await Promise.all(
    ['blog/2024/one', '_data', 'docs', 'plain', 'linked'].map((name) =>
      mkdir(join(site, name), { recursive: true }),
    ),
  );
  await writeFile(join(site, 'blog/authors.yml'), people);
  await writeFile(
    join(site, 'docs/.authors.yml'),
    `authors:\n  ann:\n    name: Ann Other\n    description: Writes\n`,
  );
  await writeFile(join(site, '_data/authors.yml'), 'kim:\n  display_name: Kim Key\n');
  await symlink(join(site, 'blog/authors.yml'), join(site, 'linked/authors.yml'));
});
afterAll(() => rm(site, { recursive: true, force: true }));

const authorsOf = async (path: string, authors: string, values: Readonly<Record<string, unknown>> = {}) => {
  const text = `---\ntitle: T\nauthors: ${authors}\n---\n\nText of the post.\n`;
  const { post } = await compileText(text, { path: join(site, path), values });
  return post.meta.authors;
};

describe('the file of authors of a site', () => {
  it('names who a post of Docusaurus names by a key, and leaves others alone', async () => {
    expect(await authorsOf('blog/post.md', '[jdoe, "@Sam_S", Other Person, nobody]')).toEqual([
      { name: 'Joan Doe', url: 'https://example.com/joan', about: 'Maintainer of Widgets' },
      { name: 'Sam Sample' },
      { name: 'Other Person' },
      { name: 'nobody' },
    ]);
  });

  it('is that of MkDocs and of Jekyll, too', async () => {
    expect(await authorsOf('docs/post.md', '[ann]')).toEqual([{ name: 'Ann Other', about: 'Writes' }]);
    expect(await authorsOf('blog/2024/one/index.md', 'kim', { root: site })).toEqual([{ name: 'kim' }]);
    expect(await authorsOf('plain/post.md', 'kim', { root: site })).toEqual([{ name: 'Kim Key' }]);
  });

  it('is missed, in a message, by a key that is no name of anybody; nothing is made of it', async () => {
    const told = async (author: string, values = {}) => {
      const text = `---\ntitle: T\nauthor: ${author}\n---\n\nText of the post.\n`;
      const { post, file } = await compileText(text, { path: join(site, 'plain/post.md'), values });
      return [...post.meta.authors.map(({ name }) => name), ...file.messages.map(({ ruleId }) => ruleId)];
    };
    expect(await told('ann-miller')).toEqual(['ann-miller', 'author-key']);
    expect(await told('ann-miller', { author: 'Ann Miller' })).not.toContain('author-key');
    for (const name of ['nobody', 'Anne-Marie', 'jo.doe', 'Ann Miller'])
      expect(await told(name)).toEqual([name]);
  });

  it('is looked for up to the root, and not above the folder of the post without one', async () => {
    expect(await authorsOf('blog/2024/one/index.md', 'jdoe')).toEqual([{ name: 'jdoe' }]);
    expect(await authorsOf('blog/2024/one/index.md', 'jdoe', { root: join(site, 'blog') })).toMatchObject([
      { name: 'Joan Doe' },
    ]);
  });

  it('is not read through a link that leads out of the folder', async () => {
    expect(await authorsOf('linked/post.md', 'jdoe')).toEqual([{ name: 'jdoe' }]);
  });

  it.each([
    [
      'aliases',
      `a: &a [x]\n${Array.from({ length: 9 }, (_, n) => `k${n}: [*a, *a, *a]`).join('\n')}\njdoe: {name: B}`,
    ],
    ['depth', `jdoe: ${'['.repeat(5000)}`],
    ['no YAML', '\u0000\u0001 : : ['],
    ['a list', '- jdoe'],
  ])('changes nothing when it holds %s', async (_, content) => {
    await writeFile(join(site, 'plain/authors.yml'), content);
    expect(await authorsOf('plain/post.md', 'jdoe')).toEqual([{ name: 'jdoe' }]);
    await rm(join(site, 'plain/authors.yml'));
  });
});
