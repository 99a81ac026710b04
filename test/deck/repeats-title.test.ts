import { expect, it } from 'vitest';
import { repeatsTitle } from '../../src/deck/repeats-title.js';

it.each([
  ['v2.4.0 Summary (2031-05-06)', '2.4.0 Released'],
  ['Rye 2.4 release notes, May 2031', 'Rye 2.4 is out'],
])('a heading says the title again: %s', (heading, title) => {
  expect(repeatsTitle(heading, title)).toBe(true);
});

it.each([
  ['Rye in the oven', 'Rye 2.4'],
  ['Summary', 'Rye 2.4'],
  ['2031', 'Rye 2.4'],
])('a heading says more, or nothing of the title: %s', (heading, title) => {
  expect(repeatsTitle(heading, title)).toBe(false);
});
