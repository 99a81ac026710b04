import type { Paragraph, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { flattenInline, positionOf } from '../../src/condense/inline-text.js';

const paragraphOf = (value: string): Paragraph => {
  const end = value.length;
  const lines = value.split('\n');
  const position = {
    start: { line: 4, column: 3, offset: 10 },
    end: { line: 3 + lines.length, column: (lines.at(-1) ?? '').length + 1, offset: 10 + end },
  };
  const text: Text = { type: 'text', value, position };
  return { type: 'paragraph', children: [text], position };
};

describe('where a range of flat text stands in the post', () => {
  it.each([
    ['The oven bakes bread', 'oven', { line: 4, column: 7, offset: 14 }],
    ['The   oven bakes   bread', 'bakes', { line: 4, column: 14, offset: 21 }],
    ['The oven\nbakes  two\n\nloaves of bread', 'two', { line: 5, column: 8, offset: 26 }],
    ['The oven\nbakes  two\n\nloaves of bread', 'of', { line: 7, column: 8, offset: 38 }],
  ])('%j: %s', (value, word, start) => {
    const inline = flattenInline(paragraphOf(value).children);
    const from = inline.text.indexOf(word);
    expect(positionOf(inline, [from, from + word.length])?.start).toEqual(start);
  });
});
