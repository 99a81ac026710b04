import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (items: readonly string[], above = 'The bakery'): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

const siblings = ['The oven is lit at four', 'Rye is baked first'];
const long = 'The stones of the old house in the valley of Ulm are turned by hand every morning at four';

describe('the few items of a list that say too much for a line', () => {
  it('are shown beside the others, so that none is missing', () => {
    expect(shown([...siblings, long])).toEqual([...siblings, long]);
  });

  it('are shown without what only adds to them', () => {
    const item =
      'Fixed the order in which the loaves of the night are laid into the oven, preventing burnt crusts and the long faces of those who bake them';
    expect(shown(['Added a lamp', 'Added a bell', item], 'Fixes')).toEqual([
      'Added a lamp',
      'Added a bell',
      'Fixed the order in which the loaves of the night are laid into the oven',
    ]);
  });

  it('are shown alone', () => {
    const item =
      'Added a lamp, a bell and a small door to the oven, the shed, and the mill to see the loaves at night';
    expect(shown([item], 'Other new things')).toEqual([item]);
  });

  it.each([
    ['says too much by far', `${long} by the two bakers who mended them in May`],
    ['is taken back', `${long}. But not on Mondays.`],
    ['leans on others', `${long.replace('The', 'Those')}`],
    ['waits for who does it', `Must be turned by hand ${long.slice(-60)} by those who know the stones`],
  ])('are spoken where one %s', (_, item) => {
    expect(shown([...siblings, item])).toEqual(siblings);
  });

  it('are spoken where there are many', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `Rye ${name} is baked first`);
    expect(shown([...many, long])).not.toContain(long);
  });

  it('are named where each has a name and most say too much', () => {
    const items = ['Lamps of May', 'Bells of June', 'Doors of July'].map(
      (name) => `${name}: ${long.replace('The stones', `the ${name.toLowerCase()} and stones`)}`,
    );
    expect(shown(items)).toEqual(['Lamps of May', 'Bells of June', 'Doors of July']);
  });
});
