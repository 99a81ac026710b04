import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (items: readonly string[], above = ''): readonly string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

describe('a list whose items say more than a line holds', () => {
  const long = [
    'The oven of the guild in the village keeps all of the bread warm for the bakers of the whole valley. It has a door.',
    'Bakers of the valley can now see from the shop whether the oven of the guild is lit. They need no phone.',
  ];

  it('shows the first sentence of each of a few', () => {
    expect(shown(long)).toEqual([
      'The oven of the guild in the village keeps all of the bread warm for the bakers of the whole valley',
      'Bakers of the valley can now see from the shop whether the oven of the guild is lit',
    ]);
  });

  it('is spoken where one of them shows nothing, or stands for others', () => {
    const waiting =
      'Must be lit by the first baker of the day before anybody has seen the dough of the night in the shop.';
    expect(shown([waiting, waiting.replace('lit', 'fed')])).toEqual([]);
    const counting =
      'For the bread of the night of the whole valley there are three ovens in the shop of the guild of bakers.';
    expect(shown([counting, counting.replace('night', 'day')])).toEqual([]);
  });

  it('shows names in code with their paragraphs spoken, where the words above say what they name', () => {
    const items = [
      '`ovend`\n\n  Runs by night and lights the oven.',
      '`ovenctl`\n\n  Runs by day and reads the heat.',
    ];
    expect(shown(items, 'Ovens\nIt has the following parts:')).toEqual(['ovend', 'ovenctl']);
    expect(shown(items, 'Ovens\nSo we wait:')).toEqual([]);
  });
});
