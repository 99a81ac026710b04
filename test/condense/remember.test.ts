import { expect, it, vi } from 'vitest';
import { rememberOf, rememberText } from '../../src/condense/remember.js';

it('finds what a text gives once, also when it gives false', () => {
  const find = vi.fn((text: string) => text.length > 3);
  const remembered = rememberText(find);
  expect([remembered('oven'), remembered('jam'), remembered('oven'), remembered('jam')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(find).toHaveBeenCalledTimes(2);
});

it('does not grow with the texts of a run', () => {
  const find = vi.fn((text: string) => text.length);
  const remembered = rememberText(find);
  for (let index = 0; index <= 4000; index += 1) remembered(`loaf ${index}`);
  expect(remembered('loaf 0')).toBe(6);
  expect(find).toHaveBeenCalledTimes(4002);
});

it('tells two lists apart that look alike', () => {
  const remembered = rememberOf((list: readonly string[]) => [...list, 'jam']);
  const list = ['bread'];
  expect(remembered(list)).toBe(remembered(list));
  expect(remembered(list)).not.toBe(remembered(['bread']));
});
