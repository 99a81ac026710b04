import { describe, expect, it } from 'vitest';
import type { Shown } from '../../src/check/index-deck.js';
import type { Unit } from '../../src/check/index-post.js';
import { tokensOf } from '../../src/check/tokens.js';
import { sourcesOf, traceLine } from '../../src/check/trace-lines.js';

const tokens = tokensOf('The oven bakes bread.');
const text = 'The oven bakes bread.';
const unit: Unit = { kind: 'paragraph', text, tokens, section: 0 };
const sourcesWith = (units: readonly Unit[]) =>
  sourcesOf({ units, sections: [], meta: [], isCode: () => false, language: 'en' });
const shown: Shown = { slide: 0, role: 'line', text, tokens };

describe('where a line stands', () => {
  it('is the nearest of the likeliest places, and of two as near the one behind', () => {
    const heading: Unit = { ...unit, kind: 'heading' };
    const sources = sourcesWith([unit, heading, heading, heading, unit, unit]);
    const found = [0, 1, 2, 3, 4, 9].map((near) => traceLine(shown, near, sources).unit);
    expect(found).toEqual([0, 0, 4, 4, 4, 5]);
  });

  it('of thousands of equal lines is looked up once', () => {
    const count = 1000;
    const sources = sourcesWith(Array.from({ length: count }, () => unit));
    let asked = 0;
    const counted = {
      ...sources,
      unitAt: (index: number) => {
        asked += 1;
        return sources.unitAt(index);
      },
    };
    for (let near = 0; near < count; near += 1) expect(traceLine(shown, near, counted).unit).toBe(near);
    expect(asked).toBeLessThanOrEqual(count);
  });
});
