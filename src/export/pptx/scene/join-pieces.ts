import type { Box } from '../../../browser/browser.js';
import { around } from '../../../model/box.js';
import type { CardPiece, Piece, TextPiece } from './pieces.js';
import { sizeOf } from './runs.js';
import type { Insets, Paragraph, Shape, TextRole, TextShape } from './scene.js';

/** Paragraphs that become one box of text. */
type Stack = readonly [TextPiece, ...TextPiece[]];

type Joined = Exclude<Piece, TextPiece> | { readonly kind: 'stack'; readonly pieces: TextPiece[] };

/** Joins paragraphs that stand below one another into boxes, and boxes with the card that they stand on. */
export function joinPieces(pieces: readonly Piece[]): readonly Shape[] {
  const joined = stackPieces(pieces);
  const cards = new Map(
    joined.flatMap((piece) => (piece.kind === 'card' ? [[piece.id, soleStack(piece, joined)] as const] : [])),
  );
  const onCards = new Set([...cards.values()].filter((stack) => stack !== undefined));
  return joined.flatMap((piece): readonly Shape[] => {
    if (piece.kind === 'shape') return [piece.shape];
    if (piece.kind === 'card') {
      const stack = cards.get(piece.id);
      return stack === undefined ? [paintOf(piece)] : textShape(stack, piece);
    }
    return onCards.has(piece.pieces) ? [] : textShape(piece.pieces, undefined);
  });
}

/** The only text on a card, if it has one only. */
function soleStack(card: CardPiece, joined: readonly Joined[]): TextPiece[] | undefined {
  const stacks = joined.flatMap((piece) =>
    piece.kind === 'stack' && piece.pieces[0]?.card === card.id ? [piece.pieces] : [],
  );
  return stacks.length === 1 ? stacks[0] : undefined;
}

function paintOf({ box, fill, stroke, geometry }: CardPiece): Shape {
  return {
    kind: 'paint',
    box,
    geometry,
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
  };
}

function stackPieces(pieces: readonly Piece[]): readonly Joined[] {
  const joined: Joined[] = [];
  const open: TextPiece[][] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      joined.push(piece);
      // What is drawn among paragraphs (numbers, lines) parts none; a table or a picture between them does.
      if (piece.kind === 'shape' && parts(piece.shape)) open.length = 0;
      continue;
    }
    const stack = open.find((candidate) => goesOn(candidate, piece));
    if (stack !== undefined) {
      stack.push(piece);
      continue;
    }
    const started = [piece];
    open.push(started);
    joined.push({ kind: 'stack', pieces: started });
  }
  return joined;
}

function parts(shape: Shape): boolean {
  return shape.kind !== 'paint' && !(shape.kind === 'text' && shape.role === 'plain');
}

/** Whether a paragraph stands below the last one of a stack, in the same column. */
function goesOn(stack: readonly TextPiece[], next: TextPiece): boolean {
  const last = stack.at(-1);
  if (last === undefined || last.role !== next.role || last.card !== next.card) return false;
  if (last.role === 'number' || last.role === 'footer') return false;
  const gap = next.lines.y - (last.lines.y + last.lines.height);
  const overlap =
    Math.min(last.room.x + last.room.width, next.room.x + next.room.width) -
    Math.max(last.room.x, next.room.x);
  const line = Math.max(lineOf(last), lineOf(next));
  const isSameList = next.list !== undefined && next.list === last.list;
  // A paragraph that must break early keeps the box that makes it.
  const [narrow, wide] = last.room.width < next.room.width ? [last, next] : [next, last];
  const breaks =
    narrow.lines.height > 1.5 * lineOf(narrow) && end(wide) - end(narrow) > 0.08 * wide.room.width;
  const isColumn = overlap >= 0.5 * Math.min(last.room.width, next.room.width);
  return (
    !breaks &&
    gap > -0.3 * line &&
    (gap < 4 * line || isSameList) &&
    isColumn &&
    last.paragraph.rightToLeft === next.paragraph.rightToLeft
  );
}

function end({ room, paragraph }: TextPiece): number {
  return paragraph.rightToLeft ? -room.x : room.x + room.width;
}

/** Height of a line of a paragraph in px. */
function lineOf({ paragraph }: TextPiece): number {
  return paragraph.lineHeight ?? 1.2 * sizeOf(paragraph.runs);
}

function textShape(pieces: readonly TextPiece[], card: CardPiece | undefined): readonly TextShape[] {
  const [first] = pieces;
  if (first === undefined) return [];
  // It has a first one.
  const stack = pieces as Stack;
  const room = roomOf(stack);
  const limits = limitsOf(stack, room);
  const box = card?.box ?? withSlack(room, first, limits);
  const insets = card === undefined ? noInsets : insetsIn(card.box, room, { first, limits });
  const paint = {
    geometry: card?.geometry ?? ({ kind: 'rectangle' } as const),
    ...(card?.fill === undefined ? {} : { fill: card.fill }),
    ...(card?.stroke === undefined ? {} : { stroke: card.stroke }),
  };
  return [
    {
      kind: 'text',
      role: first.role,
      name: names[first.role],
      box,
      insets,
      anchor: 'top',
      ...paint,
      paragraphs: stack.map((piece, index) => placed(piece, stack[index - 1], room)),
      ...(card === undefined || !isLabel(stack) ? {} : label(stack, card, room)),
    },
  ];
}

/** Whether a card was made for its one line, like a pill: of two lines, one may fill a card that they are set in. */
function isLabel(stack: Stack): boolean {
  const [first] = stack;
  const { room, lines } = first;
  return stack.length === 1 && room.width - lines.width < 4 && lines.height < 1.5 * lineOf(first);
}

/** A label is centred: its words may be a little wider or narrower elsewhere. */
function label([{ paragraph }]: Stack, card: CardPiece, room: Box): Pick<TextShape, 'insets' | 'paragraphs'> {
  return {
    insets: { left: 0, right: 0, bottom: 0, top: Math.max(0, room.y - card.box.y) },
    paragraphs: [{ ...paragraph, align: 'center', indent: 0, above: 0 }],
  };
}

const names: Readonly<Record<TextRole, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  kicker: 'Kicker',
  body: 'Content',
  caption: 'Caption',
  footer: 'Footer',
  number: 'Slide Number',
  plain: 'Text',
  code: 'Code',
};

const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The room of all paragraphs with their marks. */
function roomOf(stack: Stack): Box {
  const rooms = stack.map(({ room, lines, hang, paragraph }) => ({
    x: paragraph.rightToLeft ? room.x : room.x - hang,
    y: lines.y,
    width: room.width + hang,
    height: lines.height,
  }));
  return around(rooms) ?? stack[0].room;
}

/** The least and the most room of a stack, in px, in which all its lines break where they did. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

function limitsOf(stack: Stack, room: Box): Limits {
  const limits = stack.map((piece) => {
    const before = piece.paragraph.rightToLeft
      ? room.x + room.width - piece.room.x - piece.room.width
      : piece.room.x - room.x;
    return {
      least: before + piece.lines.width,
      most: before + (piece.widest ?? Number.POSITIVE_INFINITY),
    };
  });
  return {
    least: Math.max(...limits.map(({ least }) => least)) + 1,
    most: Math.min(...limits.map(({ most }) => most)),
  };
}

/** A width within limits, not closer to the upper one; that no line is too long is worth more than that none is too short. */
function within(width: number, { least, most }: Limits): number {
  return Math.max(least, Math.min((least + most) / 2, width));
}

/** Fonts differ a little from machine to machine: text has some room more than it needs, where it does not show. */
function withSlack(room: Box, { paragraph, lines }: TextPiece, limits: Limits): Box {
  // A block that is as wide as its one line would break it at the first letter that is wider.
  const isTight = lines.height < 1.5 * (paragraph.lineHeight ?? lines.height) && room.width - lines.width < 4;
  const slack = Math.max(4, room.width * (isTight ? 0.15 : 0.008));
  const width = within(room.width + slack, limits);
  const start = { start: 0, center: 0.5, end: 1 }[paragraph.align];
  const left = (width - room.width) * (paragraph.rightToLeft ? 1 - start : start);
  // A box that its lines fill to the last px is too small for programs that round up, and they make the type smaller.
  const height = room.height + (paragraph.lineHeight ?? 0) / 2;
  return { x: room.x - left, y: room.y, width, height };
}

/** Half of what is free behind a line is room for a font that is a little wider. */
function insetsIn(
  card: Box,
  room: Box,
  { first, limits }: { readonly first: TextPiece; readonly limits: Limits },
): Insets {
  const { align, rightToLeft } = first.paragraph;
  const left = Math.max(0, room.x - card.x);
  const right = Math.max(0, card.x + card.width - room.x - room.width);
  const top = Math.max(0, room.y - card.y);
  const [start, end] = rightToLeft ? [right, left] : [left, right];
  const free = card.width - start;
  const kept = align === 'start' ? free - within(free - end / 2, limits) : end / 2;
  const [own, other] = [start, Math.max(0, kept)];
  return { left: rightToLeft ? other : own, top, right: rightToLeft ? own : other, bottom: 0 };
}

function placed(piece: TextPiece, before: TextPiece | undefined, room: Box): Paragraph {
  const { paragraph } = piece;
  const indent = paragraph.rightToLeft
    ? room.x + room.width - (piece.room.x + piece.room.width)
    : piece.room.x - room.x;
  const above = before === undefined ? 0 : piece.lines.y - (before.lines.y + before.lines.height);
  return { ...paragraph, indent: Math.max(0, indent), above: Math.max(0, above), hang: piece.hang };
}
