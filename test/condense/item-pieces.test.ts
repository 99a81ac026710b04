import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (...items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, 'Ovens of the valley').map(({ text }) => text);
};

describe('an item of which the first sentence only says that there is news', () => {
  it('shows the next one', () => {
    expect(
      shown(
        'Oven 4.2 introduces new features and bug fixes. Doors of the oven can be opened at night.',
        'Mills have received important improvements. Stones of mills are turned by water.',
      ),
    ).toEqual(['Doors of the oven can be opened at night', 'Stones of mills are turned by water']);
  });

  it('shows the first where the next leans on it, and where it says more', () => {
    const items = [
      'The mill has received important improvements. This makes it fast.',
      'The mill has received new stones. They are turned by water.',
      // Whose bell it is would not be told.
      'The shop has received many improvements. Bells ring at night.',
    ];
    expect(shown(...items)).toEqual([
      'The mill has received important improvements',
      'The mill has received new stones',
      'The shop has received many improvements',
    ]);
  });
});

describe('a name with a little code behind its colon', () => {
  it('is shown with it, for that is what it names', () => {
    const items = ['Weight of a loaf: `weight loaf kg`', 'Heat of the oven: `heat oven`'];
    expect(shown(...items, 'Salt of the dough of rye: `salt rye`')).toEqual([
      'Weight of a loaf: weight loaf kg',
      'Heat of the oven: heat oven',
      'Salt of the dough of rye: salt rye',
    ]);
  });

  it('is shown without what is typed, or a listing', () => {
    expect(shown('Install the oven: `bake install`', 'Open the door: `bake open`')).toEqual([
      'Install the oven',
      'Open the door',
    ]);
    expect(
      shown(
        'Weight of a loaf: `weight(loaf, { in: "kg", of: "rye", at: "night" })`',
        'Heat of the oven: `heat(oven, { in: "C", of: "stone", at: "night" })`',
      ),
    ).toEqual(['Weight of a loaf', 'Heat of the oven']);
  });
});
