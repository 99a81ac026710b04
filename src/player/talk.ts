import type { TalkData } from '../model/presenter.js';
import { type Command, slideOfHash } from './commands.js';
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
  let slides = slidesOf(document);
  let steps = slides.map(stepsOf);
  const listeners: ((own: boolean) => void)[] = [];
  const reloaded: ((placeOf: PlaceOf) => void)[] = [];
  let shape: TalkShape = { steps: steps.map(({ length }) => length), skipped: new Set() };
  let state = withinShape({ slide: slideOfAddress(slides), step: 0, screen: 'slides' }, shape);

  const change = (next: TalkState, own: boolean, noted = true): void => {
    const turned = next.slide !== state.slide;
    if (sameState(next, state)) return;
    state = next;
    draw();
    if (turned && noted) note(state.slide, own);
    for (const listener of listeners) listener(own);
  };
  const draw = (): void => {
    for (const [index, slide] of slides.entries()) {
      slide.classList.toggle('current', index === state.slide);
      slide.classList.toggle('upcoming', index === state.slide + 1);
      slide.classList.toggle('skipped', shape.skipped.has(index));
    }
    const shown = steps[state.slide] ?? [];
    for (const [index, element] of shown.entries()) {
      element.classList.toggle('waiting', index >= state.step);
    }
  };
  // The address may be changed by hand, by a link on a slide, and by back and forward.
  const readAddress = (): void =>
    change(withinShape({ slide: slideOfAddress(slides), step: 0, screen: 'slides' }, shape), true, false);
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', readAddress);
  draw();

  return {
    get data() {
      return data;
    },
    get slides() {
      return slides;
    },
    get titles() {
      return slides.map((slide) => slide.dataset.title ?? '');
    },
    get state() {
      return state;
    },
    get shape() {
      return shape;
    },
    run: (command) => change(afterCommand(state, command, shape), true),
    goTo: (slide) => change(withinShape({ slide, step: 0, screen: 'slides' }, shape), true),
    follow: (next) => change(withinShape(next, shape), false),
    skip: (skipped) => {
      shape = { ...shape, skipped };
      draw();
      for (const listener of listeners) listener(false);
    },
    reload(changed, placeOf) {
      const before = state;
      data = changed;
      slides = slidesOf(document);
      steps = slides.map(stepsOf);
      const skipped = new Set([...shape.skipped].map(placeOf).filter((place) => place !== undefined));
      shape = { steps: steps.map(({ length }) => length), skipped };
      state = withinShape(movedState(before, placeOf), shape);
      for (const listener of reloaded) listener(placeOf);
      draw();
      note(state.slide, false);
      for (const listener of listeners) listener(false);
    },
    onChange: (listener) => void listeners.push(listener),
    onReload: (listener) => void reloaded.push(listener),
  };
}

function slidesOf(document: Document): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.slide')];
}

/** The elements of a slide that come one by one, in Marp's order. */
function stepsOf(slide: HTMLElement): readonly HTMLElement[] {
  const orderOf = (element: HTMLElement): number => Number(element.dataset.marpitFragment);
  const found = [...slide.querySelectorAll<HTMLElement>('[data-marpit-fragment]')];
  return found.sort((one, other) => orderOf(one) - orderOf(other));
}

/** Writes the slide's number into the address; back and forward go through the pages turned in this window. */
function note(slide: number, own: boolean): void {
  try {
    if (own) history.pushState(null, '', `#${slide + 1}`);
    else history.replaceState(null, '', `#${slide + 1}`);
  } catch {
    // A document without an address of its own (`srcdoc`) keeps no history.
  }
}

/** The slide of the address: a number, or a heading somewhere in a slide. */
function slideOfAddress(slides: readonly HTMLElement[]): number {
  const target = location.hash.length > 1 ? document.getElementById(decodeFragment(location.hash)) : null;
  const inside = slides.findIndex((slide) => slide.contains(target));
  return slideOfHash(location.hash, slides.length) ?? Math.max(inside, 0);
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
