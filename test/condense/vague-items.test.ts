import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, 'Highlights').map(({ text }) => text);
};

const told = ['The oven heats in half the time', 'The door opens by itself'];

describe('an item that names nothing', () => {
  it.each([
    'Various old deprecations and removals',
    'Various, old ovens have been removed and more deprecations added',
    'Fixed a couple of bugs and took out some potential fires',
    'Merged a few outstanding PRs',
    'Addressed several oven issues',
    'Fixed a number of bugs and many other things',
    'Overall, bring up to date with improvements and fixes available in 0.6.24',
    'The plans of the mill have been slightly tidied up',
  ])('is left out where others tell: %s', (vague) => {
    expect(shown([...told, vague])).toEqual(told);
  });

  it.each([
    'Various deprecations asked for by Moss',
    'Fixed several bugs of the lamp at night',
    'Fixed a couple of bugs in `door.lock`',
    'Various kinds of rye are ground',
    'Overall, 3 fixes of the door',
    'The plans of the mill have been tidied up for bakers',
    'Fixed several bugs and doubled the speed of the mill',
    'Fixed a number of crashes, most of them on cold days',
  ])('is none where it says what it is of: %s', (item) => {
    expect(shown([...told, item])).toHaveLength(3);
  });

  it('stays where little else is told', () => {
    expect(shown(['The oven heats in half the time', 'Merged a few outstanding PRs'])).toHaveLength(2);
  });
});
