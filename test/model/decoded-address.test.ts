import { expect, it } from 'vitest';
import { decodedAddress } from '../../src/model/decoded-address.js';

it('gives letters for codes, and leaves what is none', () => {
  expect(['my%20chart.png', 'ofen-%E7%AA%AF', '100%.png', 'a%2Fb'].map(decodedAddress)).toEqual([
    'my chart.png',
    'ofen-窯',
    '100%.png',
    'a%2Fb',
  ]);
});
