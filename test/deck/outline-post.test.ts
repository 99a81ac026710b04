import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { outlinePost } from '../../src/deck/outline-post.js';
import { parsePost } from '../../src/post/parse-post.js';

it('ten thousand sections, one behind the other, are ten thousand sections', () => {
  const value = `---\ntitle: Bakery\n---\n\n${'## Bread\n\n'.repeat(10_000)}`;
  const post = parsePost(new VFile({ value, path: 'post.md' }), { maxInput: 1_000_000 });
  const { sections } = outlinePost(post, { slideLevel: 0 });
  expect(sections).toHaveLength(10_000);
  expect(sections.every(({ children }) => children.length === 0)).toBe(true);
});
