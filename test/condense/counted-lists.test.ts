import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

/** What the items of a list show below some words. */
const shown = (above: string, ...items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

const long =
  'stands in the north of the town near the river that never freezes, where for forty years nobody but the miller and his two sons had ever thought of baking anything at all';
const ovens = (middle: string) => ['The oven for rye', middle, 'The oven for rolls'] as const;

describe('a list whose items are counted above it', () => {
  const lead = 'Tour\nAs you see, we have three ovens:';

  it('is only spoken when one of them cannot be shown', () => {
    expect(shown(lead, ...ovens(`It ${long}`))).toEqual([]);
    expect(shown('Three ovens of the mill', ...ovens(`It ${long}`))).toEqual([]);
  });

  it('is completed by what its items begin with', () => {
    const all = ['The oven for rye', 'The stone oven', 'The oven for rolls'];
    expect(shown(lead, ...ovens(`**The stone oven** ${long}`))).toEqual(all);
    expect(shown(lead, ...ovens(`[The stone oven](https://example.com/oven) ${long}`))).toEqual(all);
  });

  it('is not completed by what one of its sentences tells of', () => {
    const reasons = ['Rye is sour in the morning', `**The stone oven** ${long}`, 'Wheat bread is pale'];
    expect(shown('Rye\nRye is dark for three reasons:', ...reasons)).toEqual([]);
  });

  it('keeps its count beside what only says that there are more', () => {
    const all = ['The oven for rye', 'The stone oven', 'The oven for rolls'];
    expect(
      shown('Tour\nAs you see, we have four ovens:', ...ovens(`**The stone oven** ${long}`), 'and many more'),
    ).toEqual(all);
  });

  it('keeps the changes that only the makers see', () => {
    const changes = ['Add a door of oak', 'Add a lamp of brass', 'Update the docs of the mill'];
    const traced = changes.map(
      (change, at) => `${change} ([#${String(at)}1](https://example.com/oven/pull/${String(at)}1))`,
    );
    expect(shown('News\nThree things changed:', ...traced)).toEqual(changes);
    expect(shown('News', ...traced)).toEqual(changes.slice(0, 2));
  });

  it('is read in no time when an item begins with nothing but dots', () => {
    const begun = process.cpuUsage();
    shown(lead, ...ovens(`**rye ${'.'.repeat(40_000)}x** ${long}`));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
  });

  it('shows some of its items when nothing counts them', () => {
    const two = ['The oven for rye', 'The oven for rolls'];
    expect(shown('Ovens of the mill', ...ovens(`It ${long}`))).toEqual(two);
    expect(shown('Part 3 of the story', ...ovens(`It ${long}`))).toEqual(two);
    expect(shown('Tour\nThree new letters have come.', ...ovens(`It ${long}`))).toEqual(two);
  });

  it('takes no name that several items begin with', () => {
    const by = (text: string) => `**Ada Moss** ${text} ${long}`;
    expect(
      shown('News\nThree letters have come.', by('writes that'), by('says that'), by('asks why')),
    ).toEqual([]);
  });
});

describe('a head before a colon in a script without spaces', () => {
  const rest = ['支持黑麦和燕麦面包', '窑门的自动开关机制', '健全的维修技术'];
  const body =
    '我们面包房大概有四五组不同的面包师，其使用的烤炉、面粉都是不同的，这对于整体面包房管理而言是非常大的挑战，使用石窑之后，所有的面包可以一起烤。';

  it('stays when what is said of it is too long', () => {
    expect(shown('选石窑主要有以下几点原因：', `通过石头隔离热量：${body}`, ...rest)[0]).toBe(
      '通过石头隔离热量',
    );
    expect(shown('选石窑主要有以下几点原因：', `通过石头隔离热量:${body}`, ...rest)[0]).toBe(
      '通过石头隔离热量',
    );
  });

  it('is left out when what follows takes it back, or when it names nothing', () => {
    expect(shown('', `夜里烤面包：不再支持，因为${body}`, ...rest)[0]).toBe('夜里烤面包：不再支持');
    expect(shown('', `夜里烤面包：无法在石头做的${body.replaceAll('，', '')}`, ...rest)).toEqual(rest);
    expect(shown('', `注意：${body}`, ...rest)).toEqual(rest);
    expect(shown('', `面包师们都说：${body}`, ...rest)).toEqual(rest);
  });

  it('a year stays with what is said of it', () => {
    const years = ['2004年：150秒', '2012年：75秒', '2016年：47秒'];
    expect(shown('', ...years)).toEqual(years);
  });
});
