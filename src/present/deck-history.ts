import type { PlacedMessage } from '../player/talk-message.js';
import { movedState, type PlaceOf, placesOf } from '../player/talk-state.js';

/** The decks of a talk that messages on their way may still speak of. */
export interface DeckHistory {
  /** Puts down a deck that is shown from now on: its version, and the ids of its slides. */
  add(version: number, ids: readonly string[]): void;
  /** The message with the places of the newest deck; nothing when its slide is gone. */
  moved<M extends PlacedMessage>(message: M): M | undefined;
}

interface Step {
  /** The version that slides came to by this step. */
  readonly version: number;
  readonly placeOf: PlaceOf;
}

/** Saves that a message may be late by. */
const mostSteps = 32;

/** Begins without a deck. */
export function createDeckHistory(): DeckHistory {
  let steps: readonly Step[] = [];
  let last: readonly string[] | undefined;
  return {
    add(version, ids) {
      if (last) steps = [...steps, { version, placeOf: placesOf(last, ids) }].slice(-mostSteps);
      last = ids;
    },
    moved(message) {
      const { version } = message;
      const late = version === undefined ? [] : steps.filter((step) => step.version > version);
      // One save after the other, as the window that sent it will go through them.
      return late.reduce<typeof message | undefined>(
        (moved, { placeOf }) => moved && movedBy(moved, placeOf),
        message,
      );
    },
  };
}

function movedBy<M extends PlacedMessage>(message: M, placeOf: PlaceOf): M | undefined {
  switch (message.kind) {
    case 'state':
      return { ...message, state: movedState(message.state, placeOf) };
    case 'skip':
      return { ...message, slides: message.slides.flatMap((slide) => placeOf(slide) ?? []) };
    case 'drawing': {
      const slide = placeOf(message.slide);
      return slide === undefined ? undefined : { ...message, slide };
    }
    case 'hello':
    case 'laser':
      return message;
  }
}
