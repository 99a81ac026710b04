import type { PlacedClaim } from '../model/claim.js';
import { type Memory, noMemory } from '../model/memory.js';
import { firstPoint, moveBetween, moved, toZero } from '../model/moved.js';
import type { Section } from '../model/outline.js';
import { condenseSection } from './condense-section.js';
import type { ProseContext } from './judge-prose.js';

/** Condenses the sections of one post, each of which is found again where it stood before or elsewhere in the text. */
export const sectionCondenser = (
  context: ProseContext,
  memory: Memory,
): ((section: Section) => readonly PlacedClaim[]) => {
  if (memory === noMemory) return (section) => condenseSection(section, context);
  const about = JSON.stringify(context, (_, value) => (value instanceof Set ? [...value].sort() : value));
  return (whole) => {
    const section = { ...whole, children: [] };
    const start = firstPoint(section);
    const key = `condense ${about}\n${JSON.stringify(moved(section, toZero(start)))}`;
    const known = memory.recall(key, () => ({ claims: condenseSection(section, context), start }));
    return moved(known.claims, moveBetween(known.start, start));
  };
};
