import type { RootContent } from 'mdast';
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

  it.each([
    ['a single one', '**The first bake**\n\nOne.\n\nTwo.'],
    ['a lead of a list', '**Pros**\n\n- Warm\n\n**Cons**\n\n- Loud'],
    ['sentences', '**Ovens are loud.**\n\nOne.\n\n**Walls help.**\n\nTwo.'],
    ['labels', '**Note:**\n\nOne.\n\n**Example:**\n\nTwo.'],
    ['words alone', '**Note**\n\nOne.\n\n**Warning**\n\nTwo.'],
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
});
