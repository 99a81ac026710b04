import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.js';

/** The pictures of a post that are its banner. */
const bannersOf = (value: string): string[] => {
  const found: string[] = [];
  visit(parsePost(new VFile({ path: 'oven.md', value })).tree, 'image', (node: Image) => {
    if (node.data?.isUnseen === 'banner') found.push(node.url);
  });
  return found;
};

const body = '![A loaf](./img/loaf.png)\n\nThe oven is warm.\n\n## Rye\n\n![A loaf](./img/loaf.png)\n';

it.each([
  'image: /blog/img/loaf.png',
  'cover:\n  image: loaf.png?w=2\n  alt: A loaf',
  'images:\n  - loaf.png',
  'params:\n  featured_image: loaf.png',
])('a picture above the text that the front matter names is the banner: %s', (declared) => {
  expect(bannersOf(`---\ntitle: Ovens\n${declared}\n---\n\n${body}`)).toEqual(['./img/loaf.png']);
});

it.each([
  `---\ntitle: Ovens\n---\n\n${body}`,
  `---\ntitle: A loaf\nimage: other.png\n---\n\n${body}`,
  `---\ntitle: Ovens\nimage: loaf.png\n---\n\n## Rye\n\n![A loaf](loaf.png)\n`,
  `---\ntitle: Ovens\nimage: loaf.png\n---\n\n![A loaf](loaf.png "Cut in two")\n\nWarm.\n`,
  `---\ntitle: Ovens\nimage: loaf.png\n---\n\nOur loaf looks like this.\n\n![A loaf](loaf.png)\n`,
  `---\ntitle: Ovens\nimage: loaf.png\n---\n\n![Heat rose from 200 to 400 degrees in one hour](loaf.png)\n\nWarm.\n`,
  `---\ntitle: Ovens\nimage: loaf.png\n---\n\nOne.\n\nTwo.\n\n![A loaf](loaf.png)\n`,
])('no other picture is: %s', (post) => {
  expect(bannersOf(post)).toEqual([]);
});
