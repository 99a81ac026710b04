import type { Aspect } from '../../src/model/deck.js';

/** How many cards lie side by side, the least height of one and the size of its text, in px. */
type Grid = readonly [columns: number, height: number, size: number];

type Grids = Readonly<Record<Aspect, readonly Grid[]>>;

/** The grids of 2, 3, 4… cards. */
const grids: Grids = {
  '16:9': [
    [2, 240, 36],
    [3, 240, 34],
    [2, 170, 36],
    [3, 170, 30],
    [3, 170, 30],
    [4, 170, 28],
    [4, 170, 28],
    [3, 126, 28],
  ],
  '4:3': [
    [2, 240, 32],
    [1, 130, 34],
    [2, 180, 32],
    [2, 112, 28],
    [2, 112, 28],
    [2, 108, 28],
    [2, 108, 28],
    [3, 126, 26],
  ],
};

/** The same for cards of a few words each. */
const large: Grids = {
  '16:9': [
    [2, 230, 54],
    [3, 230, 46],
    [2, 166, 48],
    [3, 166, 38],
    [3, 166, 38],
    [4, 166, 32],
    [4, 166, 32],
    [3, 122, 36],
  ],
  '4:3': [
    [2, 230, 44],
    [1, 130, 48],
    [2, 176, 42],
    [2, 130, 38],
    [2, 130, 38],
    [2, 96, 30],
    [2, 96, 30],
    [3, 120, 30],
  ],
};

/** Long points lie one above the other, and one is alone under its lead: 1, 2, 3 and 4 of them. */
const rows: readonly Grid[] = [
  [1, 210, 38],
  [1, 150, 34],
  [1, 104, 32],
  [1, 92, 30],
];

const aspects = ['16:9', '4:3'] as const;

interface Named {
  readonly aspect: Aspect;
  readonly kind: 'cards' | 'largeCards' | 'rows';
  readonly count: number;
  readonly grid: Grid;
}

const all: readonly Named[] = aspects.flatMap((aspect) => [
  ...grids[aspect].map((grid, index) => ({ aspect, kind: 'cards' as const, count: index + 2, grid })),
  ...large[aspect].map((grid, index) => ({ aspect, kind: 'largeCards' as const, count: index + 2, grid })),
  ...rows.map((grid, index) => ({ aspect, kind: 'rows' as const, count: index + 1, grid })),
]);

/** Columns, heights and sizes as the manifest names them: `cards.columns4`, `4:3/rows.height2`. */
export const cardSizes: Readonly<Record<string, number>> = Object.fromEntries(
  all.flatMap(({ aspect, kind, count, grid: [columns, height, size] }) => {
    const name = (key: string): string => `${aspect === '16:9' ? '' : '4:3/'}${kind}.${key}${count}`;
    return [
      [name('columns'), columns],
      [name('height'), height],
      [name('size'), size],
    ];
  }),
);

const classes: Readonly<Record<Named['kind'], string>> = { cards: '', largeCards: '.large', rows: '.rows' };

/** The same as rules of CSS. */
export const cardRules = (): string =>
  all
    .map(({ aspect, kind, count, grid: [columns, height, size] }) => {
      const slide = `section${aspect === '16:9' ? '' : `[data-size="${aspect}"]`}.cards${classes[kind]}`;
      const list = `:is(ul,ol):has(>:last-child:nth-child(${count}))`;
      return `${slide}>${list}{--cards:${columns};--card-height:${height}px;--card-size:${size}px}`;
    })
    .join('\n');
