import type { TalkState } from './talk-state.js';

/** The slides that a document has now. */
export interface ShownSlides {
  readonly slides: readonly HTMLElement[];
  /** How many steps each has. */
  readonly steps: readonly number[];
  /** Shows a state, and which slides are left out. */
  draw(state: TalkState, skipped: ReadonlySet<number>): void;
}

/** Finds the slides of a document, and the elements of each that come one by one. */
export function findSlides(document: Document): ShownSlides {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const steps = slides.map(stepsOf);
  return {
    slides,
    steps: steps.map(({ length }) => length),
    draw(state, skipped) {
      for (const [index, slide] of slides.entries()) {
        slide.classList.toggle('current', index === state.slide);
        slide.classList.toggle('upcoming', index === state.slide + 1);
        slide.classList.toggle('skipped', skipped.has(index));
      }
      const shown = steps[state.slide] ?? [];
      for (const [index, element] of shown.entries()) {
        element.classList.toggle('waiting', index >= state.step);
      }
    },
  };
}

/** The elements of a slide that come one by one, in Marp's order. */
function stepsOf(slide: HTMLElement): readonly HTMLElement[] {
  const orderOf = (element: HTMLElement): number => Number(element.dataset.marpitFragment);
  const found = [...slide.querySelectorAll<HTMLElement>('[data-marpit-fragment]')];
  return found.sort((one, other) => orderOf(one) - orderOf(other));
}
