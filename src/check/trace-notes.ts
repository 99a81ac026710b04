import type { DeckIndex, IndexedNote } from './index-deck.js';
import type { PostIndex, Unit, UnitKind } from './index-post.js';
import { type Candidate, longestChain } from './longest-chain.js';

/** What became of a unit that is to be spoken. */
export interface SpokenUnit {
  /** Index of the unit. */
  readonly unit: number;
  /** 0-based slide of its note; absent when no note has it whole. */
  readonly slide?: number;
  readonly note?: number;
  /** It is said, but not where the post says it. */
  readonly misplaced?: true;
}

/** Prose: what a speaker says. */
export const spokenKinds: ReadonlySet<UnitKind> = new Set([
  'paragraph',
  'item',
  'quote',
  'callout',
  'caption',
  'note',
]);

/**
 * Finds every unit of prose in the notes: in the post's order in the talk, or in its order in the backup behind it.
 * What the post says twice is said twice.
 */
export const traceNotes = ({ units }: PostIndex, deck: DeckIndex): SpokenUnit[] => {
  const spoken = units.flatMap((unit, index) => (spokenKinds.has(unit.kind) ? [{ unit, index }] : []));
  const find = placeFinder(deck.notes);
  const places = spoken.map(({ unit }) => find(unit));
  const inOrder = chainsOf(places, deck);
  const taken = takenPlaces(places, inOrder);
  return spoken.map(({ index: unit }, thing): SpokenUnit => {
    const found = places[thing] ?? [];
    const place = inOrder.get(thing);
    if (place !== undefined) return { unit, ...placed(place, deck) };
    const used = taken.get(found);
    // Where all of them are said for others with the same words, this one is not said.
    const free = found.find((one) => !used?.has(one)) ?? (isCounted(found) ? undefined : found.at(-1));
    if (free === undefined) return { unit };
    taken.set(found, (used ?? new Set()).add(free));
    return { unit, ...placed(free, deck), ...(tellsOrder(found) ? { misplaced: true } : {}) };
  });
};

const placed = (place: number, { notes }: DeckIndex): Required<Pick<SpokenUnit, 'note' | 'slide'>> => {
  const note = Math.floor(place / noteSpan);
  return { slide: notes[note]?.slide ?? 0, note };
};

/** Where what tells an order is said in order: in the talk, or in the backup. */
const chainsOf = (
  places: readonly (readonly number[])[],
  { notes, end }: DeckIndex,
): ReadonlyMap<number, number> => {
  const telling = places.map((found) => (tellsOrder(found) ? found : []));
  const firstBackup = notes.findIndex(({ slide }) => slide > end);
  const border = (firstBackup < 0 ? notes.length : firstBackup) * noteSpan;
  const main = longestChain(candidates(telling, (place) => place < border));
  // A word that is said in the talk tells no order of the backup, which holds it in its sentences: "Oven".
  const rest = telling.map((found, thing) => (main.has(thing) ? [] : found));
  const backup = longestChain(candidates(rest, (place) => place >= border));
  return new Map([...backup, ...main]);
};

/** Which places of a text are taken; texts of the same words have one list of places. */
const takenPlaces = (
  places: readonly (readonly number[])[],
  inOrder: ReadonlyMap<number, number>,
): Map<readonly number[], Set<number>> => {
  const taken = new Map<readonly number[], Set<number>>();
  for (const [thing, place] of inOrder) {
    const found = places[thing];
    if (found) taken.set(found, (taken.get(found) ?? new Set()).add(place));
  }
  return taken;
};

/** A place in the notes is the number of the note times this, plus the token in it. */
const noteSpan = 100_000;
/** A text that stands in more places than this tells no order. */
const maxPlaces = 40;
/** Of more places nobody counts which is taken. */
const mostPlaces = 1_000;

const isCounted = (places: readonly number[]): boolean => places.length < mostPlaces;

const tellsOrder = (places: readonly number[]): boolean => places.length <= maxPlaces;

const candidates = (places: readonly (readonly number[])[], keep: (place: number) => boolean): Candidate[] =>
  places.flatMap((found, thing) => found.filter(keep).map((place) => ({ thing, place })));

type NoteIndex = ReadonlyMap<string, readonly number[]>;

/** Places by the first word of a note, and by every word that begins a run of two. */
const indexNotes = (notes: readonly IndexedNote[]): NoteIndex => {
  const index = new Map<string, number[]>();
  notes.forEach(({ tokens }, note) => {
    tokens.forEach(({ word }, at) => {
      const key = keyOf(word, tokens[at + 1]?.word);
      const known = index.get(key);
      const place = note * noteSpan + at;
      if (known) known.push(place);
      else index.set(key, [place]);
    });
  });
  return index;
};

const keyOf = (word: string, next: string | undefined): string => `${word} ${next ?? ''}`;

/** Finds every place where a unit is said whole; for units of the same words it gives the very same list. */
const placeFinder = (notes: readonly IndexedNote[]): ((unit: Unit) => readonly number[]) => {
  const index = indexNotes(notes);
  const known = new Map<string, readonly number[]>();
  return ({ tokens }) => {
    const [first] = tokens;
    if (!first) return [];
    const key = tokens.map(({ word }) => word).join(' ');
    const found = known.get(key);
    if (found) return found;
    const starts = tokens.length > 1 ? startsOf(tokens, index) : singles(first.word, notes);
    const places: number[] = [];
    for (const place of starts) {
      if (places.length === mostPlaces) break;
      if (isSaidAt(tokens, notes, place)) places.push(place);
    }
    known.set(key, places);
    return places;
  };
};

/** Pairs of words that are looked at, at either end: among so many one is rare. */
const pairsLookedAt = 12;

/** Where a text may begin, by the rarest of its first and last pairs: in a long talk many sentences begin alike. */
const startsOf = (tokens: Unit['tokens'], index: NoteIndex): readonly number[] => {
  const last = tokens.length - 1;
  const ends = new Set(
    Array.from({ length: Math.min(pairsLookedAt, last) }, (_, at) => [at, last - 1 - at]).flat(),
  );
  const pairs = [...ends].map((at) => ({
    at,
    places: index.get(keyOf(tokens[at]?.word ?? '', tokens[at + 1]?.word)) ?? [],
  }));
  const rarest = pairs.reduce((best, pair) => (pair.places.length < best.places.length ? pair : best));
  return rarest.places.filter((place) => place % noteSpan >= rarest.at).map((place) => place - rarest.at);
};

const singles = (word: string, notes: readonly IndexedNote[]): number[] =>
  notes.flatMap(({ tokens }, note) =>
    tokens.flatMap((token, at) => (token.word === word ? [note * noteSpan + at] : [])),
  );

const isSaidAt = (tokens: Unit['tokens'], notes: readonly IndexedNote[], place: number): boolean => {
  const said = notes[Math.floor(place / noteSpan)]?.tokens ?? [];
  const at = place % noteSpan;
  return (
    at + tokens.length <= said.length && tokens.every(({ word }, index) => said[at + index]?.word === word)
  );
};
