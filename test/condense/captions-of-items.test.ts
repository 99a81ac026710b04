import { describe, expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shown = (markdown: string): string[] => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, 'News').map(({ text }) => text);
};

const told = '- The oven heats in half the time\n- The door opens by itself\n';

describe('an item that ends in a colon', () => {
  it('is the caption of what it quotes or shows', () => {
    const told2 = ['The oven heats in half the time', 'The door opens by itself'];
    expect(shown(`${told}- Bakers of Ulm like the oven:\n\n  > It is as warm as the summer was.\n`)).toEqual(
      told2,
    );
    expect(shown(`${told}- A short look at the new oven:\n  - ![](oven.png)\n`)).toEqual(told2);
  });

  it('is a point where it is a name, or where words stand below it', () => {
    expect(shown(`${told}- Stone oven:\n\n  ![](oven.png)\n`)).toContain('Stone oven');
    expect(shown(`${told}- The oven of the mill got a lamp:\n  - ![](oven.png)\n`)).toHaveLength(3);
    expect(shown(`${told}- The doors of the oven:\n  - A door of glass\n`)).toContain(
      'The doors of the oven',
    );
  });
});

describe('names of which some have what is said of them', () => {
  it('have it also where a condition stands behind the name', () => {
    const list =
      '- `loaves 0` — the default; nothing is baked\n- `loaves N` (N > 0) — bakes that many of them at once\n';
    expect(shown(list)).toEqual([
      'loaves 0 — the default; nothing is baked',
      'loaves N (N > 0) — bakes that many of them at once',
    ]);
  });
});
