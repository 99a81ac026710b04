import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const shops = ['North', 'South'] as const;
const loaves = Array.from({ length: 24 }, (_, at) => `rye-${at}`);

const postOf = (cell: string): string =>
  `# Shops\n\n## Breads\n\n| Shop | Breads | Cakes |\n| - | - | - |\n${shops.map((shop) => `| ${shop} | ${cell} | none |`).join('\n')}\n`;

describe('a row of a table that is taller than a slide', () => {
  it('goes on over slides, line by line', async () => {
    const { markdown } = await compileText(postOf(loaves.join('<br>')));
    const rows = markdown.split('\n').filter((line) => line.startsWith('|') && line.includes('rye-'));
    expect(rows.length).toBeGreaterThan(shops.length);
    for (const loaf of loaves) expect(rows.join('\n').match(new RegExp(`${loaf}\\b`, 'gu'))).toHaveLength(2);
    expect(rows.filter((row) => row.includes('none'))).toHaveLength(2);
  });

  it('is in the notes, where it has one line', async () => {
    const cell = loaves
      .map((loaf) => `${loaf} is baked at night and sold in the morning`)
      .join(' and ')
      .repeat(3);
    const { markdown } = await compileText(postOf(cell));
    expect(markdown).toContain('rye-0');
    expect(markdown.split('rye-23 ')).toHaveLength(1 + 3 * shops.length);
  });
});
