import type { RootContent } from 'mdast';
import type { Claim, Line } from '../model/claim.js';
import { courtesy } from './gate/asides.js';
import { flattenInline } from './inline-text.js';
import { areBare, namesNoKind, promisesNames } from './ladder/bare-labels.js';
import { introductionOf } from './ladder/introductions.js';
import { leadOf } from './ladder/lead-ins.js';
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
  if (!lead && (areUnnamed(place) || !promisesNames(place.heading)) && areBare(first.lines)) return more;
  return [lead ? { ...first, lead } : first, ...more];
};

/** Nothing on the slide says what a list is of: what answers a question is known by it, and so is what a post begins with. */
const areUnnamed = ({ heading = '', before }: Place): boolean =>
  namesNoKind(heading) && before?.type === 'paragraph' && !/[?？]/u.test(flattenInline(before.children).text);

/** "The bakers are excited to share the news": said before a list that speaks for itself. */
const isPolite = ({ text }: Line): boolean => courtesy.test(text);
