import { describe, expect, it } from 'vitest';
import { isEcho, saidAgain } from '../../src/condense/echoes.js';

const titles = { heading: 'Stone ovens', title: 'Rye Mill 2 is out' };

describe('what only echoes its titles', () => {
  it.each([
    ['Stone ovens are now supported', true],
    ['The stone ovens are provided in Rye Mill', true],
    ['Stone ovens keep their heat for a night', false],
    ['Stone ovens are no longer supported', false],
    ['Stone ovens are supported in 3 sizes', false],
    ['Rye Mill includes improvements to stone ovens', true],
    ['Stone ovens are improved and enhanced', true],
    ['Stone ovens are improved by a lock', false],
    ['Stone ovens are built on top of Rye Mill', true],
    ['Stone ovens are incredibly supported', true],
    ['Rye Mill v1.11 adds stone ovens', true],
    ['Stone ovens are built of clay', false],
    ['Rye Mill is out', false],
    ['The core of Rye Mill is its stone ovens', true],
    ['The core of Rye Mill is its wheel', false],
  ])('%s: %s', (text, expected) => {
    expect(isEcho(text, titles)).toBe(expected);
  });

  it('is the title of the post where no heading stands above', () => {
    const above = { heading: '', title: 'Stone ovens of the guild are sold at noon' };
    expect(isEcho('The stone ovens of the guild are now sold at noon', above)).toBe(true);
    expect(isEcho('The stone ovens of the guild keep their heat', above)).toBe(false);
    expect(saidAgain('The guild sells its stone ovens at noon for want of coal', above)).toBe(1);
  });

  it.each([
    ['Rye is no longer sold at noon', 'Rye is not sold at noon anymore', true],
    ['Rye is sold at noon', 'Rye is not sold at noon', false],
    ['Flour 16 is now required', 'Rye Mill 2 requires flour 16', true],
    ['Flour 16 is now required', 'Rye Mill 2 requires flour 16, and no flour 15', false],
    ['Static ovens', 'Rye Mill statically supports various ovens', true],
    ['Step 1 - Heating the ovens', 'The first logical step is to heat the oven', true],
    ['Support for stone ovens', 'Bakers get a way to support the stone of their ovens', true],
    ['Support for stone ovens', 'Bakers, farmers and sellers get support for stone ovens', false],
    ['Support for stone ovens', 'Bakers of Ulm get support for stone ovens', false],
    ['Support for stone ovens', 'All bakers get support for stone ovens', false],
    ['Support for stone ovens', 'Bakers get support for stone ovens since v9', false],
    ['Wooden ovens leak warm air', 'Wooden ovens rarely leak warm air today', false],
    ['Bakers need winter training', 'Bakers need training in winter storms abroad', false],
    ['Train stone ovens', 'The key of training stone ovens is K', false],
    ['What are stone ovens?', 'Bakers call some ovens of stone so', false],
    ['The ovens', 'Bakers like ovens', false],
  ])('below "%s", %s: %s', (heading, text, expected) => {
    expect(isEcho(text, { heading, title: titles.title })).toBe(expected);
  });

  it('is nothing where no heading stands above', () => {
    expect(isEcho('Rye Mill is available', { heading: '', title: 'Rye Mill' })).toBe(false);
  });
});

describe('how far a sentence says its heading again', () => {
  it.each([
    ['The oven gets a queue for cold loaves', 'Cold loaves now wait in a queue of the oven', 1],
    ['Queues for cold loaves', 'Cold loaves now wait in a queue of the oven', 0.7],
    ['Cold loaves', 'Cold loaves now wait in a queue of the oven', 0],
    ['Queues for cold loaves', 'Cold loaves now wait in 3 queues of the oven', 0],
    ['Queues for cold loaves', 'A queue is a row in which cold loaves wait', 0],
    ['Why queues for cold loaves?', 'Cold loaves now wait in a queue of the oven', 0],
    ['Queues for cold loaves', 'The oven keeps its heat', 0],
    [
      'Queues for cold loaves',
      'Bakers, millers and farmers of Ulm and Bonn stand at noon in queues for cold loaves of rye',
      0,
    ],
  ])('%s: %s', (heading, text, expected) => {
    expect(saidAgain(text, { heading, title: 'Bread' })).toBe(expected);
  });
});
