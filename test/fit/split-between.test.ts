import type { BlockContent } from 'mdast';
import { expect, test } from 'vitest';
import { groupCount, splitBetween } from '../../src/fit/split-between.js';
import type { Slide } from '../../src/model/deck.js';

const says = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const lists = (value: string): BlockContent => ({ type: 'code', lang: 'sh', value });

const slideOf = (...children: BlockContent[]): Slide => ({
  type: 'slide',
  layout: 'content',
  density: 'normal',
  variants: [],
  titleDepth: 2,
  title: [{ type: 'text', value: 'Three commands' }],
  children,
  notes: [],
});

test('each listing keeps the words that lead to it, and what follows the last one stays with it', () => {
  const blocks = [says('First'), lists('a'), says('Then'), lists('b'), lists('c'), says('Done')];
  const slide = slideOf(...blocks);
  expect(groupCount(slide)).toBe(3);
  expect(splitBetween(slide, 3).map(({ children }) => children)).toEqual([
    blocks.slice(0, 2),
    blocks.slice(2, 4),
    blocks.slice(4),
  ]);
});

test('fewer slides hold neighbours, about as long as one another', () => {
  const slide = slideOf(lists('a'), lists('b'), lists('c\nd\ne\nf\ng'));
  expect(splitBetween(slide, 2).map(({ children }) => children.length)).toEqual([2, 1]);
});

test('a listing that stands alone is laid out as one', () => {
  expect(splitBetween(slideOf(lists('a'), says('Then'), lists('b')), 2).map(({ layout }) => layout)).toEqual([
    'code',
    'content',
  ]);
});

test('words alone are one group', () => {
  expect(groupCount(slideOf(says('One'), says('Two')))).toBe(1);
});
