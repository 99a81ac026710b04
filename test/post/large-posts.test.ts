import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const filler = (count: number): string =>
  Array.from(
    { length: count },
    (_, day) => `## Day ${day + 1}\n\nThe tide turns twice a day. ${'It rises and it falls. '.repeat(16)}`,
  ).join('\n\n');

describe('a post that is parsed in pieces', () => {
  it('finds its link definitions from anywhere, also those whose address is on the next line', () => {
    const { tree, rules } = outcome(
      [
        '# Tides\n\nThe [tide table][], the [log] and [the almanac][almanac].',
        filler(50),
        'The [tide table][] again.',
        '[tide table]:\n  /tides/table\n[log]:\n/log\n  "The log"\n[almanac]: <https://almanac.example/x>\n  (Almanac)\n',
      ].join('\n\n'),
    );
    expect(tree).toContain(
      'The [tide table](/tides/table), the [log](/log) and [the almanac](https://almanac.example/x).',
    );
    expect(tree).toContain('The [tide table](/tides/table) again.');
    expect(rules).toEqual([]);
  });
});
