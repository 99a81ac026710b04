import { describe, expect, it } from 'vitest';
import { goldenRows, goldenTables } from './golden.js';
import { readings } from './readings.js';

const tables = goldenTables();

describe.each(tables)('golden table %s', (name) => {
  const rows = goldenRows(name);
  it.each(rows)('$style: $input', ({ input, expected }) => {
    expect(readings[name]?.(input)).toBe(expected);
  });
});

it('every detector has its table, 400 rows together', () => {
  expect(tables).toEqual(Object.keys(readings).sort());
  expect(tables.flatMap(goldenRows).length).toBeGreaterThanOrEqual(400);
});
