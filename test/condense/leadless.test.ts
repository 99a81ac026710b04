import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { needsLead } from '../../src/condense/ladder/leadless.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock, paragraph } from './table.js';

describe('names of the bars of a chart', () => {
  const list = firstBlock(
    '- Cold Oven Boot Time: Bread baked in an oven that stood cold for a week in the mill of the valley.\n' +
      '- Warm Oven Boot Time: Bread baked in an oven that was lit in the evening by one of the bakers.\n' +
      '- Old Mill Stone Time: Bread baked on the stone of the mill that the guild has kept since it began.\n',
  ) as List;
  const below = (alt: string): boolean =>
    needsLead({
      list,
      lines: linesOfList(list),
      heading: 'Tests of the ovens',
      before: paragraph(`![${alt}](ovens.png)`),
    });

  it('are only spoken below it', () => {
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Cold Oven Boot Time',
      'Warm Oven Boot Time',
      'Old Mill Stone Time',
    ]);
    expect(below('Bar chart of three ovens')).toBe(true);
  });

  it('are shown below another picture', () => {
    expect(below('Three ovens')).toBe(false);
  });
});

describe('one thing that is needed', () => {
  const list = firstBlock('- A stone oven\n') as List;
  const below = (heading: string): boolean =>
    needsLead({ list, lines: linesOfList(list), heading, before: paragraph('You need the following:') });

  it('is all that a heading asks for', () => {
    expect(below('Prerequisites')).toBe(false);
    expect(below('Before you begin')).toBe(false);
  });

  it('says nothing below another', () => {
    expect(below('Lighting the fire')).toBe(true);
  });
});
