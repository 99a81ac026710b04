import { describe, expect, it } from 'vitest';
import { compileText } from './build-fixture.js';

/** Processor time, in milliseconds; each of these took a multiple while it took the square of its length. */
const most = 4_000;

describe('a row of signs takes no square of its length', () => {
  it.each(['.', '!', '/', '=', ': ', '; ', 'a/', '5% '])('%j, 60,000 characters', async (sign) => {
    const row = sign.repeat(60_000 / sign.length);
    const post = `# Bakery\n\nA bakery needs a clock.\n\n## Ovens\n\nThe oven bakes ${row} bread.\n\n- Bread ${row} rolls\n- Buns ${row}\n- ${row} cakes\n`;
    const started = process.cpuUsage();
    await compileText(post);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(most);
  });
});
