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
