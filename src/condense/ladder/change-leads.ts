import type { List } from 'mdast';
import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { namesNoKind, tellChanges } from './bare-labels.js';
import { holdsChanges } from './changes.js';
import { endsInColon } from './lead-clauses.js';

/** "What's changed:", "Changes:": said of any list of changes. */
const saysChanges =
  /^(?:what['’]s (?:changed|new)|what (?:has )?changed|(?:(?:key|main|notable|major|other|new)\s)?(?:changes|fixes|improvements))\s*[:：]$/iu;

/** "Oven 4.2", "May": a version or a month is of what came with it. */
const ofRelease =
  /\d|\b(?:release[ds]?|versions?|new|news|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu;

/** What says above "Add a lamp" that it was done: below a heading that only names a thing it would be an order. */
export const leadOfChanges = (
  inline: InlineText,
  { start, text }: Sentence,
  { list, heading = '' }: { readonly list: List; readonly heading?: string },
): Line | undefined => {
  if (!saysChanges.test(text.trim()) || namesNoKind(heading) || tellChanges(heading)) return undefined;
  if (ofRelease.test(heading) || !holdsChanges(list)) return undefined;
  const lead = makeLine(inline, [start, start + text.replace(endsInColon, '').trimEnd().length], 'lead-in');
  return lead && capitalised(lead);
};
