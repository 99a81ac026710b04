import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (items: readonly string[], above = ''): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

/** Told by somebody, and too long. */
const long = 'I gave it to the people of the street, and to my aunt, and she wrote a long letter about it';

describe('a list of which too little could be shown', () => {
  const named = [
    `**Heating the stone overnight.** ${long}.`,
    `**Weighing Rye.** ${long}.`,
    `**Ringing the bell.** ${long}.`,
    `**Selling to mills.** ${long}.`,
  ];

  it('shows the names of all its items', () => {
    expect(shown(named, 'The oven\nIn May we improved the oven by:')).toEqual([
      'Heating the stone overnight',
      'Weighing Rye',
      'Ringing the bell',
      'Selling to mills',
    ]);
  });

  it('shows the names of people, each or none', () => {
    const people = ['Ada Moss', 'Carl Reed', 'Joe Mill'].map(
      (name) => `**${name}** from Ulm, who said that ${long}`,
    );
    expect(shown(people)).toEqual(['Ada Moss', 'Carl Reed', 'Joe Mill']);
  });

  it('shows nothing where one has no name', () => {
    expect(
      shown([...named.slice(0, 2), `${long}.`, `${long}, and to Ada.`], 'The oven\nWe improved it by:'),
    ).toEqual([]);
  });

  it('keeps what is told with numbers and quotations', () => {
    const told = [
      `**The Mill**: “Ovens are half of our work.”`,
      `**The Shop**: ${long}.`,
      `**The Inn**: ${long}.`,
    ];
    expect(shown(told).join()).not.toBe('The Mill,The Shop,The Inn');
  });
});

it('leaves out what only says that there is more', () => {
  expect(shown(['A lamp for the night', 'Rye by weight', 'And so much more…'])).toEqual([
    'A lamp for the night',
    'Rye by weight',
  ]);
  expect(
    shown(['How to weigh rye', 'How to heat a stone', 'Anything else you want to know about ovens']),
  ).toHaveLength(2);
});
