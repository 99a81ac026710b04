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

  it('is none where it waits for what stands below it', () => {
    const table = '\n\n  | Oven | Minutes |\n  | --- | --- |\n  | Ulm | 3 |\n';
    expect(shown(`${told}- The ten slowest ovens of the valley were:${table}`)).toHaveLength(2);
    expect(shown(`${told}- The ten slowest ovens of the valley were mended:${table}`)).toHaveLength(3);
    expect(shown(`${told}- The miller chooses which ovens to include\n`)).toHaveLength(3);
  });

  it('is a point where it is a name, or where words stand below it', () => {
    expect(shown(`${told}- Stone oven:\n\n  ![](oven.png)\n`)).toContain('Stone oven');
    expect(shown(`${told}- The oven of the mill got a lamp:\n  - ![](oven.png)\n`)).toHaveLength(3);
    expect(shown(`${told}- The doors of the oven:\n  - A door of glass\n`)).toContain(
      'The doors of the oven',
    );
  });
});

describe('an item that ends in a colon over a quotation', () => {
  const grinds = '- The mill grinds twice as fast as before\n';

  it('is a point where it is a claim', () => {
    const halves =
      '- The oven halves the cost of each loaf in Ulm:\n\n  > We have never baked so much in one night.\n';
    expect(shown(`${halves}${grinds}`)).toEqual([
      'The oven halves the cost of each loaf in Ulm',
      'The mill grinds twice as fast as before',
    ]);
    expect(
      shown(`${grinds}- The error says which door is open:\n\n  > Door three of the oven is open.\n`),
    ).toContain('The error says which door is open');
  });

  it('takes no other item with it where it is none', () => {
    const liked = '- Bakers of Ulm like the oven:\n\n  > It is as warm as the summer was.\n';
    expect(shown(`${liked}${grinds}`)).toEqual(['The mill grinds twice as fast as before']);
    expect(shown(`${liked.replace('like the oven', 'wrote about the oven')}${grinds}`)).toEqual([
      'The mill grinds twice as fast as before',
    ]);
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
