import type { Note, Slide } from '../model/deck.js';

/** Stands for a section of which nothing is shown, until `joinSpoken` gives its notes to a slide. */
export const spokenSlide = (notes: readonly Note[]): Slide => ({
  type: 'slide',
  layout: 'content',
  density: 'normal',
  variants: [],
  titleDepth: 2,
  children: [],
  notes,
  data: { isSpoken: true },
});

/** Gives what is only spoken to the slide before it; the first slide is the title, which always shows. */
export const joinSpoken = (slides: readonly Slide[]): Slide[] => {
  const joined: Slide[] = [];
  for (const slide of slides) {
    const last = joined.at(-1);
    if (last && slide.data?.isSpoken)
      joined[joined.length - 1] = { ...last, notes: [...last.notes, ...slide.notes] };
    else joined.push(slide);
  }
  return joined;
};
