import { describe, expect, test } from 'vitest';
import { slideLines, slideTitle } from '../../src/export/slide-text.js';
import { sampleInput } from './sample-deck.js';

const slideOf = (markdown: string) => sampleInput([{ markdown }]).deck.children[0];

describe('slideTitle', () => {
  test('is the title, or the first words, or the number', () => {
    expect(slideTitle(slideOf('## A *fine* `title`'), 1)).toBe('A fine title');
    expect(slideTitle(slideOf('> Words of a quote\n\nmore'), 2)).toBe('Words of a quote');
    expect(slideTitle(slideOf('---'), 3)).toBe('3');
    expect(slideTitle(undefined, 4)).toBe('4');
    expect(slideTitle(slideOf('word '.repeat(40)), 5)).toMatch(/^(?:word ){15}word…$/);
  });
});

describe('slideLines', () => {
  test('are everything that a slide shows, in order', () => {
    const markdown =
      '## T\n\nLead **in**\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nx\n\ny\n```\n\n> said\n\n![a chart](c.png)';
    const slide = slideOf(markdown);
    expect(slide && slideLines(slide)).toEqual([
      'T',
      'Lead in',
      'one',
      'two',
      'a | b',
      'c | d',
      'x',
      'y',
      'said',
      'a chart',
    ]);
  });
});
