import type { Command } from './commands.js';

/** What the room sees: a slide, how many of its steps are shown, and whether the screen is dark. */
export interface TalkState {
  readonly slide: number;
  readonly step: number;
  readonly screen: 'slides' | 'black' | 'white';
}

/** What a deck allows. */
export interface TalkShape {
  /** For each slide, the number of steps that it is built in beyond its first view. */
  readonly steps: readonly number[];
  /** Slides that the speaker chose to leave out, to land on time. */
  readonly skipped: ReadonlySet<number>;
}

type Move = (state: TalkState, shape: TalkShape) => TalkState;

const moves: Partial<Record<Command, Move>> = {
  next: (state, shape) =>
    state.step < stepsOf(shape, state.slide) ? { ...state, step: state.step + 1 } : forward(state, shape),
  // A slide that one comes back to is whole.
  previous: (state, shape) => (state.step > 0 ? { ...state, step: state.step - 1 } : backward(state, shape)),
  nextSlide: forward,
  previousSlide: (state, shape) => (state.slide === 0 ? { ...state, step: 0 } : backward(state, shape)),
  first: (state) => ({ ...state, slide: 0, step: 0 }),
  last: (state, shape) => ({ ...state, slide: shape.steps.length - 1, step: 0 }),
};

/** The state after a command; the same object where the command changes nothing. */
export function afterCommand(state: TalkState, command: Command, shape: TalkShape): TalkState {
  if (command === 'black' || command === 'white') {
    return { ...state, screen: state.screen === command ? 'slides' : command };
  }
  const move = moves[command];
  if (!move) return state;
  // Whoever turns the page wants to see it.
  const next = { ...move(state, shape), screen: 'slides' } as const;
  return sameState(next, state) ? state : next;
}

/** A state that the deck has; a slide or step beyond its end is the last one. */
export function withinShape(state: TalkState, shape: TalkShape): TalkState {
  const slide = clamp(state.slide, shape.steps.length - 1);
  return { ...state, slide, step: clamp(state.step, stepsOf(shape, slide)) };
}

/** Where a slide of the deck before is in the deck now. */
export type PlaceOf = (slide: number) => number | undefined;

/** Where slides are, by their ids before and now. */
export function placesOf(before: readonly string[], now: readonly string[]): PlaceOf {
  const places = new Map(now.map((id, place) => [id, place]));
  return (slide) => places.get(before[slide] ?? '');
}

/** A state in a deck that took another one's place: the slide itself, or the nearest before it that is still there. */
export function movedState(state: TalkState, placeOf: PlaceOf): TalkState {
  for (let slide = state.slide; slide >= 0; slide--) {
    const place = placeOf(slide);
    if (place !== undefined) return { ...state, slide: place, step: slide === state.slide ? state.step : 0 };
  }
  return { ...state, slide: 0, step: 0 };
}

/** Whether two states show the same. */
export function sameState(one: TalkState, other: TalkState): boolean {
  return one.slide === other.slide && one.step === other.step && one.screen === other.screen;
}

function forward(state: TalkState, { steps, skipped }: TalkShape): TalkState {
  let slide = state.slide + 1;
  while (slide < steps.length && skipped.has(slide)) slide++;
  return slide < steps.length ? { ...state, slide, step: 0 } : state;
}

function backward(state: TalkState, shape: TalkShape): TalkState {
  let slide = state.slide - 1;
  while (slide > 0 && shape.skipped.has(slide)) slide--;
  return slide >= 0 ? { ...state, slide, step: stepsOf(shape, slide) } : state;
}

function stepsOf({ steps }: TalkShape, slide: number): number {
  return steps[slide] ?? 0;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.trunc(value)));
}
