import type { PostAssets } from '../model/assets.js';
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
  const listed = remembered((text) => findListing(squeezed(text), listings));
  const named = remembered((name) => whole(images.filter(({ value }) => fileName(value) === name)));
  const linked = remembered((url) => whole(links.filter(({ value }) => value === url)));
  const pictures = (name: string | undefined): readonly BlockPlace[] =>
    name === undefined ? [] : named(name);
  const drawn = (source: string): readonly BlockPlace[] => pictures(assets.diagrams.get(source)?.name);
  return {
    image: ({ url = '' }) => pictures(assets.images.get(url)?.name),
    code: ({ text }) => (assets.diagrams.has(text) ? drawn(text) : listed(text)),
    math: ({ text }) => (assets.diagrams.has(text) ? drawn(text) : listed(text)),
    table: (unit) => findTable(unit, cells),
    embed: ({ url = '' }) => linked(url),
  };
};

/** A search whose answers are kept: a post may show the same thousands of times, and one list is for all of them. */
const remembered = <Found>(find: (text: string) => Found): ((text: string) => Found) => {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
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

/** Where a listing begins: alone, beside others, or continued on the next slides. */
const findListing = (text: string, listings: readonly Listing[]): BlockPlace[] => {
  const alone = listings.filter(({ value }) => value === text);
  if (alone.length > 0) return whole(alone);
  const begun = listings.flatMap(({ slide, value }, index) => {
    if (value === '' || !text.startsWith(value)) return [];
    return [{ slide, left: restAfter(text, listings.slice(index)).length }];
  });
  if (begun.length === 0) return whole(listings.filter(({ value }) => value.includes(text)));
  // Listings may begin alike, and go on otherwise: a text is where least of it is missing.
  const least = begun.reduce((found, { left }) => Math.min(found, left), text.length);
  return begun.filter(({ left }) => left === least).map(({ slide }) => ({ slide, whole: least === 0 }));
};

/** What is left of a text when the listings that go on from one another, others between them, are taken off it. */
const restAfter = (text: string, listings: readonly Listing[]): string => {
  let rest = text;
  for (const { value } of listings) {
    if (rest === '') break;
    if (value !== '' && rest.startsWith(value)) rest = rest.slice(value.length);
  }
  return rest;
};

/** Where a table begins: on the first slide whose cells are all cells of it. */
const findTable = ({ cells = [] }: Unit, shown: readonly Figure[]): BlockPlace[] => {
  const wanted = new Set(cells.filter((cell) => cell !== ''));
  const runs = slidesOnlyWith(wanted, shown);
  const [first] = runs;
  if (first === undefined) return holders(wanted, shown);
  const held = new Set(runs.flatMap(([, values]) => [...values]));
  const isWhole = [...wanted].every((cell) => held.has(cell));
  return runs.map(([slide]) => ({ slide, whole: isWhole }));
};

const cellsBySlide = (shown: readonly Figure[]): [slide: number, values: Set<string>][] => {
  const bySlide = new Map<number, Set<string>>();
  for (const { slide, value } of shown) {
    if (value === '') continue;
    bySlide.set(slide, (bySlide.get(slide) ?? new Set()).add(value));
  }
  return [...bySlide];
};

const slidesOnlyWith = (wanted: ReadonlySet<string>, shown: readonly Figure[]) =>
  cellsBySlide(shown).filter(([, values]) => [...values].every((value) => wanted.has(value)));

/** Slides that show a table beside another one. */
const holders = (wanted: ReadonlySet<string>, shown: readonly Figure[]): BlockPlace[] =>
  cellsBySlide(shown)
    .filter(([, values]) => [...wanted].every((cell) => values.has(cell)))
    .map(([slide]) => ({ slide, whole: true }));
