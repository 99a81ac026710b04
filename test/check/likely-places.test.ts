import { describe, expect, it } from 'vitest';
import { likelyPlaces } from '../../src/check/likely-places.js';

describe('where things of the same words could be', () => {
  it('is everywhere where few bear them, and near their own rank where thousands do', () => {
    const few = [3, 5, 8];
    expect(likelyPlaces([few, few, [1]])).toEqual([few, few, [1]]);
    const many = Array.from({ length: 2000 }, (_, at) => at * 2);
    const found = likelyPlaces(many.map(() => many));
    for (const rank of [0, 1, 999, 1999]) expect(found[rank]).toContain(many[rank]);
    expect(Math.max(...found.map(({ length }) => length))).toBe(128);
  });
});
