import type { PlacedClaim } from '../model/claim.js';
import type { Outline, Section } from '../model/outline.js';
import { type Chosen, chooseChunks, type Entry, type EntryPart } from './choose-chunks.js';
import { type Chunk, chunksOf } from './chunks.js';

/** What a talk is paced by. */
export interface PaceInput {
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  /** How much of the post's point each section carries, 0 to 1. */
  readonly weights: ReadonlyMap<Section, number>;
  /** Minutes of the slot. */
  readonly slot: number;
  /** Words a minute. */
  readonly pace: number;
}

/** A post cut to a slot. */
export interface PacedOutline {
  /** What is said, and what was moved as its `backup`. */
  readonly outline: Outline;
  /** Minutes of the whole post. */
  readonly material: number;
}

/** A talk that is this much too long, as a share of its slot, is still in time. */
const tolerance = 1.05;
/** As many slides as an audience can follow, less those that frame the talk; but one a minute at least. */
const slidesPerMinute = 1.5;
const frameSlides = 4;

/**
 * Cuts a post to the length of a talk: what carries least of its point is moved to the backup part, never dropped.
 * A post that is short enough stays as it is.
 */
export const paceOutline = (outline: Outline, input: PaceInput): PacedOutline => {
  const { slot } = input;
  const entries = entriesOf(outline, input);
  const parts = entries.flatMap((entry) => entry.parts);
  const material = parts.flatMap(({ chunks }) => chunks).reduce((sum, { minutes }) => sum + minutes, 0);
  if (material <= slot * tolerance) return { outline, material };
  const slides = Math.max(slot, Math.floor(slot * slidesPerMinute) - frameSlides);
  const chosen = chooseChunks(entries, { minutes: slot, slides });
  const chunks = new Map(parts.map((part) => [part.section, part.chunks]));
  return { outline: cutOutline(outline, { chosen, chunks }), material };
};

/** The opening, then each section of the slide level with what stands under it. */
const entriesOf = (outline: Outline, input: PaceInput): Entry[] => {
  const partOf = (section: Section, parent?: Section): EntryPart => ({
    section,
    ...(parent ? { parent } : {}),
    chunks: chunksOf(section, { claims: input.claims.get(section) ?? [], pace: input.pace }),
    weight: input.weights.get(section) ?? 0,
  });
  const under = (section: Section, parent?: Section): EntryPart[] => [
    partOf(section, parent),
    ...section.children.flatMap((child) => under(child, section)),
  ];
  const split = (section: Section): EntryPart[][] =>
    section.heading && section.depth < outline.slideLevel
      ? [[partOf(section)], ...section.children.flatMap(split)]
      : [under(section)];
  return [under(outline.opening), ...outline.sections.flatMap(split)].map((parts) => ({ parts }));
};

interface Cut {
  readonly chosen: Chosen;
  readonly chunks: ReadonlyMap<Section, readonly Chunk[]>;
}

const cutOutline = (outline: Outline, cut: Cut): Outline => {
  const opening = cutSection(outline.opening, cut);
  const sections = outline.sections.map((section) => cutSection(section, cut));
  return {
    ...outline,
    opening: opening.said ?? { ...outline.opening, blocks: [], children: [] },
    sections: sections.flatMap(({ said }) => (said ? [said] : [])),
    backup: [opening, ...sections].flatMap(({ moved }) => (moved ? [moved] : [])),
  };
};

interface CutSection {
  readonly said?: Section;
  readonly moved?: Section;
}

/** A section in what is said of it and what is moved, each under its heading; either may be all of it. */
const cutSection = (section: Section, cut: Cut): CutSection => {
  const chunks = cut.chunks.get(section) ?? [];
  const count = cut.chosen.get(section) ?? 0;
  const end = count === 0 ? 0 : (chunks[count - 1]?.end ?? 0);
  const children = section.children.map((child) => cutSection(child, cut));
  const said = partOf(
    section,
    section.blocks.slice(0, end),
    children.map((child) => child.said),
  );
  const moved = partOf(
    section,
    section.blocks.slice(end),
    children.map((child) => child.moved),
  );
  // A heading with nothing under it is said where there is nothing to move.
  return (said ?? moved) ? { ...(said ? { said } : {}), ...(moved ? { moved } : {}) } : { said: section };
};

const partOf = (
  section: Section,
  blocks: Section['blocks'],
  parts: readonly (Section | undefined)[],
): Section | undefined => {
  const children = parts.filter((part) => part !== undefined);
  return blocks.length > 0 || children.length > 0 ? { ...section, blocks, children } : undefined;
};
