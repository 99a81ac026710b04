import type { TalkData } from '../model/presenter.js';
import type { Command } from './commands.js';
import { findSlides } from './shown-slides.js';
import { noteSlide, slideOfAddress } from './slide-address.js';
import {
  afterCommand,
  movedState,
  type PlaceOf,
  sameState,
  type TalkShape,
  type TalkState,
  withinShape,
} from './talk-state.js';

/** A deck on a page: its slides, and what of them is shown. */
export interface Talk {
  readonly data: TalkData;
  readonly slides: readonly HTMLElement[];
  /** The heading of each slide, or its number. */
  readonly titles: readonly string[];
  readonly state: TalkState;
  readonly shape: TalkShape;
  /** Turns pages, or darkens the screen. */
  run(command: Command): void;
  /** Shows a slide, from its first step. */
  goTo(slide: number): void;
  /** Shows what another window shows. */
  follow(state: TalkState): void;
  /** Leaves slides out of the way forward. */
  skip(slides: ReadonlySet<number>): void;
  /** Takes the slides that the document has now; `placeOf` says where a slide of before is, if it is. */
  reload(data: TalkData, placeOf: PlaceOf): void;
  /** Calls back after every change; `own` changes began in this window. */
  onChange(listener: (own: boolean) => void): void;
  /** Calls back after the slides were replaced, before what is shown is drawn. */
  onReload(listener: (placeOf: PlaceOf) => void): void;
}

/** Makes a talk of the slides of a document, at the slide of its address. */
export function createTalk(document: Document, known: TalkData): Talk {
  let data = known;
  let shown = findSlides(document);
  let shape: TalkShape = { steps: shown.steps, skipped: new Set() };
  let state = beginOf(slideOfAddress(shown.slides), shape);
  const changes = createListeners<boolean>();
  const reloads = createListeners<PlaceOf>();
  const draw = (): void => shown.draw(state, shape.skipped);
  const change = (next: TalkState, own: boolean, noted = true): void => {
    const turned = next.slide !== state.slide;
    if (sameState(next, state)) return;
    state = next;
    draw();
    if (turned && noted) noteSlide(state.slide, own);
    changes.tell(own);
  };
  // The address may be changed by hand, by a link on a slide, and by back and forward.
  const readAddress = (): void => change(beginOf(slideOfAddress(shown.slides), shape), true, false);
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', readAddress);
  draw();
  return {
    get data() {
      return data;
    },
    get slides() {
      return shown.slides;
    },
    get titles() {
      return shown.slides.map((slide) => slide.dataset.title ?? '');
    },
    get state() {
      return state;
    },
    get shape() {
      return shape;
    },
    run: (command) => change(afterCommand(state, command, shape), true),
    goTo: (slide) => change(beginOf(slide, shape), true),
    follow: (next) => change(withinShape(next, shape), false),
    skip: (skipped) => {
      shape = { ...shape, skipped };
      draw();
      changes.tell(false);
    },
    reload(changed, placeOf) {
      data = changed;
      shown = findSlides(document);
      shape = { steps: shown.steps, skipped: movedSlides(shape.skipped, placeOf) };
      state = withinShape(movedState(state, placeOf), shape);
      reloads.tell(placeOf);
      draw();
      noteSlide(state.slide, false);
      changes.tell(false);
    },
    onChange: changes.add,
    onReload: reloads.add,
  };
}

/** A slide before its first step. */
function beginOf(slide: number, shape: TalkShape): TalkState {
  return withinShape({ slide, step: 0, screen: 'slides' }, shape);
}

interface Listeners<T> {
  add(listener: (value: T) => void): void;
  tell(value: T): void;
}

/** Those that are called back, in the order in which they asked for it. */
function createListeners<T>(): Listeners<T> {
  const all: ((value: T) => void)[] = [];
  return {
    add: (listener) => void all.push(listener),
    tell(value) {
      for (const listener of all) listener(value);
    },
  };
}

function movedSlides(slides: ReadonlySet<number>, placeOf: PlaceOf): ReadonlySet<number> {
  return new Set([...slides].map(placeOf).filter((place) => place !== undefined));
}
