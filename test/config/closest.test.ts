import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, editDistance } from '../../src/config/closest.js';

describe('closest', () => {
  const flags = ['theme', 'title', 'to', 'watch', 'out', 'slide-level', 'stop-after'];
  it.each([
    ['them', 'theme'],
    ['tehme', 'theme'],
    ['Watch', 'watch'],
    ['slidelevel', 'slide-level'],
    ['stop', 'stop-after'],
    ['tittle', 'title'],
    ['banana', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(closest(typed, flags)).toBe(meant);
  });
});

describe('editDistance', () => {
  const word = fc.string({ maxLength: 8 });
  it('is a distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts a swap of neighbours as one', () => {
    expect(editDistance('hmtl', 'html')).toBe(1);
  });
});
