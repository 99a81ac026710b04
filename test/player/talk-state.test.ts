import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/player/commands.js';
import { afterCommand, type TalkState, withinShape } from '../../src/player/talk-state.js';

const shape = { steps: [0, 2, 0, 1, 0], skipped: new Set([2]) };
const at = (slide: number, step = 0, screen: TalkState['screen'] = 'slides'): TalkState => ({
  slide,
  step,
  screen,
});

describe('the state of a talk', () => {
  it.each([
    ['next', at(0), at(1)],
    ['next', at(1), at(1, 1)],
    ['next', at(1, 2), at(3)],
    ['next', at(4), at(4)],
    ['nextSlide', at(1), at(3)],
    ['previous', at(1, 1), at(1)],
    ['previous', at(3), at(1, 2)],
    ['previous', at(0), at(0)],
    ['previousSlide', at(3, 1), at(1, 2)],
    ['first', at(3, 1), at(0)],
    ['last', at(1, 1), at(4)],
    ['black', at(1, 1), at(1, 1, 'black')],
    ['black', at(1, 1, 'black'), at(1, 1)],
    ['white', at(1, 1, 'black'), at(1, 1, 'white')],
    ['next', at(0, 0, 'black'), at(1)],
    ['help', at(2), at(2)],
  ] as const)('%s leads from %o to %o', (command, from, to) => {
    expect(afterCommand(from, command, shape)).toEqual(to);
  });

  it('is the same object where nothing changes', () => {
    const state = at(4);
    expect(afterCommand(state, 'next', shape)).toBe(state);
  });

  it('never leaves the deck, and a way forward that is not skipped leads back', () => {
    const commands: readonly Command[] = [
      'next',
      'previous',
      'nextSlide',
      'previousSlide',
      'first',
      'last',
      'black',
    ];
    const decks = fc.record({
      steps: fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
      skipped: fc.array(fc.nat(7)).map((slides) => new Set(slides)),
    });
    fc.assert(
      fc.property(decks, fc.array(fc.constantFrom(...commands)), (deck, run) => {
        const end = run.reduce((state, command) => afterCommand(state, command, deck), at(0));
        expect(withinShape(end, deck)).toEqual(end);
      }),
    );
    fc.assert(
      fc.property(decks, fc.nat(7), (deck, slide) => {
        const from = withinShape(at(slide), { ...deck, skipped: new Set() });
        const there = afterCommand(from, 'next', deck);
        if (there === from || deck.skipped.has(from.slide)) return;
        expect(afterCommand(there, 'previous', deck)).toMatchObject(from);
      }),
    );
  });
});
