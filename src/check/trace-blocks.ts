import type { PostAssets } from '../model/assets.js';
import { type BlockPlace, createFinders } from './find-blocks.js';
import type { DeckIndex } from './index-deck.js';
import type { PostIndex, Unit } from './index-post.js';
import { likelyPlaces } from './likely-places.js';
import { longestChain } from './longest-chain.js';

/** What became of a unit that is shown rather than spoken: a listing, a table, a picture, an embed. */
export interface PlacedUnit {
  /** Index of the unit. */
  readonly unit: number;
  /** 0-based slide that shows it, or begins to. */
  readonly slide?: number;
  /** It is shown, but not where the post has it. */
  readonly misplaced?: true;
  /** Some of it is on no slide. */
  readonly partial?: true;
  /** Why it is not shown, or not whole. */
  readonly cut?: string;
}

/** What is looked up to know a picture again on a slide, and where each section is. */
export interface BlockContext {
  readonly deck: DeckIndex;
  readonly assets: PostAssets;
  readonly ranges: readonly (readonly [first: number, last: number] | undefined)[];
}

/** Finds what the post shows on the slides, in the post's order. */
export const traceBlocks = ({ units }: PostIndex, context: BlockContext): PlacedUnit[] => {
  const { deck, ranges } = context;
  const find = createFinders(deck, context.assets);
  const blocks = units.flatMap((unit, index) => (find[unit.kind] ? [{ unit, index }] : []));
  const everywhere = blocks.map(({ unit }) => (unit.isUnseen ? [] : (find[unit.kind]?.(unit) ?? [])));
  const slidesIn = createSlideLists();
  const athome = everywhere.map((places, thing) =>
    slidesIn(places, ranges[blocks[thing]?.unit.section ?? 0] ?? [0, deck.slides.length]),
  );
  const inOrder = placesInOrder(likelyPlaces(athome), deck.end);
  return blocks.map(({ unit, index }, thing) => {
    const slide = inOrder.get(thing);
    const place = everywhere[thing]?.find((found) => slide === undefined || found.slide === slide);
    return placed(unit, index, { place, misplaced: slide === undefined, deck });
  });
};

/** The slides of places, each once, from a first to a last one; the same list for the same places and the same range. */
const createSlideLists = () => {
  const known = new Map<readonly BlockPlace[], Map<string, readonly number[]>>();
  return (places: readonly BlockPlace[], [first, last]: readonly [number, number]): readonly number[] => {
    const lists = known.get(places) ?? new Map<string, readonly number[]>();
    const key = `${first}-${last}`;
    const kept = lists.get(key);
    if (kept) return kept;
    const slides = [...new Set(places.map(({ slide }) => slide))];
    const found = slides.filter((slide) => slide >= first && slide <= last);
    known.set(places, lists.set(key, found));
    return found;
  };
};

const placesInOrder = (lists: readonly (readonly number[])[], end: number): ReadonlyMap<number, number> => {
  const pick = (keep: (slide: number) => boolean) =>
    longestChain(
      lists.flatMap((list, thing) => list.filter(keep).map((place) => ({ thing, place }))),
      { shared: true },
    );
  return new Map([...pick((slide) => slide > end), ...pick((slide) => slide <= end)]);
};

const placed = (
  unit: Unit,
  index: number,
  { place, misplaced, deck }: { place: BlockPlace | undefined; misplaced: boolean; deck: DeckIndex },
): PlacedUnit => {
  const cut = cutOf(unit, place, deck);
  return {
    unit: index,
    ...(place === undefined ? {} : { slide: place.slide }),
    ...(place !== undefined && misplaced && !unit.skipped ? { misplaced: true as const } : {}),
    ...(place !== undefined && !place.whole ? { partial: true as const } : {}),
    ...(cut === undefined ? {} : { cut }),
  };
};

/** A continued block is looked for on as many slides as this. */
const longestRun = 12;

/** Why a unit is not shown, or not whole. */
const cutOf = (unit: Unit, place: BlockPlace | undefined, { slides }: DeckIndex): string | undefined => {
  if (unit.skipped) return 'the author asked that it is not shown';
  if (unit.isUnseen === 'banner')
    return 'it is the banner of the post, which the front matter names: the title slide stands for it';
  if (unit.isUnseen) return 'its file was not found, and no words stand for it';
  if (place === undefined || place.whole) return undefined;
  const run = slides.slice(place.slide, place.slide + longestRun);
  const lines = run.find(({ data }) => data?.cutLines)?.data?.cutLines;
  return lines ? `${lines} lines are left out: it would fill too many slides` : undefined;
};
