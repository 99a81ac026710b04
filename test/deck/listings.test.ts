import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../src/deck/group-claims.js';
import type { PlacedClaim } from '../../src/model/claim.js';

const listing = (value: string, lang?: string, lead?: string): Omit<PlacedClaim, 'block'> => ({
  claim: {
    kind: 'block',
    rung: 'list',
    block: { type: 'code', value, ...(lang ? { lang } : {}) },
    ...(lead ? { lead: { content: [{ type: 'text', value: lead }], text: lead, rung: 'lead-in' } } : {}),
  },
});

/** The first lines of the listings of each slide. */
const slidesOf = (...listings: readonly Omit<PlacedClaim, 'block'>[]): string[] =>
  groupClaims(listings.map(({ claim }, block) => ({ claim, block }))).map(({ claims }) =>
    claims
      .map((claim) => (claim.kind === 'block' && claim.block.type === 'code' ? claim.block.value : ''))
      .map((value) => value.split('\n')[0])
      .join(' + '),
  );

const long = (name: string): string => `${name}\n${'line\n'.repeat(4)}end`;

describe('short listings one after the other', () => {
  it('share a slide, a command with what it gave, and not with the next', () => {
    expect(
      slidesOf(
        listing('light oven', 'bash', 'Light the oven'),
        listing('oven lit', undefined, 'A sample output'),
        listing('weigh salt', 'bash', 'Weigh the salt'),
        listing('3 g', undefined, 'The expected output'),
      ),
    ).toEqual(['light oven + oven lit', 'weigh salt + 3 g']);
    expect(
      slidesOf(listing('a', 'sh'), listing('b', 'sh'), listing('of b'), listing('c', 'sh'), listing('of c')),
    ).toEqual(['a + b + of b', 'c + of c']);
  });

  it('leave what a command gave alone where it has no room beside it', () => {
    expect(
      slidesOf(
        listing(long('light oven'), 'bash', 'Light the oven'),
        listing(long('oven lit'), undefined, 'A sample output'),
        listing('weigh salt', 'bash', 'Weigh the salt'),
      ),
    ).toEqual(['light oven', 'oven lit', 'weigh salt']);
  });

  it('share a slide as before where none is of another', () => {
    expect(slidesOf(listing('a', 'yaml'), listing('b', 'yaml'), listing('c'), listing('d'))).toEqual([
      'a + b + c',
      'd',
    ]);
  });
});

describe('what R printed', () => {
  const tibble = '## # A loaf: 2 x 1\n## 1 rye\n## 2 oat';

  it('stands below the code that printed it, where both are read on one slide', () => {
    expect(slidesOf(listing(`${long('bake(rye)')}\na\nb`, 'r'), listing(tibble))).toEqual([
      'bake(rye) + ## # A loaf: 2 x 1',
    ]);
    expect(slidesOf(listing(`${long('bake(rye)')}\n${long('a')}\n`, 'r'), listing(tibble))).toHaveLength(2);
    expect(
      slidesOf(listing('x', 'r'), listing(long('bake(rye)'), 'r'), listing('#> 1 rye'), listing('y', 'r')),
    ).toEqual(['x + bake(rye) + #> 1 rye', 'y']);
    // What has a long output begins its own slide.
    const far = `#> loaf${'\n#> rye'.repeat(20)}`;
    expect(slidesOf(listing('x', 'r'), listing('#> 1'), listing('loaf', 'r'), listing(far))).toEqual([
      'x + #> 1',
      'loaf',
      '#> loaf',
    ]);
  });
});
