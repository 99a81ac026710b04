import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

/** The lines of a list, what stands below one behind it. */
const shown = (...items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list).map(({ text, children = [] }) =>
    children.length > 0 ? `${text}: ${children.map((child) => child.text).join(', ')}` : text,
  );
};

describe('a list of three levels', () => {
  it('shows two, and leaves the third to the speaker', () => {
    const deep = '窯の設計\n  - 石の壁\n    - 熱を長く保つ\n    - 二日で冷める\n  - 鉄の扉';
    expect(shown(deep, '夜に焼く', 'パンの温度を見る')).toEqual([
      '窯の設計: 石の壁, 鉄の扉',
      '夜に焼く',
      'パンの温度を見る',
    ]);
  });

  it('leaves out a nested item that only leads to the third', () => {
    const deep =
      'The mill grinds rye\n  - Some of the new stones\n    - granite\n    - basalt\n  - A wheel of oak\n  - A roof of tin';
    expect(shown(deep, 'The oven bakes at night')).toEqual([
      'The mill grinds rye: A wheel of oak, A roof of tin',
      'The oven bakes at night',
    ]);
  });

  it('leaves out an item that is only a link', () => {
    const slides = '> [The long night](https://example.com/night)';
    expect(shown(slides, 'The oven is lit\n  - with oak\n    - dry oak', 'The dough rests')).toEqual([
      'The oven is lit: with oak',
      'The dough rests',
    ]);
  });

  it('shows what stands below an item without words', () => {
    expect(shown('- The mill grinds rye', 'The oven bakes at night')).toEqual([
      'The mill grinds rye',
      'The oven bakes at night',
    ]);
  });

  it('shows nothing of a tree with one root', () => {
    expect(shown('oven\n  - door\n    - lamp\n  - wall\n    - stone')).toEqual([]);
  });
});

it('groups of changes are all shown, each with its strongest', () => {
  const change = (text: string, id: number): string =>
    `${text} ([#${String(id)}](https://example.com/oven/pull/${String(id)}))`;
  const group = (name: string, first: number): string =>
    [
      name,
      ...['Support rye', 'Support oats', 'Support wheat', 'Support barley'].map(
        (text, index) => `  - ${change(`${text} in the ${name.toLowerCase()}`, first + index)}`,
      ),
    ].join('\n');
  expect(
    shown(group('Oven', 10), group('Mill', 20), group('Shop', 30)).map((line) => line.slice(0, 5)),
  ).toEqual(['Oven:', 'Mill:', 'Shop:']);
});

describe('a question with points below it', () => {
  it.each([
    ['How does it heat?\n  - Wood burns below the stone', 'How does it heat?: Wood burns below the stone'],
    ['窯とは何か？\n  - パンを焼く場所\n  - 石でできている', '窯とは何か？: パンを焼く場所, 石でできている'],
    ['窯とは\n  - パンを焼く場所', '窯とは: パンを焼く場所'],
    ['Why the night?\n  - The mill is open then', 'Why the night?: The mill is open then'],
  ])('%s', (item, line) => {
    expect(shown(item, 'The oven is lit at noon', 'The dough rests at night')[0]).toBe(line);
  });

  it('is asked by the speaker when nothing is shown below it', () => {
    const rest = ['The oven is lit at noon', 'The dough rests at night'];
    expect(shown('How does the oven heat?', ...rest)).toEqual(rest);
    expect(shown('How does the oven heat?\n  - See you there!', ...rest)).toEqual(rest);
  });

  it('no other item that points elsewhere becomes a heading', () => {
    const rest = ['The oven is lit at noon', 'The dough rests at night'];
    expect(shown('It heats as said above\n  - Wood burns below the stone', ...rest)).toEqual(rest);
  });
});

describe('a version with changes below it', () => {
  it.each([
    '[v4.2.0](https://example.com/oven/4.2.0)',
    'v4.2.0',
    'Oven 4.2',
    '4.2.1 (3 May)',
    'Bug fixes:',
    'Breaking changes',
  ])('%s is their heading', (head) => {
    const name = head.replace(/^\[([^\]]*)\].*/u, '$1').replace(':', '');
    const list = `${head}\n  - Adds a lamp to the oven door\n  - Grinds rye at night`;
    expect(shown(list, 'v4.1.0\n  - Grinds oats at noon')).toEqual([
      `${name}: Adds a lamp to the oven door, Grinds rye at night`,
      'v4.1.0: Grinds oats at noon',
    ]);
  });

  it('may be the only item', () => {
    expect(shown('[v4.2.0](https://example.com/oven)\n  - Adds a lamp to the oven door')).toEqual([
      'v4.2.0: Adds a lamp to the oven door',
    ]);
    expect(
      shown('v4.2.0\n  - Adds a lamp\n    - of brass\n  - Grinds rye at night\n  - ovenctl\n    - new door'),
    ).toEqual(['v4.2.0: Adds a lamp, Grinds rye at night']);
  });

  it('is nothing alone', () => {
    expect(shown('v4.2.0', 'v4.1.0', 'v4.0.0')).toEqual([]);
    expect(shown('[v4.2.0](https://example.com/oven)')).toEqual([]);
  });
});

describe('a list below an item that denies it', () => {
  it('is not shown below the name of the item alone', () => {
    const rest = ['The oven is lit at noon', 'The dough rests at night'];
    const mill = '**The mill**. These no longer work.\n  - grinding at night\n  - grinding on Sundays';
    expect(shown(mill, ...rest)).toEqual(rest);
    const open = '**The mill**. It grinds by wind.\n  - Rye at night\n  - Oats at noon';
    expect(shown(open, ...rest)).toEqual(['The mill: Rye at night, Oats at noon', ...rest]);
  });
});

describe('an item that leads to what stands below it', () => {
  const below = (...items: readonly string[]): string[] =>
    shown(
      `Weigh the sacks of the mill, then for every sack:\n  - ${items.join('\n  - ')}`,
      'Sell the rest of it',
    );

  it('keeps its lead over it', () => {
    expect(below('Sift the flour', 'Sew the sack')).toEqual([
      'Weigh the sacks of the mill, then for every sack: Sift the flour, Sew the sack',
      'Sell the rest of it',
    ]);
  });

  it('loses it where that is only spoken', () => {
    expect(below('I asked my aunt', 'I asked us')).toEqual([
      'Weigh the sacks of the mill',
      'Sell the rest of it',
    ]);
  });

  it('keeps its condition', () => {
    expect(
      shown('Buy a new sack, if there is none:\n  - I asked my aunt\n  - I asked us', 'Sell the rest of it'),
    ).toEqual(['Buy a new sack, if there is none', 'Sell the rest of it']);
  });
});
