import type { Paragraph } from 'mdast';
import { expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { isLabelledAddress } from '../../src/condense/ladder/labelled-addresses.js';
import { firstBlock } from './table.js';

const isOne = (text: string): boolean =>
  isLabelledAddress(flattenInline((firstBlock(text) as Paragraph).children));

it.each(['PR: <https://oven.example/pull/3>', 'サンプル: [ada/oven](https://oven.example)'])(
  'is where something is: %s',
  (text) => {
    expect(isOne(text)).toBe(true);
  },
);

it.each([
  'Oven: [a lamp at the door](https://oven.example)',
  'PR: the lamp',
  'Bake: <https://oven.example> first',
])('says something: %s', (text) => {
  expect(isOne(text)).toBe(false);
});
