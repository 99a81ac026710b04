import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandGlob, isGlob } from '../../src/io/expand-glob.js';
import { temporaryFolder } from './temporary-folder.js';

const names = [
  'a.md',
  'b.mdx',
  'posts/a.md',
  'posts/a+b (1).md',
  'posts/b.md',
  'posts/b.txt',
  'posts/.hidden.md',
  'posts/deep/c.md',
  'posts/deep/deeper/d.md',
  'posts/node_modules/e.md',
];

describe('expandGlob', () => {
  it('finds what a shell would find', async () => {
    await using folder = await temporaryFolder();
    for (const name of names) {
      await mkdir(dirname(join(folder.path, name)), { recursive: true });
      await writeFile(join(folder.path, name), '');
    }
    await symlink('.', join(folder.path, 'posts/circle'));
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['*.md', ['a.md']],
      ['posts/*.md', ['posts/a+b (1).md', 'posts/a.md', 'posts/b.md']],
      ['./posts/?.md', ['./posts/a.md', './posts/b.md']],
      ['posts/[!a].md', ['posts/b.md']],
      ['posts/[a-b].{md,txt}', ['posts/a.md', 'posts/b.md', 'posts/b.txt']],
      [
        'posts/**/*.md',
        ['posts/a+b (1).md', 'posts/a.md', 'posts/b.md', 'posts/deep/c.md', 'posts/deep/deeper/d.md'],
      ],
      ['posts/*/c.md', ['posts/deep/c.md']],
      ['**/d.md', ['posts/deep/deeper/d.md']],
      ['posts/.*.md', ['posts/.hidden.md']],
      ['posts/a+*.md', ['posts/a+b (1).md']],
      ['posts/[z-a].md', []],
      ['missing/*.md', []],
    ];
    for (const [pattern, found] of cases)
      expect(await expandGlob(pattern, folder.path), pattern).toEqual(found);
    expect(await expandGlob(`${folder.path}/*.mdx`, '/')).toEqual([join(folder.path, 'b.mdx')]);
  });
});

describe('isGlob', () => {
  it.each([
    ['posts/*.md', true],
    ['a?.md', true],
    ['posts/a.md', false],
    ['-', false],
  ])('%s: %s', (path, expected) => {
    expect(isGlob(path)).toBe(expected);
  });
});
