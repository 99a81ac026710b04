import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/check/tokens.js';
import { termsOf } from '../../src/check/top-terms.js';

const terms = (text: string): string[] => termsOf(tokensOf(text));

describe('the terms of a text', () => {
  it('a word and its forms are one', () => {
    expect(new Set(terms('release released releasing releases')).size).toBe(1);
    expect(new Set(terms('bakery bakeries')).size).toBe(1);
    expect(new Set(terms('planned planning planner')).size).toBe(2);
  });

  it.each([
    ['common verbs in any form', 'take taking took involved involves made allowing'],
    ['days and months', 'Wednesday in September, Fridays'],
    ['parts of an address', 'https://www'],
  ])('%s are none', (_, text) => {
    expect(terms(text)).toEqual([]);
  });
});
