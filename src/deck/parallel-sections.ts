import type { Heading } from 'mdast';
import type { Line, PlacedClaim } from '../model/claim.js';
import type { Note, SlideBlock } from '../model/deck.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { listOf } from './blocks.js';
import { areOpposites } from './contrast.js';
import type { SlideBody } from './layouts/layout-rule.js';
import { titleOf } from './name-slide.js';
import { notesOfSection } from './notes.js';

const maxLines = 5;
const maxWords = 9;

/** The short points of a section that shows nothing else. */
const pointsOf = (section: Section, claims: readonly PlacedClaim[]): readonly Line[] | undefined => {
  const [placed, ...more] = claims;
  const isPlain = section.children.length === 0 && !section.title && !section.isSpoken && more.length === 0;
  if (!isPlain || placed?.claim.kind !== 'lines' || placed.claim.ordered) return undefined;
  const { lines } = placed.claim;
  const areShort = lines.every(({ text, children }) => !children && text.split(/\s+/u).length <= maxWords);
  return areShort && lines.length >= 2 && lines.length <= maxLines ? lines : undefined;
};

const half = (heading: Heading, lines: readonly Line[]): SlideBlock[] => [
  { type: 'heading', depth: 3, children: titleOf(heading.children) },
  listOf(lines, { ordered: false }),
];

/** Two sub-sections that say the opposite of one another in a few points each, side by side. */
export const comparisonOf = (
  a: Section | undefined,
  b: Section | undefined,
  claims: ReadonlyMap<Section, readonly PlacedClaim[]>,
): { readonly body: SlideBody; readonly notes: Note[] } | undefined => {
  if (!a?.heading || !b?.heading) return undefined;
  if (!areOpposites(plainText(a.heading.children), plainText(b.heading.children))) return undefined;
  const left = pointsOf(a, claims.get(a) ?? []);
  const right = pointsOf(b, claims.get(b) ?? []);
  if (!left || !right) return undefined;
  const children = [...half(a.heading, left), ...half(b.heading, right)];
  return { body: { layout: 'comparison', children }, notes: [...notesOfSection(a), ...notesOfSection(b)] };
};
