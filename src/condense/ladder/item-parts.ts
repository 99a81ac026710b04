import type { Line } from '../../model/claim.js';
import { inQuotes } from '../../model/quoted.js';
import { endsDangling } from '../dangling-ends.js';
import { onlyAdds } from '../edge-vetoes.js';
import { speaker } from '../gate/first-person.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { holdsPlaceholder } from '../gate/placeholders.js';
import { type ItemFault, isEmptyItem, isQuestion, isReference, rejectItem } from '../gate/reject-item.js';
import { thirdForms } from '../gate/verbs.js';
import { type InlineText, textOfNode } from '../inline-text.js';
import { capitalised, judgedText, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { isBare } from './bare-labels.js';
import { isForMakers, scopeOf } from './commit-titles.js';
import { demands } from './demands.js';
import { asideIn, behindDoer, type Credits, withoutJoints } from './item-edges.js';
import { ticketLabel } from './item-labels.js';
import {
  crypticWithGloss,
  introducerIn,
  isSaidAgain,
  labels,
  maxEven,
  maxWords,
  nameOfItem,
  nameWithGloss,
  type Part,
  patienceWith,
  runsOn,
} from './item-names.js';
import { asks, behindNews, patientPieces, pieces } from './item-pieces.js';
import { isTurned, tellsTrouble } from './item-turns.js';
import { behindOwnName } from './own-names.js';
import { isCode } from './payloads.js';
import type { Range } from './sentence-rung.js';
import { deedWithTime } from './timelines.js';
import { withoutWe } from './without-we.js';

/** How the items of a list are shown: whole, by what names them, by their names with what is said of each, by what is short enough of each, so without names that several share, or by what happened when. */
export type ItemStyle = 'whole' | 'label' | 'glossed' | 'part' | 'gloss' | 'dated';

const whole: Part = { name: 'whole', range: wholeWithin };

const news: Part = { name: 'behind news', range: behindNews };

const ownName: Part = { name: 'behind its own name', range: behindOwnName };

/** Ways to cut an item down, the more telling first: each gives a range of its text, or undefined. */
const partsOf: Readonly<Record<ItemStyle, readonly Part[]>> = {
  whole: [ownName, whole, ...labels, ...pieces],
  label: [{ name: 'letters with their gloss', range: crypticWithGloss }, ...labels, whole, ...pieces],
  glossed: [
    ownName,
    { name: 'name with gloss', range: nameWithGloss },
    { name: 'name with a longer gloss', range: (inline) => nameWithGloss(inline, maxEven) },
    ...labels,
    whole,
    ...pieces,
  ],
  part: [ownName, whole, ...labels.map(ofWords), ...pieces, ...labels],
  gloss: [ownName, whole, ...pieces],
  dated: [{ name: 'deed with its time', range: deedWithTime }, whole, ...pieces],
};

/** "Door: let the heat out as long as …": among clauses a name of one word says nothing. */
function ofWords({ name, range }: Part): Part {
  return {
    name,
    range: (inline) => {
      const found = range(inline);
      return found && countWords(inline.text.slice(...found)) >= 2 ? found : undefined;
    },
  };
}

function wholeWithin(inline: InlineText): Range | undefined {
  return isOneSentence(inline, maxWords) && !holdsCode(inline) && !runsOn(inline) && !isSaidAgain(inline)
    ? [0, inline.text.length]
    : undefined;
}

/** "Install the font - `npm install font`", "tools#36: Removed the job": what is typed, and tickets, are not read aloud. */
const holdsCode = (inline: InlineText): boolean => {
  const match = introducerIn(inline);
  if (!match) return false;
  const end = match.index + match[0].length;
  const rest: Range = [end, inline.text.length];
  const isTyped = isCode(inline, rest) && !isCode(inline, [0, match.index]) && !areNames(inline, rest);
  return isTyped || ticketLabel.test(inline.text.slice(0, match.index));
};

/** "Flours for rolls: `wheat`, `oat`": names that are written as code. */
const areNames = ({ leaves }: InlineText, [start]: Range): boolean =>
  leaves.every(
    ({ start: from, node }) =>
      from < start || node.type !== 'inlineCode' || /^[\p{L}_$][\w.$-]{0,29}(?:\(\))?$/u.test(node.value),
  );

/** Whether an item is one sentence of at most so many words. */
export const isOneSentence = (inline: InlineText, limit: number): boolean =>
  countWords(inline.text) <= limit && sentencesOf(inline).length === 1;

/** A part begins where its item does: a condition before it must not be cut off. */
const subordinate = /^(?:when|while|although|though|if|as|unless)(?![\p{L}\p{N}'’-])/iu;

/** "Bakers should bring": the verb waits for what is cut off. */
const waiting =
  /\b(?:includes?|including|requires?|requiring|becomes?|provides?|allows?|enables?|bring|means)$/iu;

/** A part of an item, unlike a whole one, must stand alone. */
const standsAsPart = (text: string): boolean =>
  !subordinate.test(text) &&
  !endsDangling(text) &&
  !waiting.test(text) &&
  !speaker.test(text.replace(inQuotes, ''));

/** How the items of a list are read. */
export interface ItemReading extends Credits {
  readonly style: ItemStyle;
  /** A name without what is said of it is no point. */
  readonly mustTell?: boolean;
  /** Its items are conditions: what one says behind "and" belongs to it. */
  readonly areConditions?: boolean;
  /** The words above them promise what no longer works. */
  readonly areBreaks?: boolean;
  /** The words above them promise gains. */
  readonly areGains?: boolean;
  /** The words above them say of what kind their names are. */
  readonly areOfKind?: boolean;
  /** Its list stands below an item of another: what stands below its own items is spoken. */
  readonly isNested?: boolean;
  /** Nothing shorter of it can be shown, and its siblings are. */
  readonly isPatient?: boolean;
  /** What is no fault in this list: questions where all of it asks, calls where it is a list of steps. */
  readonly allowed?: readonly ItemFault[];
}

/** "Ada Moss: “I have never baked …”": who says it does not tell what is said. */
const saying = /^\s*(?:[:：]|[-–—]{1,2}(?=\s))\s*[“"„«「『][^“”"„«»「」『』]{25,}/u;

const joins = /^\s*,?\s+(?:and|or|but)\s/iu;

/** "**This** is faster": stress, and what it is of stands elsewhere. */
const leaning = /^(?:it|its|this|that|these|those|they|he|she|we|you|i)$/iu;

/** "**When** is the word for an hour", "`if` opens a case": a word that is spoken of, as its markup tells. */
const isSpokenOf = ({ nodes, text }: InlineText): boolean => {
  const first = nodes.find((node) => textOfNode(node).trim() !== '');
  if (first?.type !== 'strong' && first?.type !== 'inlineCode' && first?.type !== 'emphasis') return false;
  const word = textOfNode(first).trim();
  const next = /^\s+(\p{Ll}+)\s/u.exec(text.trimStart().slice(word.length))?.[1] ?? '';
  return (
    /^\p{L}+$/u.test(word) && !leaning.test(word) && (/^(?:is|are)$/u.test(next) || thirdForms.has(next))
  );
};

/** "Mill #12 drops the bell": a change that is called by its number does something. */
const numbered = /^(?:\p{Lu}[\p{L}\d.-]{0,20}\s){1,3}#\d{1,6}\s(?<verb>\p{Ll}+)\s/u;
const isNumbered = ({ text }: InlineText): boolean =>
  thirdForms.has(numbered.exec(text.trimStart())?.groups?.verb ?? '');

const faultsOfTerm: readonly ItemFault[] = [
  'half a condition',
  'leans on another item',
  'points back',
  'question',
];

/** The text of an item in which code names nobody: "Avoid `@import`"; in brackets "(`@ada`)" is who did it. */
const withNamesOnly = ({ text, leaves }: InlineText): string =>
  leaves.reduce(
    (said, { start, node }) =>
      node.type === 'inlineCode' && said[start] === '@' && !/[([]\s?$/u.test(said.slice(0, start))
        ? `${said.slice(0, start)}·${said.slice(start + 1)}`
        : said,
    text,
  );

const lineIn = (inline: InlineText, found: Range, reading: ItemReading): Line | undefined => {
  const range = withoutJoints(withNamesOnly(inline), found, reading);
  const we = withoutWe(inline.text.slice(range[0], range[1]));
  const start = range[0] + we;
  const line = withScope(inline, found[0], [start, range[1]]) ?? lineWithout(inline, [start, range[1]]);
  const isName = line && /\?$/u.test(line.text) && !asks(inline, [start, range[1]]);
  const isTerm = start === 0 && isSpokenOf(inline);
  const allowed: readonly ItemFault[] = [
    ...(reading.allowed ?? []),
    ...(isName ? (['question'] as const) : []),
    ...(isTerm ? faultsOfTerm : []),
    ...(start === 0 && isNumbered(inline) ? (['ticket'] as const) : []),
  ];
  if (!line || rejectItem(judgedText(line), allowed) !== undefined) return undefined;
  if (reading.areConditions && joins.test(inline.text.slice(found[1]))) return undefined;
  const isVerbatim = found[0] === 0 && start === 0 && found[1] >= inline.text.trimEnd().length;
  if (saying.test(inline.text.slice(found[1]))) return undefined;
  if (!isVerbatim && !isTerm && !standsAsPart(line.text)) return undefined;
  return start > 0 ? capitalised(line) : line;
};

const lineWithout = (inline: InlineText, range: Range): Line | undefined =>
  makeLine(inline, range, 'list', asideIn(inline, range));

/** "oven: faster bell" of "perf(oven): faster bell": a few words with the part that they are of. */
const withScope = (inline: InlineText, from: number, [start, end]: Range): Line | undefined => {
  const found = scopeOf(inline.text.slice(from, start), inline.text.slice(start, end));
  if (!found || asideIn(inline, [start, end])) return undefined;
  const [at, close] = [from + found.scope[0], found.close.map((place) => from + place)];
  return makeLine(inline, [at, end], 'list', [close[0] ?? at, close[1] ?? at]);
};

/** An item as its name with what is said of it; undefined when that is too much, or cannot stand. */
export const glossOfItem = (inline: InlineText, reading: ItemReading, most?: number): Line | undefined => {
  const found = nameWithGloss(inline, most);
  return found && lineIn(inline, found, reading);
};

/** A parenthesis that may add to a sentence; one behind a number or a quotation is its source and stays. */
const parenthesis = /(?<![\d%"”])\s\((?![^()]*\d{4})[^()]{8,}\)/u;

const withoutParenthesis = (inline: InlineText): Line | undefined => {
  const first = sentencesOf(inline)[0];
  const found = first && parenthesis.exec(first.text);
  if (!first || !found || !onlyAdds(found[0])) return undefined;
  const from = first.start + found.index;
  const line = makeLine(inline, [first.start, first.end], 'list', [from, from + found[0].length]);
  if (!line || countWords(line.text) > patienceWith(line.text) || rejectItem(judgedText(line)) !== undefined)
    return undefined;
  if (countWords(line.text) <= maxBareName && tellsInside(found[0])) return wholeName(inline);
  return standsAsPart(line.text) ? line : undefined;
};

const maxBareName = 2;

/** "Oven (are there loaves left in it?)": what is said of a name stands in the parenthesis. */
const tellsInside = (parenthesis: string): boolean => {
  const said = parenthesis.replace(/^\s*[(（]|[)）]\s*$/gu, '');
  return isQuestion(said) || hasMainVerb(said);
};

const wholeName = (inline: InlineText): Line | undefined => {
  const line = isOneSentence(inline, maxWords)
    ? makeLine(inline, [0, inline.text.length], 'list')
    : undefined;
  return line && rejectItem(judgedText(line), ['question']) === undefined ? line : undefined;
};

/** "Port" of "Port: when a mill is used, the number is no longer …": the name of a change without the change. */
const isCutBare = ({ text }: Line, inline: InlineText, reading: ItemReading): boolean => {
  const [start, end] = withoutJoints(withNamesOnly(inline), [0, inline.text.length], reading);
  const said = inline.text.slice(start, end).trim();
  return isBare(text) && said.startsWith(text) && countWords(said) >= countWords(text) + 2;
};

/** "registry.example/bread/mill:1.2": where a picture of a machine is kept. */
const imageAddress = /^\s*[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.-]+)+(?::[\w.-]+|@sha256:[\da-f]+)\s*$/u;

/** "Target: `https://…`": the name of an address that nobody reads aloud; "Open the plan: `https://…`" is a step. */
const namesAddress = (inline: InlineText): boolean => {
  const match = introducerIn(inline);
  if (!match || isImperative(inline.text)) return false;
  const rest: Range = [match.index + match[0].length, inline.text.length];
  const address = inline.text.slice(...rest);
  if (imageAddress.test(address)) return true;
  return isCode(inline, rest) && /^\s*(?:h(?:tt|xx)ps?:\/\/|www\.)\S+\s*$/iu.test(address);
};

/** What an item shows in a style; undefined when nothing of it stands alone. */
export const partOfItem = (
  inline: InlineText,
  reading: ItemReading = { style: 'part' },
): Line | undefined => {
  const text = reading.hasDoers === true ? behindDoer(inline.text) : inline.text.trim();
  // What breaks for others is no chore, whatever its makers call it.
  const isChore = isForMakers(inline.text) && reading.areBreaks !== true;
  if (isEmptyItem(text) || isReference(text) || isChore || namesAddress(inline)) return undefined;
  if (holdsPlaceholder(inline)) return undefined;
  if (reading.areGains && tellsTrouble(inline) && nameOfItem(inline) === undefined) return undefined;
  const parts = reading.isPatient ? patientPieces : [news, ...partsOf[reading.style]];
  for (const { range } of reading.areBreaks ? [...demands, ...parts] : parts) {
    const found = range(inline);
    const line = found && !isTurned(inline, found) && lineIn(inline, found, reading);
    if (line && !(reading.mustTell && isCutBare(line, inline, reading))) return line;
  }
  return isTurned(inline, [0, sentencesOf(inline)[0]?.end ?? 0]) ? undefined : withoutParenthesis(inline);
};
