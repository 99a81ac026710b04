import { expect, it } from 'vitest';
import { isOverSetUp } from '../../src/condense/ladder/number-settings.js';

it('knows headings over how a test was set up', () => {
  for (const heading of ['Test environment', 'The benchmark setup', 'Methodology', '2. Testing hardware'])
    expect(isOverSetUp(heading)).toBe(true);
  for (const heading of ['Benchmark results', 'The environment of the mill', 'Benchmarks', 'How to set up'])
    expect(isOverSetUp(heading)).toBe(false);
});
