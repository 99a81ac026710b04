import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../src/deck/group-claims.js';
import { layOut } from '../../src/deck/layouts/rules.js';
import type { Line, PlacedClaim } from '../../src/model/claim.js';

const lead: Line = {
  content: [{ type: 'text', value: 'The heat of the oven' }],
  text: 'The heat of the oven',
  rung: 'author',
};
const formula = (value: string, block: number, own?: Line): PlacedClaim => ({
  claim: { kind: 'block', rung: 'list', block: { type: 'math', value }, ...(own ? { lead: own } : {}) },
  block,
});

describe('formulas one after the other', () => {
  it('share a slide, three of them, each below what leads to it', () => {
    const groups = groupClaims([
      formula('a = b', 0, lead),
      formula('b = c', 2),
      formula('c = d', 4),
      formula('d = e', 6),
    ]);
    expect(groups.map(({ claims }) => claims.length)).toEqual([3, 1]);
    const [first] = groups;
    const slide = layOut(first?.claims ?? [], { slug: 'ovens' } as never);
    expect(slide.children.map(({ type }) => type)).toEqual(['paragraph', 'math', 'math', 'math']);
  });

  it('stand alone when they have many rows', () => {
    const rows = 'a \\\\ b \\\\ c \\\\ d';
    expect(groupClaims([formula(rows, 0), formula('x', 1)])).toHaveLength(2);
  });
});
