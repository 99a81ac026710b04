import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { headingOf } from './heading-of.js';
import { countsThem } from './ladder/counted-lists.js';

/** What each section may show. */
type Claims = ReadonlyMap<Section, readonly PlacedClaim[]>;

/**
 * The claims without the lines of some texts, which are then spoken only. Steps stay whole or go as one, and so does
 * what is nothing without its lead; what the author marked stays, whatever is said of it.
 *
 * @returns The same map when no claim has such a line.
 */
export const withoutTexts = (claims: Claims, texts: ReadonlySet<string>): Claims => {
  const keys = [...new Set([...texts].map(keyOf))];
  // A title may be the beginning of a line only ("The gains are" of "The gains are as follows").
  const isRefused = ({ text, rung }: Line): boolean =>
    rung !== 'author' && keys.some((key) => keyOf(text).startsWith(key));
  let isChanged = false;
  const fewer = [...claims].map(([section, placed]) => {
    const kept = placed.flatMap((each): PlacedClaim[] => {
      const claim = keptOf(each.claim, isRefused, headingOf(section));
      isChanged ||= claim !== each.claim;
      return claim ? [{ ...each, claim }] : [];
    });
    return [section, kept] as const;
  });
  return isChanged ? new Map(fewer) : claims;
};

/** The number of a part stands behind the title of a slide that goes on, and a lead loses its colon there. */
const keyOf = (text: string): string =>
  text
    .replace(/\s*\(\d+\/\d+\)$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\s:：.])[\s:：.]+$/u, '')
    .trim();

type Refuses = (line: Line) => boolean;

/** A claim without refused lines, or nothing when nothing is left that tells its point. */
const keptOf = (claim: Claim, isRefused: Refuses, heading: string): Claim | undefined => {
  if (claim.lead && isRefused(claim.lead)) {
    const { lead: _, ...nameless } = claim;
    return claim.kind === 'lines' || claim.kind === 'chips'
      ? undefined
      : keptOf(nameless, isRefused, heading);
  }
  if (claim.thought && isRefused(claim.thought)) {
    const { thought: _, ...silent } = claim;
    return keptOf(silent, isRefused, heading);
  }
  switch (claim.kind) {
    case 'lines':
    case 'chips': {
      const lines = keptLines(claim.lines, isRefused);
      const least = claim.kind === 'chips' ? 2 : 1;
      if (lines === claim.lines) return claim;
      if (lines.length < least || (claim.kind === 'lines' && claim.ordered)) return undefined;
      if (lines.length < claim.lines.length && isCounted(claim, heading)) return undefined;
      // A list of the post of which more than half is gone says something else.
      if (claim.rung === 'list' && lines.length * 2 < claim.lines.length) return undefined;
      return { ...claim, lines };
    }
    case 'number':
      return isRefused(claim.number) || isRefused(claim.clause) ? undefined : claim;
    default:
      return claim;
  }
};

/** "Four approaches" over all of them: three of them would be read as a count that is wrong. */
const isCounted = ({ lead, lines }: Extract<Claim, { kind: 'lines' | 'chips' }>, heading: string): boolean =>
  [lead?.text ?? '', heading].some((words) => countsThem(words, lines.length));

const keptLines = (lines: readonly Line[], isRefused: Refuses): readonly Line[] => {
  const kept = lines
    .filter((line) => !isRefused(line))
    .map((line) => {
      const children = line.children && keptLines(line.children, isRefused);
      return children === line.children ? line : { ...line, children: children ?? [] };
    });
  return kept.length === lines.length && kept.every((line, index) => line === lines[index]) ? lines : kept;
};
