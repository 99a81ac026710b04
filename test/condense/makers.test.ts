import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { introductionOf } from '../../src/condense/ladder/introductions.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock, sectionOf } from './table.js';

const listOf = (markdown: string): List => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return list;
};

const shown = (markdown: string, above = ''): string[] =>
  linesOfList(listOf(markdown), above).map(({ text }) => text);

const pull = (id: number): string => `https://code.example/oven/pull/${String(id)}`;

describe('a list of linked changes', () => {
  it('is no list of pages to read', () => {
    const changes = [
      'added a lamp for the night oven',
      'fixed the hinge of the door',
      'allowed rye in the mill',
    ];
    expect(
      shown(changes.map((text, id) => `- [${text} (#${String(id + 20)})](${pull(id)})`).join('\n')),
    ).toEqual(['Added a lamp for the night oven', 'Fixed the hinge of the door', 'Allowed rye in the mill']);
  });

  it('stays one where the links are titles', () => {
    expect(
      shown(
        '- [How to bake rye at night](https://a.example)\n- [Why an oven needs a lamp](https://b.example)',
      ),
    ).toEqual([]);
  });

  it('says nothing of who made them', () => {
    const below = `- @ada:\n\n  - [added a lamp (#31)](${pull(31)})\n  - [fixed the hinge (#32)](${pull(32)})\n\n- carl created\n\n  - [allow rye in the mill](${pull(33)})`;
    expect(shown(below)).toEqual(['Added a lamp', 'Fixed the hinge', 'Allow rye in the mill']);
  });

  it('keeps the names of the parts that were changed', () => {
    const parts = `- Door\n  - [Fix the hinge (#31)](${pull(31)})\n  - [Add a lamp (#32)](${pull(32)})\n- Mill\n  - [Allow rye (#33)](${pull(33)})\n  - [Add oats (#34)](${pull(34)})`;
    expect(shown(parts)).toEqual(['Door', 'Mill']);
  });

  it('has a line for each of those behind one name', () => {
    const behind = `- ada [added a lamp](${pull(1)}), and [fixed the hinge](${pull(2)})\n- carl added [Support for rye](${pull(3)}), and [allow oats](${pull(4)})\n- joe fixed a [squeaking door](${pull(5)})`;
    expect(shown(behind)).toEqual([
      'Added a lamp',
      'Fixed the hinge',
      'Support for rye',
      'Allow oats',
      'Fixed a squeaking door',
    ]);
  });

  it('tells what people named by a handle did', () => {
    const deeds = `- [@ada](https://code.example/ada) taught the oven to bake rye in [#312](${pull(312)}), which takes an hour.\n- [@carl](https://code.example/carl) added a lamp to the mill in [#313](${pull(313)}).\n- [@joe](https://code.example/joe) introduced a bell as [#314](${pull(314)}).`;
    expect(shown(deeds)).toEqual([
      'Taught the oven to bake rye',
      'Added a lamp to the mill',
      'Introduced a bell',
    ]);
  });

  it('is none where people are only named', () => {
    expect(shown('- [@ada](https://code.example/ada)\n- [@carl](https://code.example/carl)\n- @joe')).toEqual(
      [],
    );
  });
});

describe('steps behind a lead that cannot be shown', () => {
  const kindOf = (markdown: string): string => {
    const { blocks } = sectionOf(markdown);
    const [before, list] = blocks;
    if (list?.type !== 'list') throw new Error('no list');
    const heading = 'Night baking';
    return introductionOf({ before, after: undefined, list, lines: linesOfList(list, heading), heading })
      .kind;
  };

  it('stand below the heading', () => {
    expect(
      kindOf(
        '## Night baking\n\nTo do it we have a small oven that:\n\n1. Reads the recipe\n2. Opens the door\n3. Writes the bill',
      ),
    ).toBe('alone');
  });

  it('are spoken where nothing counts them, or the lead takes them back', () => {
    expect(
      kindOf(
        '## Night baking\n\nTo do it we have a small oven that:\n\n- Reads the recipe\n- Opens the door',
      ),
    ).toBe('spoken');
    expect(
      kindOf('## Night baking\n\nWe no longer have an oven that:\n\n1. Reads the recipe\n2. Opens the door'),
    ).toBe('spoken');
  });
});

it('handles at the ends of most items are no part of what was done', () => {
  expect(
    shown(
      '- No more smoke at the door (carl42)\n- Rye is weighed by night (joe42, millie)\n- A bell rings at noon (millie)',
    ),
  ).toEqual(['No more smoke at the door', 'Rye is weighed by night', 'A bell rings at noon']);
  expect(shown('- A lamp (optional)\n- A bell (linux)\n- A door (new)')).toEqual([
    'A lamp (optional)',
    'A bell (linux)',
    'A door (new)',
  ]);
});
