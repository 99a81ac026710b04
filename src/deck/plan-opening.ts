import type { PlacedClaim } from '../model/claim.js';
import type { Note, Slide } from '../model/deck.js';
import type { Outline, Section } from '../model/outline.js';
import { type Named, nameOf } from './name-slide.js';
import { notesOf } from './notes.js';
import { planBlocks, planSection, type SectionContext } from './plan-section.js';

/** What becomes of the prose before the first heading. */
export interface Opening {
  /** What is said over the title slide. */
  readonly notes: readonly Note[];
  readonly slides: readonly Slide[];
}

/** The opening is spoken over the title slide; what it shows comes on slides of its own after that. */
export const planOpening = (outline: Outline, context: SectionContext): Opening => {
  const { notes, slides } = planProse(outline, context);
  const name: Named = { title: [{ type: 'text', value: outline.meta.title }] };
  const split = outline.opening.children.flatMap((part) => planSection(part, context, name));
  return { notes, slides: [...slides, ...split] };
};

const planProse = ({ opening, meta, sections }: Outline, context: SectionContext): Opening => {
  const placed = context.claims.get(opening) ?? [];
  const shows = placed.some(({ claim }) => claim.rung !== 'title');
  if (!shows && sections.length > 0) return { notes: notesOf(opening.blocks), slides: [] };
  const first = Math.min(...placed.map((claim) => beginOf(claim, opening)), opening.blocks.length);
  const slides = planBlocks(
    opening,
    nameOf(opening, context, { title: [{ type: 'text', value: meta.title }], isRepeated: true }),
    context,
  );
  const spoken = notesOf(opening.blocks.slice(0, first));
  const [head, ...tail] = slides;
  if (!head) return { notes: notesOf(opening.blocks), slides: [] };
  return { notes: spoken, slides: [{ ...head, notes: head.notes.slice(spoken.length) }, ...tail] };
};

/** The block at which what a claim shows begins: that of the thought which leads to it, when there is one. */
const beginOf = ({ claim: { thought }, block }: PlacedClaim, { blocks }: Section): number => {
  const start = thought?.source?.start.offset;
  if (start === undefined) return block;
  const from = blocks.findIndex(({ position }) => (position?.end.offset ?? 0) > start);
  return from < 0 ? block : Math.min(from, block);
};
