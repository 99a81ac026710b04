import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.js';

const boxIn = (text: string) => {
  const value = `---\ntitle: Bread\n---\n\n<div markdown="1" class="callout">\n\n${text}\n\n</div>\n`;
  const box = parsePost(new VFile({ value, path: 'post.md' })).tree.children.find(
    ({ type }) => type === 'callout',
  );
  if (box?.type !== 'callout') throw new Error('no callout');
  return {
    title: box.title?.map((node) => ('value' in node ? node.value : '')).join(''),
    size: box.children.length,
  };
};

it('a box whose text begins with a heading is called by it', () => {
  expect(boxIn('## All doors\n\nThe doors were mended.')).toEqual({ title: 'All doors', size: 1 });
});

it('a box that only has a heading, or begins with words, keeps what it holds', () => {
  expect(boxIn('## All doors').size).toBe(1);
  expect(boxIn('The doors were mended.\n\n## All doors\n\nOf oak.')).toEqual({ title: undefined, size: 3 });
});

const typesOf = (text: string) =>
  parsePost(new VFile({ value: `---\ntitle: Bread\n---\n\n${text}\n`, path: 'post.md' })).tree.children.map(
    ({ type }) => type,
  );

it('one heading in `>` above a deeper one heads a section, others are said', () => {
  expect(typesOf('> ## Oven 5\n\n### Doors\n\nOf oak.')).toEqual(['heading', 'heading', 'paragraph']);
  expect(typesOf('> ## Bread is life\n\n## Doors\n\nOf oak.')).toEqual([
    'blockquote',
    'heading',
    'paragraph',
  ]);
  expect(typesOf('> ## Bread is life\n\nOf oak.')).toEqual(['blockquote', 'paragraph']);
});

it.each([
  '# Stones\n\nOf oak.\n\n> # Bread is life\n\n## Mills\n\nOf elm.',
  '## Stones\n\nOf oak.\n\n> # Bread is life\n\n## Mills\n\nOf elm.\n\n> # Rye is light\n\n## Ovens',
  '### Stones\n\nOf oak.\n\n> ## Bread is life\n\n### Mills\n\nOf elm.',
])('a heading in `>` is said where no sections of the post stand as high: %s', (text) => {
  expect(typesOf(text)).toContain('blockquote');
});

it.each([
  '## Stones\n\nOf oak.\n\n> ## Oven 5\n\n### Doors\n\nOf elm.',
  '### Stones\n\nOf oak.\n\n> ## Oven 5\n\n### Doors\n\nOf elm.\n\n> ## Oven 6\n\n### Doors\n\nOf rye.',
  '# Stones\n\nOf oak.\n\n# Mills\n\n> # Oven 5\n\n## Doors\n\nOf elm.',
])('it heads a section where some do, or several such: %s', (text) => {
  expect(typesOf(text)).not.toContain('blockquote');
});
