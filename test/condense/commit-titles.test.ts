import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (markdown: string, above = ''): string[] => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

const pull = (number: number): string => `[#${number}](https://code.example/mill/pull/${number})`;
const ada = '[@ada](https://code.example/ada)';

describe('the titles of commits', () => {
  it('lose their kinds also where several do the same', () => {
    const list = `- fix(door): mend lock() at night ${pull(1)}\n- fix(lamp): mend the wire of the lamp ${pull(2)}`;
    expect(shown(list, 'Fixes')).toEqual(['Mend lock() at night', 'Mend the wire of the lamp']);
  });

  it('lose who made them, and are points whatever is told below', () => {
    const list =
      `- feat(rye): show the source of the alarm & mute ${ada} ${pull(1)}\n` +
      `- feat(bell): add unring() method ${ada} ${pull(2)}\n  - This means that the bell is quiet again.\n` +
      `- feat(oven): add a lamp to the oven of the night ${ada} ${pull(3)}`;
    expect(shown(list, 'New features')).toEqual([
      'Show the source of the alarm & mute',
      'bell: add unring() method',
      'Add a lamp to the oven of the night',
    ]);
  });

  it('of chores are shown below a heading of what breaks', () => {
    const list = `- chore/ci: drop the clay oven of Ulm ${pull(1)}\n- fix: open the door to the left ${pull(2)}`;
    expect(shown(list, 'Breaking changes')).toEqual([
      'Drop the clay oven of Ulm',
      'Open the door to the left',
    ]);
    expect(shown(list, 'Fixes')).toEqual(['Open the door to the left']);
  });

  it('leave verdicts what they are', () => {
    const list = '- Rye: Passes\n- Oats: Passes\n- Wheat: Fails';
    expect(shown(list)).toEqual(['Rye: Passes', 'Oats: Passes', 'Wheat: Fails']);
  });
});
