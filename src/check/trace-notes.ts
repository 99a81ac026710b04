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

/** Finds every unit of prose in the notes: in the post's order in the talk, or in its order in the backup behind it. */
export const traceNotes = ({ units }: PostIndex, deck: DeckIndex): SpokenUnit[] => {
  const spoken = units.flatMap((unit, index) => (spokenKinds.has(unit.kind) ? [{ unit, index }] : []));
  const index = indexNotes(deck.notes);
  const places = spoken.map(({ unit }) => placesOf(unit, deck.notes, index));
  const firstBackup = deck.notes.findIndex(({ slide }) => slide > deck.end);
  const border = (firstBackup < 0 ? deck.notes.length : firstBackup) * noteSpan;
  const main = longestChain(candidates(places, (place) => place < border));
  const backup = longestChain(candidates(places, (place) => place >= border));
  return spoken.map(({ index: unit }, thing) => {
    const place = main.get(thing) ?? backup.get(thing);
    const found = place ?? places[thing]?.[0];
    if (found === undefined) return { unit };
    const note = Math.floor(found / noteSpan);
    const slide = deck.notes[note]?.slide ?? 0;
    return { unit, slide, note, ...(place === undefined ? { misplaced: true as const } : {}) };
  });
};

/** A place in the notes is the number of the note times this, plus the token in it. */
const noteSpan = 100_000;
/** A text that stands in more places than this tells no order. */
const maxPlaces = 40;

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

/** Every place where a unit is said whole. */
const placesOf = ({ tokens }: Unit, notes: readonly IndexedNote[], index: NoteIndex): number[] => {
  const [first] = tokens;
  if (!first) return [];
  const starts = tokens.length > 1 ? startsOf(tokens, index) : singles(first.word, notes);
  return starts.filter((place) => isSaidAt(tokens, notes, place)).slice(0, maxPlaces);
};

/** Pairs of words that are looked at: among so many one is rare. */
const pairsLookedAt = 12;

/** Where a text may begin, by the rarest of its first pairs: in a long talk many sentences begin alike. */
const startsOf = (tokens: Unit['tokens'], index: NoteIndex): readonly number[] => {
  const pairs = tokens.slice(1, pairsLookedAt + 1).map(({ word }, at) => ({
    at,
    places: index.get(keyOf(tokens[at]?.word ?? '', word)) ?? [],
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
  return tokens.every(({ word }, index) => said[at + index]?.word === word);
};
