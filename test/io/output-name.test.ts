import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/io/output-name.js';

describe('slugOf', () => {
  it.each([
    ['posts/Hello World.md', 'hello-world'],
    ['posts/2024-05-01-über_uns.mdx', '2024-05-01-uber-uns'],
    ['posts/my-post/index.md', 'my-post'],
    ['posts/my-post/_index.md', 'my-post'],
    ['posts/my-post/index.es.md', 'my-post-es'],
    ['posts/my-post/index.pt-BR.md', 'my-post-pt-br'],
    ['index.es.md', 'index-es'],
    ['index.md', 'index'],
    ['--help.md', 'help'],
    ['-o.md', 'o'],
    [' .md', 'post-36a9e7f1'],
    ['a\nb.md', 'a-b'],
    ['CON.md', 'con-deck'],
    ['lpt1.md', 'lpt1-deck'],
    ['A.md', 'a'],
    ['v1.2.md', 'v1-2'],
    ['<stdin>', 'stdin'],
  ])('%j → %s', (path, slug) => {
    expect(slugOf(path)).toBe(slug);
  });

  it('is safe on every system, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 255 }), (name) => {
        const slug = slugOf(`posts/${name}.md`);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
        expect(slugOf(`posts/${slug}.md`)).toBe(slug);
      }),
      { examples: [['..'], ['.'], ['/'], ['CON'], ['🎉'], ['ﬀ'], ['日本語']] },
    );
  });

  it('is the same for both forms of an accent, and for both cases of a letter', () => {
    expect(slugOf('caf\u00e9.md')).toBe(slugOf('CAFE\u0301.md'));
  });

  it('keeps long names that begin alike apart', () => {
    const long = 'a-very-long-name-'.repeat(8);
    expect(slugOf(`${long}one.md`)).not.toBe(slugOf(`${long}two.md`));
  });
});
