import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { type ItemFault, rejectItem } from '../gate/reject-item.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { judgedText, makeLine } from '../line.js';
import { countWords } from '../words.js';
import { labels } from './item-names.js';
import { isMissed, type Member } from './members.js';
import type { Range } from './sentence-rung.js';

/** Of so few items each is missed. */
const few = 5;
/** More names are a page of the manual. */
const maxNames = 12;
const fewest = 3;

/** "**Ada Moss** from the mill, baked": the bold name of somebody or something, whatever is said behind it. */
const boldName = ({ nodes: [first] }: InlineText): Range | undefined => {
  const name = first?.type === 'strong' ? flattenInline([first]).text : '';
  return /^\p{Lu}[^.:,;!?]*$/u.test(name) && countWords(name) <= 5 ? [0, name.length] : undefined;
};

const nameIn = (inline: InlineText): Range | undefined => {
  for (const { range } of labels) {
    const found = range(inline);
    if (found) return found;
  }
  return boldName(inline);
};

const labelOf = ({ inline }: Member, allowed: readonly ItemFault[]): Line | undefined => {
  const found = inline && nameIn(inline);
  const line = found && makeLine(inline, found, 'list');
  return line && rejectItem(judgedText(line), allowed) === undefined && !endsDangling(line.text)
    ? line
    : undefined;
};

/** The names of all members of a list; undefined where one has none, or two share theirs. */
const labelsOf = (members: readonly Member[], allowed: readonly ItemFault[]): readonly Line[] | undefined => {
  const names = members.flatMap((member) => labelOf(member, allowed) ?? []);
  const telling = names.filter(({ text }) => countWords(text) >= 2).length;
  const areApart = new Set(names.map(({ text }) => text)).size === members.length;
  return areApart && telling * 2 >= members.length ? names : undefined;
};

/** What is said with a quotation or a number is worth more than a name. */
const telling = /["“”„«»]|\d/u;

/**
 * The lines of a list of which half of the items or more would be missing: their names, where each has one. Of five items
 * or fewer, and where nothing else could be shown, every one is missed.
 */
export const allOrLabels = (
  read: readonly Member[],
  lines: readonly Line[],
  {
    isRefused,
    allowed = [],
  }: { readonly isRefused: boolean; readonly allowed?: readonly ItemFault[] | undefined },
): readonly Line[] => {
  const members = read.filter(isMissed);
  const count = members.length;
  const shown = members.filter(({ line }) => line).length;
  const isPartial =
    shown < count && (isRefused || shown * 2 < count || (shown * 2 === count && count <= few));
  if (!isPartial || count < fewest || count > maxNames) return lines;
  if (!isRefused && lines.some(({ text }) => telling.test(text))) return lines;
  return labelsOf(members, allowed) ?? lines;
};
