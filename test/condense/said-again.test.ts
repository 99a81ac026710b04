import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shownOf = (markdown: string, above = ''): string[] => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

describe('a name between items that are shown whole', () => {
  const whole = ['Half of all ovens are of stone', 'Bakers light them at night', 'Nobody bakes on Mondays'];
  const named =
    'Most used flours: rye (86%), wheat (78%), spelt (74%); oats are coming up fast in the north of the valley';
  it('gets what is said of it', () => {
    const list = [...whole, named].map((text) => `- ${text}\n`).join('');
    expect(shownOf(list).at(-1)).toBe(named);
  });

  it('stays a name where others are names as well', () => {
    const said =
      'is baked in the valley by those who have a mill of their own, and sold in the town on the day after, which is too late for most of them';
    const list = ['Rye bread', 'Oat bread', 'Spelt bread'].map((name) => `- **${name}**: ${said}\n`).join('');
    expect(shownOf(`${list}- **Rolls**: sold warm\n`, 'What we bake')).toContain('Rye bread');
  });
});

describe('what a list says twice', () => {
  it('is said once: a label whose words stand behind it again is enough', () => {
    const again = '**Updated to Oven Kit 4.0**: The shop now uses Oven Kit 4.0';
    const lint = '**Updated the bread lint**: It finds flat loaves before they are sold';
    expect(shownOf(`- ${again}\n- ${lint}\n`)[0]).toBe('Updated to Oven Kit 4.0');
    expect(shownOf(`- ${lint.replace('It finds', 'The lint finds')}\n- ${again}\n`)).toEqual([
      'Updated the bread lint: The lint finds flat loaves before they are sold',
      'Updated to Oven Kit 4.0',
    ]);
    const told = 'Oven Kit 4.0 keeps the heat of a whole night';
    expect(shownOf(`- Oven Kit: ${told}\n- Rye: it sours overnight\n`)).toContain(told);
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

  it('is shown by both lines where one says the opposite of what it has all the words of', () => {
    const add = 'Add salt to warm fresh dough';
    const never = 'Never add salt to warm fresh dough after the first resting';
    expect(shownOf(`- ${add}\n- ${never}\n- Bake rye at noon\n`)).toEqual([add, never, 'Bake rye at noon']);
  });
});
