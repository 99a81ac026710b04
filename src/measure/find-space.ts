import type { Box } from '../browser/browser.js';
import { around } from '../model/box.js';
import { area, outBy } from './boxes.js';
import type { DrawnSlide } from './drawn-deck.js';
import { type Found, holdersOf, px, quoted, slideBox, tell, thingOf, tolerance } from './tell-found.js';

/** Text, pictures and painted boxes that reach out of the slide, or of what is theirs of it. */
export const findOverflow = (slide: DrawnSlide): string[] => {
  const frameOf = (block: number): Box => (block < 0 ? slideBox(slide) : slide.room);
  const beyond = (what: string, boxes: readonly Box[], frame: Box): Found[] => {
    const by = Math.max(0, ...boxes.map((box) => outBy(box, frame)));
    return by > tolerance ? [{ what, by }] : [];
  };
  const texts = holdersOf(slide).flatMap(({ text, block, lines }) =>
    beyond(quoted(text), lines, frameOf(block)),
  );
  const boxes = slide.boxes
    // What is said of a text is said of the box around it.
    .filter(({ cut, isPicture }) => cut <= tolerance && (isPicture || texts.length === 0))
    .flatMap(({ tag, box, block }) => beyond(thingOf(tag), [box], frameOf(block)));
  return tell(
    [...texts, ...boxes],
    ({ what, by }) => `${what} runs off the slide by ${px(by)}`,
    (first, more, most) => `${first} and ${more} more run off the slide, by ${most} at most`,
  );
};

/** Boxes that hide a part of what is in them. */
export const findCut = ({ boxes }: DrawnSlide): string[] =>
  boxes
    .filter(({ cut }) => cut > tolerance)
    .map(({ tag, cut }) => `${thingOf(tag)} hides ${px(cut)} of its content`);

/** Layouts that live from the room around a few words, and slides that have nothing but a title. */
const airy = ['title', 'lead', 'section', 'statement', 'quote', 'big-number', 'formula', 'thanks'];

/** The least share of the area below the title that must not be empty. */
export const leastFilled = 0.35;

/** The share of the area below the title that the boxes around its blocks, or the panels below them, cover; none for a slide that may be empty. */
export const filledShare = (slide: DrawnSlide): number | undefined => {
  const { room: own, padding, blocks, texts, boxes, panel } = slide;
  const body = [...blocks.keys()].filter((block) => blocks[block] === 'body');
  if (body.length === 0 || slide.classes.some((name) => airy.includes(name))) return undefined;
  const inBlock = (block: number): Box[] => [
    ...texts.filter((text) => text.block === block).flatMap(({ lines }) => lines),
    ...boxes
      .filter((drawn) => drawn.block === block && (drawn.isPicture || drawn.isPainted))
      .map(({ box }) => box),
  ];
  const titles = texts.filter(({ block }) => blocks[block] === 'title').flatMap(({ lines }) => lines);
  const top = Math.max(padding.top, ...titles.map((line) => line.y + line.height));
  const inset = Math.min(padding.left, padding.right);
  const room = (own.width - 2 * inset) * (own.height - padding.bottom - top);
  const filled = body.reduce((sum, block) => sum + area(around(inBlock(block))), 0);
  return room > 0 ? Math.min(1, Math.max(filled, panel) / room) : undefined;
};

/** Slides that look empty; a narrow list that is too long for its slide is not. */
export const findEmpty = (slide: DrawnSlide): string[] => {
  const share = findOverflow(slide).length > 0 ? undefined : filledShare(slide);
  return share !== undefined && share < leastFilled
    ? [`only ${Math.round(100 * share)} % of the area below the title is filled`]
    : [];
};
