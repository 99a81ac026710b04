import type { List, RootContent } from 'mdast';
import type { Claim, Line } from '../model/claim.js';
import { plainText } from '../model/plain-text.js';
import { courtesy } from './gate/asides.js';
import { formerLeadOf } from './ladder/former-leads.js';
import { introductionOf } from './ladder/introductions.js';
import { withoutColon } from './ladder/lead-clauses.js';
import { isListing, leadOf } from './ladder/lead-ins.js';
import { needsLead } from './ladder/leadless.js';
import { isWeakLabel } from './ladder/listing-labels.js';
import { listingLeadOf } from './ladder/listing-leads.js';
import { lineOfItem } from './ladder/lists.js';
import { isPictured, pictureStepOf } from './ladder/picture-steps.js';
import { questionOver } from './ladder/questions-above.js';
import { isTornLead } from './ladder/torn-leads.js';
import { isSame } from './ladder/under-heading.js';
import type { Place } from './place-of.js';
import { countWords } from './words.js';

/** The claims of a block with what leads to it; a list that says something else without it is only spoken. */
export const withLead = (node: RootContent, claims: readonly Claim[], place: Place): Claim[] => {
  const [first, ...more] = claims;
  if (!first) return [];
  // What somebody listed, set apart: the words that lead to it stand before the quotation.
  const [quoted] = node.type === 'blockquote' ? node.children : [];
  if (quoted?.type === 'list' && first.kind === 'lines' && !first.lead)
    return withLead(quoted, claims, place).filter(
      ({ kind, lead }) => kind !== 'lines' || lead !== undefined || !isIntroduced(place.before),
    );
  if (node.type !== 'list' || first.kind !== 'lines') {
    const lead = first.lead ? undefined : nameOf(place, node);
    return [lead && !isSame(lead.text, place.heading) ? { ...first, lead } : first, ...more];
  }
  const introduction = introductionOf({ ...place, list: node, lines: first.lines });
  if (introduction.kind === 'spoken') return more;
  const said = introduction.kind === 'shown' && !isPolite(introduction.lead) ? introduction.lead : undefined;
  const lead = said && isSame(withoutColon(said.text), place.heading) ? undefined : said;
  if (!lead && needsLead({ ...place, list: node, lines: first.lines })) return more;
  return [lead ? { ...first, lead } : first, ...more];
};

const isIntroduced = (before: RootContent | undefined): boolean => before?.type === 'paragraph';

/** What names a block: the words that lead to it, or the step above it, which says more than it shows. Above "Usage" stands what is used. */
export const nameOf = (
  { before, above }: Pick<Place, 'before' | 'above'>,
  block: RootContent,
): Line | undefined => {
  const nearest = isWeakLabel(before) && above?.type === 'paragraph' ? above : before;
  const name = wordsAt(nearest, block);
  return name && (isTornLead(name.text) || isParted(nearest)) ? undefined : name;
};

/** "…and in usage:": the rest of a sentence that a listing parted. */
const isParted = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' &&
  /^(?:…|\.{2,})\s?(?!(?:and\s)?(?:then|finally|next|now)\b)\p{Ll}/u.test(plainText(node.children));

const wordsAt = (nearest: RootContent | undefined, block: RootContent): Line | undefined =>
  (isListing(block) ? formerLeadOf(nearest) : undefined) ??
  leadOf(nearest, block) ??
  (isListing(block) ? (stepOf(nearest) ?? listingLeadOf(nearest)) : undefined) ??
  (isPictured(block) ? pictureStepOf(nearest) : undefined) ??
  (isListing(block) || isPictured(block) ? questionOver(nearest) : undefined);

/** Whether a list is one step that names the listing or the picture behind it. */
export const namesNext = (list: List, next: RootContent | undefined): boolean =>
  next !== undefined && (isListing(next) || isPictured(next)) && nameOf({ before: list }, next) !== undefined;

/** "3. Light the oven. It takes an hour.": the one step between two listings. */
const stepOf = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'list') return undefined;
  const [item, ...more] = node.children;
  const line = item && more.length === 0 ? lineOfItem(item) : undefined;
  return line && !line.children && countWords(line.text) <= maxStep ? line : undefined;
};

/** A longer step is a point of its own. */
const maxStep = 12;

/** "The bakers are excited to share the news": said before a list that speaks for itself. */
const isPolite = ({ text }: Line): boolean => courtesy.test(text);
