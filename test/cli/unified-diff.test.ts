import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff.js';

const all = { context: Number.POSITIVE_INFINITY, limit: Number.POSITIVE_INFINITY };
const lines = (text: string) => text.split('\n');

describe('unifiedDiff', () => {
  it('shows what changed with some lines around it', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const after = before.with(4, 'five').toSpliced(14, 2);
    expect(unifiedDiff(before.join('\n'), after.join('\n'), { context: 1, limit: 30 })).toEqual([
      '@@ -4 +4 @@',
      ' line 4',
      '-line 5',
      '+five',
      ' line 6',
      '@@ -14 +14 @@',
      ' line 14',
      '-line 15',
      '-line 16',
      ' line 17',
    ]);
  });

  it('is empty for the same text, and cut when it is long', () => {
    expect(unifiedDiff('a\nb', 'a\r\nb', { context: 2, limit: 5 })).toEqual([]);
    expect(unifiedDiff('a\nb\nc', 'x\ny\nz', { context: 0, limit: 2 })).toEqual([
      '@@ -1 +1 @@',
      '-a',
      '… 5 more lines',
    ]);
  });

  it('holds both texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((words) => words.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = unifiedDiff(before, after, { ...all, context: 1000 }).filter(
          (line) => !line.startsWith('@@'),
        );
        fc.pre(before !== after);
        const side = (sign: string) => edits.filter((line) => line[0] !== sign).map((line) => line.slice(1));
        expect(side('+')).toEqual(lines(before));
        expect(side('-')).toEqual(lines(after));
      }),
    );
  });

  it('does not take long over two texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join('\n');
    const started = process.cpuUsage();
    expect(unifiedDiff(long('a'), long('b'), { context: 2, limit: 10 })).toHaveLength(11);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
