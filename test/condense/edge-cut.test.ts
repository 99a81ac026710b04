import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsDangling } from '../../src/condense/dangling-ends.js';
import { cutRightEdge, rightEdges } from '../../src/condense/edge-cut.js';
import { isBalanced } from '../../src/condense/line.js';
import { countWords } from '../../src/condense/words.js';
import { propertyRuns, propertyTime } from '../property-runs.js';

const subjects = [
  'The oven',
  'Every baker',
  'Ovens of stone',
  'A bakery in 2 towns',
  'Nobody',
  'El horno',
  'Rosa’s mill',
];
const verbs = [
  'bakes',
  'must bake',
  'does not bake',
  'keeps',
  'can hold',
  'was built for',
  'added',
  'enables',
];
const objects = [
  '40 loaves',
  'the “old” bread',
  'rye, oat and spelt',
  'at least 60% of the rolls',
  'a timer (of brass)',
  'パンを焼く',
  'C++ rolls',
];
/** What may stand behind a clause: what only adds, what limits it, and what breaks off where it is cut badly. */
const additions = [
  ' in the morning',
  ' on Sundays',
  ', which everybody likes',
  ' (not the rolls)',
  ' (see the list)',
  ' unless it is cold',
  ' if the door is shut',
  ' without a pause',
  ', but never on Monday',
  ' and keeps them warm',
  ' because bread needs time',
  ', so that nobody waits',
  ' such as rolls, buns and bread',
  ' — a rare thing',
  '; others do not',
  ' to help the town',
  ' by hand',
  ' "in one go"',
  ' more often than the old oven',
  ' only at night',
  ' while it doesn’t rain',
  ', and the baker sleeps',
  ' for 3 days',
  ' from 2 to 5',
  ' of the',
  ' that were lost',
  ' as well as bread',
  ', though not always',
  ' (or',
  ' until noon)',
];

const sentences = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.constantFrom(...objects),
    fc.array(fc.constantFrom(...additions), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('.', '', '!', ' …'),
  )
  .map(([subject, verb, object, rest, end]) => `${subject} ${verb} ${object}${rest.join('')}${end}`);

/** The second half of a comparison that the left part began. */
const compares = /^[^,;:—]*\bthan\b/u;

/** What turns a sentence round when it is lost. */
const turning = /\b(?:not|never|nor|unless|until|if|only|without|although|though|but)\b|n[’']t\b/iu;

describe('the left part of a sentence', () => {
  it(
    'is a balanced span that ends at a word, in its bounds, and loses nothing that turns it round',
    () => {
      fc.assert(
        fc.property(sentences, fc.integer({ min: 4, max: 18 }), (text, most) => {
          const ends = rightEdges(text, most);
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => b - a));
          for (const end of ends) {
            const [left, rest] = [text.slice(0, end), text.slice(end)];
            expect(end).toBeGreaterThan(0);
            expect(rest).not.toBe('');
            expect(countWords(left)).toBeLessThanOrEqual(most);
            expect(countWords(left)).toBeGreaterThanOrEqual(3);
            expect(isBalanced(left), left).toBe(true);
            expect(endsDangling(left), left).toBe(false);
            expect(/[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(rest), `${left}|${rest}`).toBe(false);
            expect(compares.test(rest), `${left}|${rest}`).toBe(false);
            expect(turning.exec(rest)?.[0], `${left}|${rest}`).toBeUndefined();
          }
        }),
        propertyRuns(2000),
      );
    },
    propertyTime(20_000),
  );

  it(
    'that is shown is the longest that loses nothing, and the same each time',
    () => {
      fc.assert(
        fc.property(sentences, (text) => {
          const cut = cutRightEdge(text, 14);
          expect(cutRightEdge(text, 14)).toBe(cut);
          if (cut !== undefined) expect(rightEdges(text, 14)).toContain(cut);
        }),
        propertyRuns(500),
      );
    },
    propertyTime(20_000),
  );
});

it.each([
  'The oven of Ulm relies on the stone of the valley, at some point, there are cracks in it',
  'The oven of Ulm lets every loaf of the bakery be reachable via a second door',
  'The oven of Ulm checks that each loaf can rise before making it the loaf of the day',
  'The oven of Ulm has an arm of steel to append keys and values to the end of it',
])('is not cut where a sentence of its own or its means would go: %s', (text) => {
  expect(cutRightEdge(text, 12)).toBeUndefined();
});

it('is not cut inside a verb of two words', () => {
  const text =
    "The mill was careful to sell only white loaves to the town, so that you wouldn't be forced to fool around with stones in order to eat.";
  expect(cutRightEdge(text, 20)).toBeUndefined();
});
