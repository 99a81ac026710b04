import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (markdown: string, above = 'Fixes'): string[] => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

const pull = (number: number): string => `[#${number}](https://code.example/mill/pull/${number})`;

describe('changes that were taken back', () => {
  it('are on no slide, nor is what took them back', () => {
    const list =
      `- fix(door): close the door of the oven at night ${pull(12)}\n` +
      `- fix(lamp): light the lamp of the oven ${pull(13)}\n` +
      `- fix(bell): ring the bell of the shop twice ${pull(14)}\n` +
      `- Revert "fix(door): close the doors of the oven at night (#12)" ${pull(20)}`;
    expect(shown(list)).toEqual(['Light the lamp of the oven', 'Ring the bell of the shop twice']);
  });

  it('are known by what stands below them', () => {
    const list =
      `- Close the door of the oven at night ${pull(12)}\n  - Reverted in ${pull(20)}\n` +
      `- Light the lamp of the oven ${pull(13)}\n- Ring the bell of the shop twice ${pull(14)}`;
    expect(shown(list)).toEqual(['Light the lamp of the oven', 'Ring the bell of the shop twice']);
  });

  it('leave nothing where they are all', () => {
    expect(shown(`- Revert “Ring the bell twice” ${pull(20)}`)).toEqual([]);
  });

  it('are none where something is only turned back', () => {
    expect(shown('- Revert the order of the loaves\n- Reverted dough is kneaded again')).toEqual([
      'Revert the order of the loaves',
      'Reverted dough is kneaded again',
    ]);
  });

  it('are there where they were brought back, and told once', () => {
    const list =
      '- Add a second door to the shop (#12)\n- Light the lamp of the oven (#13)\n' +
      '- Revert "Add a second door to the shop (#12)" (#20)\n- Reapply "Add a second door to the shop (#12)" (#25)';
    expect(shown(list)).toEqual(['Add a second door to the shop', 'Light the lamp of the oven']);
    const twice =
      '- Open the window of the mill (#32)\n- Light the lamp of the oven (#13)\n' +
      '- Revert "Revert "Open the window of the mill (#32)" (#40)" (#45)';
    expect(shown(twice)).toEqual(['Open the window of the mill', 'Light the lamp of the oven']);
    expect(shown(twice.replace('Revert "Revert', 'Revert "Reapply'))).toEqual(['Light the lamp of the oven']);
  });

  it('are not those that only name one of them', () => {
    const list =
      '- Fix the smoke in the shop since #32 (#36)\n- Light the lamp of the oven (#13)\n' +
      '- Revert "Open the window of the mill (#32)" (#40)';
    expect(shown(list)).toHaveLength(2);
  });
});
