import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.js';

/** The kinds and texts of a post's blocks. */
function blocksOf(value: string): string[] {
  const { tree } = parsePost(new VFile({ path: 'oven.md', value }));
  return tree.children.map((node) =>
    node.type === 'code'
      ? `code ${JSON.stringify(node.value)}`
      : `${node.type} ${JSON.stringify(value.slice(node.position?.start.offset, node.position?.end.offset))}`,
  );
}

describe('a listing of HTML with blank lines', () => {
  it('is one listing, whatever Markdown stands in it', () => {
    const blocks = blocksOf(
      '<div class="wrap">\n  <pre><code>\nbake:\n  - rye\n\n rest:\n\n       - name: cool\n   </code></pre></div>\n\nThen we eat.',
    );
    expect(blocks).toEqual([
      'code "bake:\\n  - rye\\n\\n rest:\\n\\n       - name: cool"',
      'paragraph "Then we eat."',
    ]);
  });

  it('hides nothing when it never ends', () => {
    const blocks = blocksOf('<div><pre>\nbake\n\nThe oven is hot.\n\n## Bread\n\nWe eat.');
    expect(blocks.join('\n')).toContain('The oven is hot.');
    expect(blocks.join('\n')).toContain('heading');
  });

  it('ends before the next one begins', () => {
    const blocks = blocksOf('<div><pre>\nbake\n\nThe oven is hot.\n\n<pre>\nrest\n</pre>\n\nWe eat.');
    expect(blocks.filter((block) => block.startsWith('code'))).toEqual(['code "rest"']);
    expect(blocks.join('\n')).toContain('The oven is hot.');
  });
});
