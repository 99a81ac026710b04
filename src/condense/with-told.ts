import type { Claim, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { isEnglish, type ProseContext } from './judge-prose.js';
import { toldBehind } from './ladder/told-behind.js';

/** What is told behind a listing that has no name, and on no other slide, is its name. */
export const withTold = (
  { blocks }: Section,
  claims: readonly PlacedClaim[],
  { language }: ProseContext,
): PlacedClaim[] => {
  if (!isEnglish(language)) return [...claims];
  const said = new Set(claims.flatMap(({ claim }) => wordsOf(claim)));
  return claims.map((placed) => {
    const { claim, block } = placed;
    if (claim.kind !== 'block' || claim.lead || claim.thought || blocks[block] !== claim.block) return placed;
    const around = { above: blocks[block - 1], below: blocks[block + 1], next: blocks[block + 2] };
    const thought = toldBehind(claim.block, around);
    if (!thought || said.has(thought.text)) return placed;
    return { ...placed, claim: { ...claim, thought } };
  });
};

const wordsOf = (claim: Claim): readonly string[] =>
  [claim.lead, claim.thought, ...('lines' in claim ? claim.lines : [])].flatMap((line) => line?.text ?? []);
