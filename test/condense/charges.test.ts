import { expect, it } from 'vitest';
import { chargesBelow, isCharged } from '../../src/condense/ladder/charges.js';

it.each([
  ['Das ist keine gute Idee.', false],
  ['Wir machen die folgenden Dinge nicht.', true],
  ['Это не хорошая идея.', false],
  ['Мы не делаем следующего.', true],
  ['Ce n’est pas une bonne idée.', false],
  ['We do not do these things.', true],
])('%s charges the list below it: %s', (text, charges) => {
  expect(chargesBelow(text, '')).toBe(charges);
  expect(isCharged(text)).toBe(true);
});
