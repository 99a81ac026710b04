import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { partAtBoldLines } from '../../src/deck/bold-headings.js';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const blocksOf = (source: string): readonly RootContent[] =>
  unified().use(remarkParse).parse(source).children;

const partsOf = (source: string) =>
  partAtBoldLines({ blocks: blocksOf(source) }).map(({ title, blocks }) => [title, blocks.length]);

describe('bold lines that stand for headings', () => {
  it('part a section, and stay among its blocks', () => {
    expect(partsOf('Before.\n\n**The first bake**\n\nOne.\n\nTwo.\n\n**The second bake**\n\nThree.')).toEqual(
      [
        [undefined, 1],
        ['The first bake', 3],
        ['The second bake', 2],
      ],
    );
  });

  it('are the questions of an interview, without who asks and what leads up to them', () => {
    expect(
      partsOf(
        '**MB: How did the bakery begin?**\n\nWith one oven.\n\n_**Q**: Ovens are loud, and yours stood below the bedroom of a family with a newborn child. What helped you sleep?_\n\n**A**: Walls.\n\nQ: Who came first?\n\nA: The neighbours.',
      ),
    ).toEqual([
      [undefined, 0],
      ['How did the bakery begin?', 2],
      ['What helped you sleep?', 2],
      ['Who came first?', 2],
    ]);
  });

  it('are items of a list that each are bold, over what is said below them', () => {
    expect(
      partsOf(
        'Before.\n\n1. **Tell us about your oven.**\n\n    It is of stone.\n\n2. **What is it that you bake in it?**\n\n    Rye.\n\n    - Oats\n',
      ),
    ).toEqual([
      [undefined, 1],
      ['Tell us about your oven.', 2],
      ['What is it that you bake in it?', 3],
    ]);
    const short = '- **Rye**\n\n    It is dark.\n\n- **Oats**\n\n    They are light.\n';
    expect(partsOf(short)).toEqual([[undefined, 1]]);
    const long = short.replaceAll(
      '.',
      `, ${'and so it has been for ever in the valley of Ulm, '.repeat(5)}.`,
    );
    expect(partsOf(long)).toHaveLength(3);
    const steps = (second: string): string =>
      `1. **Is it warm?**\n\n    Yes.\n\n2. **${second}**\n\n    Rye is.\n\n3. **Cool the loaf**\n\n    At noon.\n`;
    expect(partsOf(steps('Measure the flour'))).toEqual([[undefined, 1]]);
    expect(partsOf(steps('Who is it?'))).toHaveLength(4);
    expect(partsOf(steps(`Who is it ${'of all the bakers of the old valley '.repeat(5)}?`))).toEqual([
      [undefined, 0],
      ['Is it warm?', 2],
      [undefined, 2],
      ['Cool the loaf', 2],
    ]);
    const points = '- **Rye**\n\n    - Dark\n\n- **Oats** of Ulm\n\n    They are light.\n';
    expect(partsOf(points)).toEqual([[undefined, 1]]);
  });

  it('are questions of which only who asks is bold', () => {
    expect(
      partsOf(
        '**MB**: How did the bakery begin?\n\n**AM**: With one oven.\n\n**Max Bun (MB)**: What changed then?\n\nAM: The oven.',
      ),
    ).toEqual([
      [undefined, 0],
      ['How did the bakery begin?', 2],
      ['What changed then?', 2],
    ]);
  });

  it('are the shortest question of several that are long', () => {
    const long = 'that the bakers of the whole valley have built with their own hands since the flood';
    expect(
      partsOf(
        `**What is the oven of stone ${long}? Which of the mills ${long} and with those of their sons is it?**\n\nMine.\n\n**Who came first to the old mill?**\n\nAda.`,
      )[1]?.[0],
    ).toBe(`What is the oven of stone ${long}?`);
  });

  it('are single words among others, and lines above a list', () => {
    expect(
      partsOf(
        '**The first bake**\n\nOne.\n\n**MinHeat**\n\nTwo.\n\n**Problem 2: the door**\n\nThree.\n\n**Tools**\n\n- Peel\n- Brush\n\n**Note**\n\nFour.',
      ),
    ).toEqual([
      [undefined, 0],
      ['The first bake', 2],
      ['MinHeat', 2],
      ['Problem 2: the door', 2],
      ['Tools', 4],
    ]);
  });

  it('need no blank where words are not parted', () => {
    expect(
      partsOf(
        '**烤炉的历史**\n\n一。\n\n__问题1：炉门过大__\n\n二。\n\n**注意**\n\n三。\n\n**为什么用石炉？**\n\n四。',
      ),
    ).toEqual([
      [undefined, 0],
      ['烤炉的历史', 2],
      ['问题1：炉门过大', 4],
      ['为什么用石炉？', 2],
    ]);
  });

  it.each([
    [
      'digits',
      '1、[石炉](https://mill.example)\n\n一。\n\n2、黑麦\n\n二。\n\n3、**面粉**\n\n三。',
      ['1、石炉', '2、黑麦', '3、面粉'],
    ],
    [
      'numerals',
      '一、石炉\n\n一。\n\n二、黑麦\n\n二。\n\n三、面粉\n\n三。',
      ['一、石炉', '二、黑麦', '三、面粉'],
    ],
    [
      'brackets',
      '（1）石炉\n\n一。\n\n（2）黑麦\n\n二。\n\n（3）面粉\n\n三。',
      ['（1）石炉', '（2）黑麦', '（3）面粉'],
    ],
  ])('are lines that count: %s', (_, source, titles) => {
    expect(partsOf(source)).toEqual([[undefined, 0], ...titles.map((title) => [title, 2])]);
  });

  it.each([
    ['two', '1、石炉\n\n一。\n\n2、黑麦\n\n二。'],
    ['points in full', '1、石炉很热。\n\n一。\n\n2、黑麦很香。\n\n二。\n\n3、面粉很细。\n\n三。'],
    ['out of order', '1、石炉\n\n一。\n\n3、黑麦\n\n二。\n\n2、面粉\n\n三。'],
    ['a list', '1、石炉\n\n2、黑麦\n\n3、面粉'],
  ])('are no lines that count when they are %s', (_, source) => {
    expect(partsOf(source)).toHaveLength(1);
  });

  it('are called by the question in them that is short enough', () => {
    const aside =
      'as they do in the old mills of the valley, where nobody has ever seen a cold stone at night';
    expect(
      partsOf(
        `**Q: How is the oven heated?**\n\nBy wood.\n\n**Q: What keeps it warm at night? Is it the stones, ${aside}?**\n\nStones do.`,
      ).map(([title]) => title),
    ).toEqual([undefined, 'How is the oven heated?', 'What keeps it warm at night?']);
  });

  it('are no answers that ask back', () => {
    expect(
      partsOf(
        '**MB**: How did it begin?\n\n**AM**: With one oven.\n\n**MB**: What changed then?\n\n**AM**: Who knows?\n\n**AM**: The oven.',
      ).map(([title]) => title),
    ).toEqual([undefined, 'How did it begin?', 'What changed then?']);
  });

  it.each([
    ['a single one', '**The first bake**\n\nOne.\n\nTwo.'],
    ['a lead of a list', '**Pros**\n\n- Warm\n\n**Cons**\n\n- Loud'],
    ['sentences', '**Ovens are loud.**\n\nOne.\n\n**Walls help.**\n\nTwo.'],
    ['labels', '**Note:**\n\nOne.\n\n**Example:**\n\nTwo.'],
    ['words alone', '**Note**\n\nOne.\n\n**Warning**\n\nTwo.'],
    ['what stands twice', '**The input oven**\n\nOne.\n\n**The input oven**\n\nTwo.'],
    ['words inside a paragraph', '**The first bake** was flat.\n\n**The second bake** rose.'],
    ['lines with nothing below', '**The first bake**\n\n**The second bake**'],
  ])('are not %s', (_, source) => {
    expect(partsOf(source)).toHaveLength(1);
  });

  it('name slides below the heading of their section', async () => {
    const { deck } = await compileText(
      '# Bread\n\n## The talk with Ada\n\n**How did the bakery begin?**\n\nThe bakery began with one oven and 40 loaves a day.\n\n**What changed in the second year?**\n\nThe second oven doubled the number of loaves.\n',
    );
    const named = deck.children.map(({ title, kicker }) => [plainText(kicker ?? []), plainText(title ?? [])]);
    expect(named).toContainEqual(['The talk with Ada', 'How did the bakery begin?']);
    expect(named).toContainEqual(['The talk with Ada', 'What changed in the second year?']);
  });

  it('are one list where nothing is shown below them', async () => {
    const { deck } = await compileText(
      '# 面包\n\n## 工具\n\n1、石炉\n\n你好吗？\n\n2、黑麦\n\n你好吗？\n\n3、面粉\n\n你好吗？\n',
    );
    const [slide, ...more] = deck.children.filter(({ title }) => plainText(title ?? []) === '工具');
    expect(more).toEqual([]);
    const [list] = slide?.children ?? [];
    expect(list?.type === 'list' && list.ordered).toBe(true);
    expect(textOf({ type: 'root', children: slide?.children ?? [] })).toBe('石炉黑麦面粉');
  });
});

describe('plain lines that stand for headings', () => {
  const lines = (names: readonly string[]): string =>
    names.map((name) => `${name}\n\n- Rye is dark\n- Wheat is pale\n`).join('\n');

  it('part a section where there are four of them, most over lists', () => {
    expect(partsOf(`${lines(['Manager', 'Baker', 'Dough'])}\nWhat is sold\n\nBread, mostly.`)).toEqual([
      [undefined, 0],
      ['Manager', 2],
      ['Baker', 2],
      ['Dough', 2],
      ['What is sold', 2],
    ]);
  });

  it.each([
    ['three', ['Manager', 'Baker', 'Dough']],
    ['names that come again', ['In', 'Out', 'In', 'Out', 'Usage']],
    ['sentences', ['Bread is sold.', 'Rye is sold.', 'Wheat is sold.', 'Rolls are sold.']],
  ])('%s part none', (_, names) => {
    expect(partsOf(lines(names))).toHaveLength(1);
  });
});
