import { expect, it } from 'vitest';
import { splitBlock } from '../../src/fit/split-blocks.js';

const partsOf = (lines: readonly string[], parts = 2): string[] =>
  splitBlock({ type: 'code', value: lines.join('\n') }, parts).map((part) =>
    part.type === 'code' ? part.value : '',
  );

it('is not cut between a command and the one line that it printed', () => {
  const steps = ['$ light oven', 'lit', '$ weigh salt', '3 g', '$ bake', 'baked', '$ cut', 'cut'];
  const [first = '', second = ''] = partsOf([...steps, ...steps.slice(0, 2)]);
  expect(first.endsWith('$ bake')).toBe(false);
  expect(second.startsWith('$')).toBe(true);
  const [, output = ''] = partsOf(['a <- 1', 'b <- 2', 'a + b', '#> 3', 'a', 'b', 'a * b', 'a - b']);
  expect(output).not.toMatch(/^#>/u);
});

it('may be cut where an output of several lines begins', () => {
  const [, output = ''] = partsOf([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    '#> 1',
    '#> 2',
    '#> 3',
    '#> 4',
    '#> 5',
    '#> 6',
  ]);
  expect(output).toMatch(/^#> 1/u);
});

it('leaves no line alone at its end, though a blank line stands before it', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', '', 'k'];
  expect(partsOf(lines, 4).at(-1)?.trim().split('\n').length).toBeGreaterThan(1);
});
