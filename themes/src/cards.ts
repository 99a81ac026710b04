import type { Aspect } from '../../src/model/deck.js';

/** How many cards lie side by side, the least height of one and the size of its text, in px. */
type Grid = readonly [columns: number, height: number, size: number];

/** The grids of 2, 3, 4… cards. */
const grids: Readonly<Record<Aspect, readonly Grid[]>> = {
  '16:9': [
    [2, 270, 36],
    [3, 270, 34],
    [2, 180, 36],
    [3, 180, 30],
    [3, 180, 30],
    [4, 180, 28],
    [4, 180, 28],
    [3, 130, 28],
  ],
  '4:3': [
    [2, 270, 32],
    [1, 130, 34],
    [2, 190, 32],
    [2, 140, 28],
    [2, 140, 28],
    [2, 110, 28],
    [2, 110, 28],
    [3, 130, 26],
  ],
};

/** Long points lie one above the other: 2, 3 and 4 of them. */
const rows: readonly Grid[] = [
  [1, 160, 34],
  [1, 120, 32],
  [1, 96, 30],
];

const aspects = ['16:9', '4:3'] as const;

interface Named {
  readonly aspect: Aspect;
  readonly kind: 'cards' | 'rows';
  readonly count: number;
  readonly grid: Grid;
}

const all: readonly Named[] = aspects.flatMap((aspect) => [
  ...grids[aspect].map((grid, index) => ({ aspect, kind: 'cards' as const, count: index + 2, grid })),
  ...rows.map((grid, index) => ({ aspect, kind: 'rows' as const, count: index + 2, grid })),
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

/** The same as rules of CSS. */
export const cardRules = (): string =>
  all
    .map(({ aspect, kind, count, grid: [columns, height, size] }) => {
      const slide = `section${aspect === '16:9' ? '' : `[data-size="${aspect}"]`}.cards${kind === 'rows' ? '.rows' : ''}`;
      const list = `:is(ul,ol):has(>:last-child:nth-child(${count}))`;
      return `${slide}>${list}{--cards:${columns};--card-height:${height}px;--card-size:${size}px}`;
    })
    .join('\n');
