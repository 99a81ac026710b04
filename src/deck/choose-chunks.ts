import type { Section } from '../model/outline.js';
import type { Chunk } from './chunks.js';

/** A section's own chunks, in the post's order. */
export interface EntryPart {
  readonly section: Section;
  /** The section of the same entry that it stands under. */
  readonly parent?: Section;
  readonly chunks: readonly Chunk[];
  /** How much of the post's point the section carries, 0 to 1. */
  readonly weight: number;
}

/** A section of the talk with its sub-sections: what one minute may be about. */
export interface Entry {
  readonly parts: readonly EntryPart[];
}

/** What a slot has room for. */
export interface Slot {
  readonly minutes: number;
  readonly slides: number;
}

/** How many chunks of each section are said; the rest of them are moved. */
export type Chosen = ReadonlyMap<Section, number>;

interface Candidate {
  readonly chunk: Chunk;
  readonly entry: Entry;
  readonly value: number;
}

interface Choice {
  readonly taken: Map<Section, number>;
  readonly spent: Map<Entry, number>;
  minutes: number;
  slides: number;
}

/** A little over the slot is still in time. */
const slack = 1.03;
/** Minutes a slide that an audience can follow, when there are many already. */
const longEnough = 0.6;
/** Less than this share of the slot is too little. */
const enough = 0.95;

/**
 * Chooses what is said in a slot. The next chunk is always the one that adds most: the weight of its section and the
 * strength of its claims, less what has been said of its section already. So a short slot gets the first words of the
 * strongest sections, and a longer one more sections, and more of each. Of a section no chunk is said before those that
 * stand before it.
 */
export const chooseChunks = (entries: readonly Entry[], slot: Slot): Chosen => {
  const choice: Choice = { taken: new Map(), spent: new Map(), minutes: 0, slides: 0 };
  takeSure(entries, choice);
  const hasTime = ({ minutes }: Chunk): boolean => choice.minutes + minutes <= slot.minutes * slack;
  fill(entries, choice, (chunk) => hasTime(chunk) && choice.slides + chunk.slides <= slot.slides);
  // Too many slides for the time is better than too little to say.
  const isShort = (): boolean => choice.minutes < slot.minutes * enough;
  const mayBeSaid = (chunk: Chunk): boolean => hasTime(chunk) && chunk.minutes > 0 && isShort();
  fill(entries, choice, (chunk) => mayBeSaid(chunk) && chunk.minutes >= chunk.slides * longEnough);
  fill(entries, choice, mayBeSaid);
  return choice.taken;
};

/** The talk begins as the post begins, and what the author marked is said, with what leads to it. */
const takeSure = (entries: readonly Entry[], choice: Choice): void => {
  entries.forEach((entry, place) => {
    entry.parts.forEach(({ chunks }, index) => {
      const marked = chunks.findLastIndex(({ isMarked }) => isMarked);
      const last = place === 0 && index === 0 ? Math.max(0, marked) : marked;
      for (const chunk of chunks.slice(0, last + 1)) take({ chunk, entry, value: 1 }, choice);
    });
  });
};

/** Takes chunks, best first, until none is left that may be taken. */
const fill = (entries: readonly Entry[], choice: Choice, mayTake: (chunk: Chunk) => boolean): void => {
  for (;;) {
    const best = entries
      .flatMap((entry) => candidatesOf(entry, choice))
      .filter(({ chunk }) => mayTake(chunk))
      .reduce<Candidate | undefined>((top, next) => (top && top.value >= next.value ? top : next), undefined);
    if (!best) return;
    take(best, choice);
  }
};

const candidatesOf = (entry: Entry, { taken, spent }: Choice): Candidate[] =>
  entry.parts.flatMap(({ section, parent, chunks, weight }) => {
    const chunk = chunks[taken.get(section) ?? 0];
    if (!chunk || !isBegun(entry, parent, taken)) return [];
    const value = ((0.1 + weight) * (0.5 + chunk.strength)) / (1 + (spent.get(entry) ?? 0));
    return [{ chunk, entry, value }];
  });

/** A sub-section makes no sense before the first words of its section. */
const isBegun = ({ parts }: Entry, section: Section | undefined, taken: Choice['taken']): boolean => {
  const part = parts.find((each) => each.section === section);
  return !part || part.chunks.length === 0 || taken.has(part.section);
};

const take = ({ chunk, entry }: Candidate, choice: Choice): void => {
  choice.taken.set(chunk.section, (choice.taken.get(chunk.section) ?? 0) + 1);
  choice.spent.set(entry, (choice.spent.get(entry) ?? 0) + chunk.minutes);
  choice.minutes += chunk.minutes;
  choice.slides += chunk.slides;
};
