import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shownOf = (markdown: string, above = ''): string[] => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

describe('what a list says twice', () => {
  it('is said once: a label whose words stand behind it again is enough', () => {
    const again = '**Updated to Oven Kit 4.0**: The shop now uses Oven Kit 4.0';
    const lint = '**Updated the bread lint**: It finds flat loaves before they are sold';
    expect(shownOf(`- ${again}\n- ${lint}\n`)[0]).toBe('Updated to Oven Kit 4.0');
    expect(shownOf(`- ${lint.replace('It finds', 'The lint finds')}\n- ${again}\n`)).toEqual([
      'Updated the bread lint: The lint finds flat loaves before they are sold',
      'Updated to Oven Kit 4.0',
    ]);
    const told = 'Oven Kit: Oven Kit 4.0 keeps the heat of a whole night';
    expect(shownOf(`- ${told}\n- Rye: it sours overnight\n`)).toContain(told);
  });

  it('is said by the item that says more, unless items are counted', () => {
    const salt = 'Update the sea salt from 1.0 to 1.1';
    const both = 'Update the rye flour 2.0 and the sea salt from v1.0 to v1.1';
    const list = `- ${salt}\n- ${both}\n- Bake at night\n`;
    expect(shownOf(list)).toEqual([both, 'Bake at night']);
    expect(shownOf(list, 'Oven\nThe three changes of this year:')).toHaveLength(3);
    expect(shownOf('- Bake rye\n- Bake rye and wheat\n')).toHaveLength(2);
    const end = '- Final release: 9 September 2026\n- Fixes up to the final release, 9 September 2026\n';
    expect(shownOf(end)).toHaveLength(2);
  });
});
