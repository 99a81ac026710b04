import { expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (...items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, 'Ovens of the valley').map(({ text }) => text);
};

it('what those did who are called by their handles is shown without them', () => {
  expect(
    shown(
      '@ada released a driver for the old oven. It is small.',
      '@carl-r wrote a handbook for rye',
      '@eve built a second door for the mill',
    ),
  ).toEqual([
    'Released a driver for the old oven',
    'Wrote a handbook for rye',
    'Built a second door for the mill',
  ]);
});

it('handles of which nothing is told are a roll, and spoken', () => {
  expect(shown('@ada', '@carl-r', '@eve from the mill')).toEqual([]);
});

it('a change that is called by its number does something', () => {
  const changes = ['Mill Core #2835 drops the limit of loaves', 'Oven #31 adds a bell for the night'];
  expect(shown(...changes)).toEqual(changes);
  expect(shown('Mill Core #2835 for the door', 'Oven #31 for the night').join()).not.toContain('#');
});
