import type { RootContent } from 'mdast';
import type { Claim, Line } from '../model/claim.js';
import { courtesy } from './gate/asides.js';
import { introductionOf } from './ladder/introductions.js';
import { leadOf } from './ladder/lead-ins.js';
import { needsLead } from './ladder/leadless.js';
import type { Place } from './place-of.js';

/** The claims of a block with what leads to it; a list that says something else without it is only spoken. */
export const withLead = (node: RootContent, claims: readonly Claim[], place: Place): Claim[] => {
  const [first, ...more] = claims;
  if (!first) return [];
  if (node.type !== 'list' || first.kind !== 'lines') {
    const lead = first.lead ? undefined : leadOf(place.before, node);
    return [lead ? { ...first, lead } : first, ...more];
  }
  const introduction = introductionOf({ ...place, list: node, lines: first.lines });
  if (introduction.kind === 'spoken') return more;
  const lead = introduction.kind === 'shown' && !isPolite(introduction.lead) ? introduction.lead : undefined;
  if (!lead && needsLead({ ...place, lines: first.lines })) return more;
  return [lead ? { ...first, lead } : first, ...more];
};

/** "The bakers are excited to share the news": said before a list that speaks for itself. */
const isPolite = ({ text }: Line): boolean => courtesy.test(text);
