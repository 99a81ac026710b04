import type { Box } from '../browser/browser.js';
import { around } from '../model/box.js';
import { area, sharedBy } from './boxes.js';
import type { DrawnSlide } from './drawn-deck.js';
import { holdersOf, px, quoted, slideBox, tell, thingOf, tolerance } from './tell-found.js';

interface Piece {
  readonly holder: number;
  readonly block: number;
  readonly text: string;
  readonly boxes: readonly Box[];
  readonly hull: Box;
}

const piecesOf = (slide: DrawnSlide): Piece[] =>
  holdersOf(slide).flatMap(({ holder, block, text, letters }) => {
    const hull = around(letters);
    return hull ? [{ holder, block, text, boxes: letters, hull }] : [];
  });

const overlapOf = (one: Piece, other: Piece): number =>
  sharedBy(one.hull, other.hull) <= tolerance
    ? 0
    : Math.max(...one.boxes.flatMap((box) => other.boxes.map((beside) => sharedBy(box, beside))));

/** Text over text, and text over a picture or a painted box of another block. */
export const findOverlap = (slide: DrawnSlide): string[] => {
  const pieces = piecesOf(slide);
  // What hangs out of the slide crosses its footer on the way: that it hangs out is told.
  const isTooLong = pieces.some(({ block, hull }) => block >= 0 && hull.y + hull.height > slide.height);
  const shown = isTooLong ? pieces.filter(({ block }) => block >= 0) : pieces;
  return [...overText(shown), ...overThings(slide, pieces), ...(isTooLong ? [] : overFooter(slide, pieces))];
};

const overText = (pieces: readonly Piece[]): string[] => {
  const found = pieces.flatMap((piece, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      const by = overlapOf(piece, other);
      return by > tolerance ? [{ what: `${quoted(piece.text)} and ${quoted(other.text)}`, by }] : [];
    }),
  );
  return tell(
    found,
    ({ what, by }) => `${what} lie over one another by ${px(by)}`,
    (first, more, most) =>
      `${first} lie over one another, as ${more === 1 ? 'does 1 more pair' : `do ${more} more pairs`}, by ${most} at most`,
  );
};

const overThings = (slide: DrawnSlide, pieces: readonly Piece[]): string[] => {
  const things = slide.boxes.filter(
    ({ block, box }) => block >= 0 && area(box) < 0.9 * area(slideBox(slide)),
  );
  return things.flatMap(({ block: own, tag, box }) => {
    const over = pieces
      .filter(({ block }) => block !== own)
      .map(({ boxes, text }) => ({
        what: quoted(text),
        by: Math.max(...boxes.map((line) => sharedBy(line, box))),
      }));
    const thing = thingOf(tag);
    return tell(
      over.filter(({ by }) => by > 2 * tolerance),
      ({ what, by }) => `${what} lies over ${thing} by ${px(by)}`,
      (first, more, most) => `${first} and ${more} more lie over ${thing}, by ${most} at most`,
    );
  });
};

/** Text that reaches below the top of footer and page number: even beside them it looks like an accident. */
const overFooter = (slide: DrawnSlide, pieces: readonly Piece[]): string[] => {
  const isLow = ({ y }: Box): boolean => y > 0.85 * slide.height;
  const frame = pieces.filter(({ block }) => block < 0).flatMap(({ boxes }) => boxes.filter(isLow));
  const top = Math.min(...frame.map(({ y }) => y));
  const found = pieces
    .filter(({ block }) => block >= 0)
    .map(({ hull, text }) => ({ what: quoted(text), by: hull.y + hull.height - top }));
  return tell(
    found.filter(({ by }) => by > tolerance),
    ({ what, by }) => `${what} reaches ${px(by)} into the footer`,
    (first, more, most) => `${first} and ${more} more reach into the footer, by ${most} at most`,
  );
};
