import type { Box } from '../browser/browser.js';
import { around } from '../model/box.js';
import { area, outBy, sharedBy } from './boxes.js';
import type { DrawnSlide, DrawnText } from './drawn-deck.js';

/** Rounding of lines and boxes is no fault, in px. */
const tolerance = 1.5;

const px = (length: number): string => `${Math.ceil(length)} px`;
const quoted = (text: string): string => `“${text.length > 40 ? text.slice(0, 40).trimEnd() : text}”`;

/** Text, pictures and painted boxes that reach out of the slide. */
export const findOverflow = (slide: DrawnSlide): string[] => {
  const texts = slide.texts.map(({ text, lines }) => ({ what: quoted(text), boxes: lines }));
  const boxes = slide.boxes
    .filter(({ cut }) => cut <= tolerance)
    .map(({ tag, box }) => ({ what: `a ${nameOf[tag] ?? tag}`, boxes: [box] }));
  return [...texts, ...boxes].flatMap(({ what, boxes: all }) => {
    const out = Math.max(0, ...all.map((box) => outBy(box, slide)));
    return out > tolerance ? [`${what} runs off the slide by ${px(out)}`] : [];
  });
};

const nameOf: Readonly<Record<string, string>> = {
  img: 'picture',
  pre: 'listing',
  table: 'table',
  li: 'list item',
  blockquote: 'quotation',
  svg: 'drawing',
};

/** Boxes that hide a part of what is in them. */
export const findCut = ({ boxes }: DrawnSlide): string[] =>
  boxes
    .filter(({ cut }) => cut > tolerance)
    .map(({ tag, cut }) => `a ${nameOf[tag] ?? tag} hides ${px(cut)} of its content`);

interface Piece {
  readonly holder: number;
  readonly block: number;
  readonly text: string;
  readonly boxes: readonly Box[];
  readonly hull: Box;
}

/** The box of a line's letters: fonts reserve more above and below than they use. */
const lettersOf = ({ size, lines }: DrawnText): Box[] =>
  lines.map((line) => {
    const height = Math.min(line.height, 0.8 * size);
    return { ...line, y: line.y + (line.height - height) / 2, height };
  });

const piecesOf = (slide: DrawnSlide): Piece[] => {
  const holders = new Map<number, DrawnText[]>();
  for (const text of slide.texts) holders.set(text.holder, [...(holders.get(text.holder) ?? []), text]);
  return [...holders].flatMap(([holder, texts]) => {
    const boxes = texts.flatMap(lettersOf);
    const hull = around(boxes);
    const [first] = texts;
    return hull && first ? [{ holder, block: first.block, text: first.text, boxes, hull }] : [];
  });
};

const overlapOf = (one: Piece, other: Piece): number =>
  sharedBy(one.hull, other.hull) <= tolerance
    ? 0
    : Math.max(...one.boxes.flatMap((box) => other.boxes.map((beside) => sharedBy(box, beside))));

/** Text over text, and text over a picture or a painted box of another block. */
export const findOverlap = (slide: DrawnSlide): string[] => {
  const pieces = piecesOf(slide);
  const onText = pieces.flatMap((piece, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      const by = overlapOf(piece, other);
      return by > tolerance
        ? [`${quoted(piece.text)} and ${quoted(other.text)} lie over one another by ${px(by)}`]
        : [];
    }),
  );
  const things = slide.boxes.filter(
    ({ block, box }) => block >= 0 && area(box) < 0.9 * area(slideBox(slide)),
  );
  const onThings = pieces.flatMap(({ block, boxes, text }) =>
    things
      .filter((thing) => thing.block !== block)
      .flatMap(({ tag, box }) => {
        const by = Math.max(...boxes.map((line) => sharedBy(line, box)));
        return by > 2 * tolerance ? [`${quoted(text)} lies over a ${nameOf[tag] ?? tag} by ${px(by)}`] : [];
      }),
  );
  return [...onText, ...onThings, ...overFooter(slide, pieces)];
};

const slideBox = ({ width, height }: DrawnSlide): Box => ({ x: 0, y: 0, width, height });

/** Text that reaches below the top of footer and page number: even beside them it looks like an accident. */
const overFooter = (slide: DrawnSlide, pieces: readonly Piece[]): string[] => {
  const isLow = ({ y }: Box): boolean => y > 0.85 * slide.height;
  const frame = pieces.filter(({ block }) => block < 0).flatMap(({ boxes }) => boxes.filter(isLow));
  const top = Math.min(...frame.map(({ y }) => y));
  return pieces
    .filter(({ block }) => block >= 0)
    .flatMap(({ hull, text }) => {
      const by = hull.y + hull.height - top;
      return by > tolerance ? [`${quoted(text)} reaches ${px(by)} into the footer`] : [];
    });
};

/** Layouts that live from the room around a few words, and slides that have nothing but a title. */
const airy = ['title', 'lead', 'section', 'statement', 'quote', 'big-number', 'formula', 'thanks'];

/** The least share of the area below the title that must not be empty. */
export const leastFilled = 0.35;

/** The share of the area below the title that the boxes around its blocks, or the panels below them, cover; none for a slide that may be empty. */
export const filledShare = (slide: DrawnSlide): number | undefined => {
  const { width, height, padding, blocks, texts, boxes, panel } = slide;
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
  const room = (width - 2 * inset) * (height - padding.bottom - top);
  const filled = body.reduce((sum, block) => sum + area(around(inBlock(block))), 0);
  return room > 0 ? Math.min(1, Math.max(filled, panel) / room) : undefined;
};

/** Slides that look empty. */
export const findEmpty = (slide: DrawnSlide): string[] => {
  const share = filledShare(slide);
  return share !== undefined && share < leastFilled
    ? [`only ${Math.round(100 * share)} % of the area below the title is filled`]
    : [];
};
