import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

/** The classes of the slides that show a table of so many rows. */
const classesOf = async (rows: number, cell = 'rye', values = {}): Promise<string[]> => {
  const table = Array.from({ length: rows }, (_, at) => `| Oven ${at} | ${cell} |\n`).join('');
  const { markdown } = await compileText(`# Shops\n\n## Ovens\n\n| Oven | Bread |\n| - | - |\n${table}`, {
    values,
  });
  return [...markdown.matchAll(/_class: (table.*?) -->/gu)].map(([, name = '']) => name);
};

describe('a table that does not fit on a slide', () => {
  it('has less air between its rows where it then does, in letters as large as usual where they fit', async () => {
    expect(await classesOf(9)).not.toContain('table compact');
    expect(await classesOf(11)).toEqual(['table compact']);
    expect(await classesOf(12)).toEqual(['table dense compact']);
  });

  it('goes on over slides where it is longer, with the air that it had', async () => {
    expect(await classesOf(13)).toEqual(['table', 'table']);
    const wrapping = 'rye and wheat and oats '.repeat(8);
    const parts = await classesOf(11, wrapping);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join()).not.toContain('compact');
  });
});
