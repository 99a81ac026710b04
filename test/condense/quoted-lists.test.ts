import { describe, expect, it } from 'vitest';
import { claimsOfBlock } from '../../src/condense/claims-of-block.js';
import { withLead } from '../../src/condense/with-lead.js';
import { firstBlock, paragraph } from './table.js';

const quote = firstBlock('> - The oven keeps its heat all night\n> - The stone turns by itself at noon\n');
const shownBelow = (lead: string): readonly string[] => {
  const place = { before: paragraph(lead), after: undefined, heading: 'The old mill' };
  return withLead(quote, claimsOfBlock(quote), place).flatMap((claim) =>
    claim.kind === 'lines' ? [claim.lead?.text ?? 'no lead', ...claim.lines.map(({ text }) => text)] : [],
  );
};

describe('a list in a quotation', () => {
  it('stands below the words that lead to it', () => {
    expect(shownBelow('Ada Moss tells what she has seen, noting two key features of the oven:')).toEqual([
      'Ada Moss tells what she has seen, noting two key features of the oven',
      'The oven keeps its heat all night',
      'The stone turns by itself at noon',
    ]);
  });

  it('is only spoken where these cannot be shown, as somebody else said it', () => {
    expect(shownBelow('I asked Ada, who wrote to us about it:')).toEqual([]);
    expect(shownBelow('Ada says it better than I do.')).toEqual([]);
  });
});
