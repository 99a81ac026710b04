import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isContents } from '../../src/deck/contents.js';

const blocks = (markdown: string) => unified().use(remarkParse).parse(markdown).children;

describe('a table of contents', () => {
  it('is of names that lead to headings of the post', () => {
    const names =
      '- Spring\n  - [Rye of the north](#rye)\n  - [Rolls for all](#rolls)\n- Summer\n  - [Salt](#salt)\n';
    expect(isContents(blocks(names), 'What was baked')).toBe(true);
  });

  it('tells nothing of them: news that lead to a page by the way are shown', () => {
    const news =
      '- The [`heat`](/book/oven#heat) of an oven can now be told for each of its shelves, so that rolls are not burnt\n' +
      '- [`salt`](/book/dough#salt) and [`water`](/book/dough#water) can be told in one place for all loaves\n';
    expect(isContents(blocks(news), 'Other changes')).toBe(false);
  });
});
