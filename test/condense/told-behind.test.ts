import type { Paragraph, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toldBehind } from '../../src/condense/ladder/told-behind.js';

const listing = (value: string): RootContent => ({ type: 'code', lang: 'ts', value });
const says = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const told = (sentence: string): string | undefined =>
  toldBehind(listing('bake(rye)'), {
    above: says('Bread is next.'),
    below: says(sentence),
    next: listing('slice(rye)'),
  })?.text;

describe('what a sentence right behind a listing says that it does', () => {
  it.each([
    ['This starts an oven that listens on door 8.', 'Starts an oven that listens on door 8'],
    [
      'This script defines a simple oven, which is made of clay.',
      'Defines a simple oven, which is made of clay',
    ],
  ])('is its name: %s', (sentence, name) => {
    expect(told(sentence)).toBe(name);
  });

  it.each([
    'This warms the heart of a baker.',
    'This code will stop working when the key of the mill expires.',
    'This query runs out of memory on large loaves.',
    'This stores well in the cellar of the mill.',
    'This would create a tin in the pantry of the baker.',
    'This render function returns a label of rye.',
    'This does not start an oven.',
    'This prints the following loaves.',
    'This starts an oven, then we slice it with that:',
    'This uses the oven above for the loaves.',
  ])('is none where it is no such deed, only thought of, points, or goes on: %s', (sentence) => {
    expect(told(sentence)).toBeUndefined();
  });
});
