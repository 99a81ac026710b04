import { expect, it } from 'vitest';
import { outcome } from './outcome.js';

const treeOf = (item: string): string => outcome(`# Ovens\n\n- ${item}\n- Salt\n`).tree.replace(/@\d+/gu, '');

it.each([
  '**Stone oven**\n  Loaves are baked on a stone.',
  '**Stone oven**\n  `loaf` is baked on a stone.\n  It is warm.',
])('a label on a line of its own is parted from what is said of it: %s', (item) => {
  const parted = treeOf(item.replace('\n', '\n\n'));
  expect(treeOf(item)).toBe(parted);
});

it.each([
  '**Stone oven**\n  that bakes loaves.',
  '**Stone oven:**\n  Loaves are baked on a stone.',
  '**Stone oven**\n  Loaves and rolls',
])('what goes on is one paragraph: %s', (item) => {
  expect(treeOf(item)).not.toBe(treeOf(item.replace('\n', '\n\n')));
});
