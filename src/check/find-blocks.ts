import type { PostAssets } from '../model/assets.js';
import { groupBy } from './group-by.js';
import type { DeckIndex, Figure } from './index-deck.js';
import type { Unit, UnitKind } from './index-post.js';

/** A slide that shows a block, or begins to. */
export interface BlockPlace {
  readonly slide: number;
  /** Everything of it is on this slide and those that go on from it. */
  readonly whole: boolean;
}

type Finder = (unit: Unit) => readonly BlockPlace[];

/** How each kind of block is known again on the slides of a deck. */
export const createFinders = (deck: DeckIndex, assets: PostAssets): Partial<Record<UnitKind, Finder>> => {
  const of = (kind: Figure['kind']): Figure[] => deck.figures.filter((figure) => figure.kind === kind);
  const [codes, cells, images, links] = [of('code'), of('cell'), of('image'), of('link')];
  const listings = codes.map(({ slide, value }) => ({ slide, value: squeezed(value) }));
  const alone = groupBy(listings, ({ value }) => value);
  const cutOn = new Set(deck.slides.flatMap(({ data }, slide) => (data?.cutLines ? [slide] : [])));
  const listed = remembered((text: string) => {
    const code = squeezed(text);
    const same = alone.get(code);
    return same ? whole(same) : findInListings(code, listings, cutOn);
  });
  const byName = groupBy(images, ({ value }) => fileName(value));
  const byAddress = groupBy(links, ({ value }) => value);
  const named = remembered((name: string) => whole(byName.get(name) ?? []));
  const linked = remembered((url: string) => whole(byAddress.get(url) ?? []));
  const pictures = (name: string | undefined): readonly BlockPlace[] =>
    name === undefined ? [] : named(name);
  const drawn = (source: string): readonly BlockPlace[] => pictures(assets.diagrams.get(source)?.name);
  return {
    image: ({ url = '' }) => pictures(assets.images.get(url)?.name),
    code: ({ text }) => (assets.diagrams.has(text) ? drawn(text) : listed(text)),
    math: ({ text }) => (assets.diagrams.has(text) ? drawn(text) : listed(text)),
    table: tableFinder(cells),
    embed: ({ url = '' }) => linked(url),
  };
};

/** A search whose answers are kept: a post may show the same thousands of times, and one list is for all of them. */
const remembered = <Wanted, Found>(
  find: (wanted: Wanted) => Found,
  keyOf: (wanted: Wanted) => unknown = (wanted) => wanted,
): ((wanted: Wanted) => Found) => {
  const known = new Map<unknown, Found>();
  return (wanted) => {
    const key = keyOf(wanted);
    const found = known.get(key) ?? find(wanted);
    known.set(key, found);
    return found;
  };
};

const whole = (figures: readonly { readonly slide: number }[]): BlockPlace[] =>
  figures.map(({ slide }) => ({ slide, whole: true }));

const fileName = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Code without its white space: a listing is wrapped and continued over slides. */
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

interface Listing {
  readonly slide: number;
  readonly value: string;
}

/** Where a listing that does not stand alone begins: beside others, or continued on the next slides. */
const findInListings = (
  text: string,
  listings: readonly Listing[],
  cutOn: ReadonlySet<number>,
): BlockPlace[] => {
  const begun = listings.flatMap(({ slide, value }, index) => {
    if (value === '' || !text.startsWith(value)) return [];
    const { rest, last } = restAfter(text, listings.slice(index));
    return [{ slide, left: rest.length, isCut: cutOn.has(last) }];
  });
  if (begun.length === 0) return whole(listings.filter(({ value }) => value.includes(text)));
  // Listings may begin alike, and go on otherwise: a text is where least of it is missing, or where it is cut.
  const least = begun.reduce((found, { left }) => Math.min(found, left), text.length);
  return begun
    .filter(({ left, isCut }) => left === least || (least > 0 && isCut))
    .map(({ slide }) => ({ slide, whole: least === 0 }));
};

/** What is left of a text when the listings that go on from one another, others between them, are taken off it, and the slide of the last of them. */
const restAfter = (text: string, listings: readonly Listing[]): { rest: string; last: number } => {
  let [rest, last] = [text, -1];
  for (const { slide, value } of listings) {
    if (rest === '') break;
    if (value === '' || !rest.startsWith(value)) continue;
    rest = rest.slice(value.length);
    last = slide;
  }
  return { rest, last };
};

/** The cells that a slide shows. */
interface Cells {
  readonly slide: number;
  readonly values: ReadonlySet<string>;
}

/** Finds where a table begins: on the first slide whose cells are all cells of it. */
const tableFinder = (shown: readonly Figure[]): Finder => {
  const slides = cellsBySlide(shown);
  const shownCells = slides.flatMap((slide) => [...slide.values].map((cell) => ({ cell, slide })));
  const byCell = groupBy(shownCells, ({ cell }) => cell);
  const holding = (cell: string): readonly Cells[] => (byCell.get(cell) ?? []).map(({ slide }) => slide);
  const rarestOf = (cells: Iterable<string>): string | undefined =>
    [...cells].sort((a, b) => (byCell.get(a)?.length ?? 0) - (byCell.get(b)?.length ?? 0))[0];
  // A slide whose rarest cell is not of a table shows another one: of thousands of tables few are compared.
  const byRarest = groupBy(slides, ({ values }) => rarestOf(values));
  let squeezedCells: readonly Listing[] | undefined;
  const lines = (): readonly Listing[] =>
    (squeezedCells ??= shown.map(({ slide, value }) => ({ slide, value: squeezed(value) })));
  const find = remembered(
    (cells: readonly string[]): readonly BlockPlace[] => {
      const wanted = new Set(cells);
      const runs = [...wanted]
        .flatMap((cell) => byRarest.get(cell) ?? [])
        .filter(({ values }) => [...values].every((value) => wanted.has(value)))
        .sort((a, b) => a.slide - b.slide);
      const torn = [...wanted].filter((cell) => !byCell.has(cell));
      const pieces = torn.map((cell) => slideOfPieces(squeezed(cell), lines()));
      if (torn.length > 0 && pieces.every((slide) => slide !== undefined))
        return whole(distinctSlides([...runs.map(({ slide }) => slide), ...pieces]));
      const rarest = rarestOf(wanted);
      if (runs.length === 0) return holders(wanted, rarest === undefined ? slides : holding(rarest));
      const held = new Set(runs.flatMap(({ values }) => [...values]));
      const isWhole = [...wanted].every((cell) => held.has(cell));
      return runs.map(({ slide }) => ({ slide, whole: isWhole }));
    },
    (cells) => JSON.stringify(cells),
  );
  return ({ cells = [] }) => find(cells.filter((cell) => cell !== ''));
};

/** Where a cell begins whose row is taller than a slide and goes on over the next ones: all of its pieces are shown. */
const slideOfPieces = (cell: string, shown: readonly Listing[]): number | undefined =>
  shown.find(
    ({ value }, index) =>
      value !== '' && cell.startsWith(value) && restAfter(cell, shown.slice(index)).rest === '',
  )?.slide;

const distinctSlides = (slides: readonly (number | undefined)[]): { readonly slide: number }[] =>
  [...new Set(slides)]
    .filter((slide) => slide !== undefined)
    .sort((a, b) => a - b)
    .map((slide) => ({ slide }));

/** The slides that show cells, in order. */
const cellsBySlide = (shown: readonly Figure[]): readonly Cells[] => {
  const filled = shown.filter(({ value }) => value !== '');
  return [...groupBy(filled, ({ slide }) => slide)].map(([slide, cells]) => ({
    slide,
    values: new Set(cells.map(({ value }) => value)),
  }));
};

/** Slides that show a table beside another one. */
const holders = (wanted: ReadonlySet<string>, slides: readonly Cells[]): BlockPlace[] =>
  whole(slides.filter(({ values }) => [...wanted].every((cell) => values.has(cell))));
