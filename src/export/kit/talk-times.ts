import type { Deck } from '../../model/deck.js';
import { slideMinutes, talkOf } from '../../model/talk.js';
import { talkParts } from '../../model/talk-parts.js';
import { slideTitle } from '../slide-text.js';

/** A part of a talk with its time, in seconds from the beginning. */
export interface TimedPart {
  readonly title: string;
  readonly start: number;
  readonly seconds: number;
}

/** The parts of a talk and their times; what comes before the first is the talk's own beginning. */
export function timedParts(deck: Deck): readonly TimedPart[] {
  const { slides } = talkOf(deck);
  const parts = talkParts(deck).filter(({ slide }) => slide < slides);
  const opening = parts[0]?.slide === 0 ? [] : [{ title: deck.meta.title, slide: 0 }];
  return timed(deck, [...opening, ...parts]);
}

/** Every slide of a talk with its time. */
export function timedSlides(deck: Deck): readonly TimedPart[] {
  const { slides } = talkOf(deck);
  return timed(
    deck,
    deck.children
      .slice(0, slides)
      .map((slide, index) => ({ title: slideTitle(slide, index + 1), slide: index })),
  );
}

function timed(
  deck: Deck,
  starts: readonly { readonly title: string; readonly slide: number }[],
): readonly TimedPart[] {
  const { slides } = talkOf(deck);
  const ends = deck.children.map((slide) => slideMinutes(slide, deck.meta.pace) * 60);
  const until = (slide: number): number => ends.slice(0, slide).reduce((sum, seconds) => sum + seconds, 0);
  return starts.map(({ title, slide }, index) => {
    const start = until(slide);
    return { title, start, seconds: until(starts[index + 1]?.slide ?? slides) - start };
  });
}
