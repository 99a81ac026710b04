import { expect, it } from 'vitest';
import { isDoing } from '../../src/condense/gate/main-clause.js';

it.each([
  'Adds a timer to the oven',
  'Brings back the old timer',
  'Moves towards better bread',
  'Changes how the oven is timed',
])('says what a release does: %s', (text) => {
  expect(isDoing(text)).toBe(true);
});

it.each([
  'Changes everyone asked for',
  'Switches that break',
  'Ships, cars and trains',
  'Updates per month',
  'Fixes for the till',
  'Moves worth a look',
])('begins with a noun: %s', (text) => {
  expect(isDoing(text)).toBe(false);
});
