import type { List, ListItem } from 'mdast';
import type { Slide } from '../model/deck.js';
import { type Frame, frameOf, slack } from './frame.js';
import type { Ruler } from './ruler.js';
import { type Run, runsOf } from './runs.js';
import { countLines, widestPiece } from './wrap-text.js';

/** A card: its words, and a list below them. */
interface Card {
  readonly head: readonly Run[];
  readonly nested: readonly (readonly Run[])[];
}

/** The words of an item that is one paragraph. */
const soleRuns = ({ children: [first, ...more] }: ListItem): Run[] | undefined =>
  first?.type === 'paragraph' && more.length === 0 ? runsOf(first.children, 'bold') : undefined;

const cardOf = ({ children: [first, second, ...more] }: ListItem): Card | undefined => {
  if (first?.type !== 'paragraph' || more.length > 0) return undefined;
  const head = runsOf(first.children, 'bold');
  if (!second) return { head, nested: [] };
  const nested = second.type === 'list' ? second.children.map(soleRuns) : [undefined];
  const known = nested.filter((runs) => runs !== undefined);
  return known.length === nested.length ? { head, nested: known } : undefined;
};

const cardsOf = (list: List): Card[] | undefined => {
  const cards = list.children.map(cardOf).filter((card) => card !== undefined);
  return cards.length === list.children.length ? cards : undefined;
};

interface Grid {
  readonly columns: number;
  /** Width of a card's text, its size and the least height of a card, in px. */
  readonly width: number;
  readonly size: number;
  readonly least: number;
  /** Height of a card beside its text. */
  readonly frame: number;
}

const gridName = (variants: readonly string[]): string => {
  if (variants.includes('rows')) return 'rows';
  return variants.includes('large') ? 'largeCards' : 'cards';
};

const gridOf = (list: List, { geometry, width, variants }: Frame): Grid | undefined => {
  const of = (key: string): number => geometry.size(`${gridName(variants)}.${key}${list.children.length}`);
  const columns = of('columns');
  if (columns === 0) return undefined;
  const room = (width - (columns - 1) * geometry.size('cardGap')) / columns;
  // A number stands above the words of a card, and beside those of a row.
  const isBeside = variants.includes('rows');
  const disc = list.ordered && !isBeside ? geometry.size('cardDisc') + 14 : 0;
  const beside = list.ordered && isBeside ? geometry.size('cardDisc') + geometry.size('discGap') : 0;
  return {
    columns,
    width: room - 2 * geometry.size('cardPadInline') - beside,
    size: of('size'),
    least: variants.includes('low') ? geometry.size('cardLow') : of('height'),
    frame: 2 * geometry.size('cardPadBlock') + geometry.size('cardBar') + disc,
  };
};

const headLines = ({ head }: Card, grid: Grid, { metrics }: Frame): number =>
  countLines(head, { size: grid.size * slack, width: grid.width }, metrics);

const nestedLine = (grid: Grid, { geometry }: Ruler) => {
  const size = geometry.size('nested', 24);
  return { size: size * slack, width: grid.width - 1.2 * size };
};

const cardHeight = (card: Card, grid: Grid, frame: Frame): number => {
  const { geometry, metrics } = frame;
  const lineHeight = geometry.size('cardLine');
  const line = nestedLine(grid, frame);
  const nested = card.nested.map(
    (runs) => countLines(runs, line, metrics) * geometry.size('nested') * lineHeight + 6,
  );
  const below = nested.length > 0 ? nested.reduce((sum, height) => sum + height, 10) : 0;
  return headLines(card, grid, frame) * grid.size * lineHeight + below + grid.frame;
};

/** The height of a list that is set as cards. */
export const cardsHeight = (list: List, frame: Frame): number => {
  const grid = gridOf(list, frame);
  const cards = cardsOf(list);
  // A deck may ask for cards where there is no grid of them: such a slide does not fit.
  if (!grid || !cards) return frame.geometry.slideHeight;
  const height = Math.max(grid.least, ...cards.map((card) => cardHeight(card, grid, frame)));
  const rows = Math.ceil(list.children.length / grid.columns);
  const gap = frame.geometry.size('cardGap');
  return rows * (height + gap) - gap;
};

/** More lines than these are no card any more; more cards than these have no room for lists of their own. */
const mostLines = 4;
const mostLargeLines = 2;
const mostNested = 4;

/** Whether a slide's list can be set as cards: short items, and no word broken by the side of its card. */
export const canBeCards = (slide: Slide, ruler: Ruler): boolean =>
  slide.children.every((block) => {
    if (block.type !== 'list') return block.type === 'paragraph';
    const frame = frameOf(slide, 'normal', ruler);
    const grid = gridOf(block, frame);
    const cards = cardsOf(block);
    if (!grid || !cards) return false;
    if (cards.length > mostNested && cards.some(({ nested }) => nested.length > 0)) return false;
    return cards.every((card) => isCard(card, grid, frame));
  });

const isCard = (card: Card, grid: Grid, frame: Frame): boolean => {
  const line = nestedLine(grid, frame);
  const room = grid.width / (grid.size * slack);
  const isLarge = frame.variants.includes('large');
  if (isLarge && card.nested.length > 0) return false;
  return (
    headLines(card, grid, frame) <= (isLarge ? mostLargeLines : mostLines) &&
    widestPiece(card.head, frame.metrics) <= room &&
    card.nested.every((runs) => widestPiece(runs, frame.metrics) * line.size <= line.width)
  );
};
