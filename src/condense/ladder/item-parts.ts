import type { Line } from '../../model/claim.js';
import { endsDangling, onlyAdds, rightEdges } from '../edge-cut.js';
import { speaker } from '../gate/first-person.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { type ItemFault, isReference, rejectItem } from '../gate/reject-item.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { asideIn, isForMakers, withoutJoints } from './item-edges.js';
import { isIdentifier, isLabel, isTelling, numberLabel, ticketLabel } from './item-labels.js';
import type { Range } from './sentence-rung.js';
import { withoutWe } from './without-we.js';

/** A line of a list is read at a glance; one that says more than this is prose, and is spoken. */
const maxWords = 14;
/** When nothing shorter is safe. */
const patience = 18;

/** How the items of a list are shown: whole, by what names them, by what is short enough of each, or so without names that several share. */
export type ItemStyle = 'whole' | 'label' | 'part' | 'gloss';

interface Part {
  readonly name: string;
  readonly range: (inline: InlineText) => Range | undefined;
}

const whole: Part = { name: 'whole', range: wholeWithin };
const labels: readonly Part[] = [
  { name: 'bold run', range: boldLead },
  { name: 'link', range: leadingLink },
  { name: 'before colon or dash', range: beforeColon },
];
const pieces: readonly Part[] = [
  { name: 'label and gloss', range: withGloss },
  { name: 'after a label', range: afterLabel },
  { name: 'first sentence', range: (inline) => sentenceWithin(inline, maxWords) },
  { name: 'edge cut', range: (inline) => cutWithin(inline, maxWords) },
  { name: 'long first sentence', range: (inline) => sentenceWithin(inline, patience) },
  { name: 'long edge cut', range: (inline) => cutWithin(inline, patience) },
];

/** Ways to cut an item down, the more telling first: each gives a range of its text, or undefined. */
const partsOf: Readonly<Record<ItemStyle, readonly Part[]>> = {
  whole: [whole, ...labels, ...pieces],
  label: [...labels, whole, ...pieces],
  part: [whole, ...labels, ...pieces],
  gloss: [whole, ...pieces],
};

function wholeWithin(inline: InlineText): Range | undefined {
  return isOneSentence(inline, maxWords) && !holdsCode(inline) ? [0, inline.text.length] : undefined;
}

/** "Install the font - `npm install font`", "tools#36: Removed the job": what is typed, and tickets, are not read aloud. */
const holdsCode = (inline: InlineText): boolean => {
  const match = introducerIn(inline);
  if (!match) return false;
  const end = match.index + match[0].length;
  const isTyped = isCode(inline, [end, inline.text.length]) && !isCode(inline, [0, match.index]);
  return isTyped || ticketLabel.test(inline.text.slice(0, match.index));
};

/** Whether an item is one sentence of at most so many words. */
export const isOneSentence = (inline: InlineText, limit: number): boolean =>
  countWords(inline.text) <= limit && sentencesOf(inline).length === 1;

/** The name that an item begins with, in bold, as a link, or before a colon or dash. */
export const nameOfItem = (inline: InlineText): string | undefined => {
  for (const { range } of labels) {
    const found = range(inline);
    if (found) return inline.text.slice(...found);
  }
  return undefined;
};

/** Whether a range holds code, formulas and signs alone. */
const isCode = ({ text, leaves }: InlineText, [start, end]: Range): boolean =>
  leaves
    .filter((leaf) => leaf.start < end && leaf.end > start && leaf.node.type === 'text')
    .every((leaf) => !/[\p{L}\p{N}]/u.test(text.slice(Math.max(start, leaf.start), Math.min(end, leaf.end))));

const hasDenseScript = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

function boldLead(inline: InlineText): Range | undefined {
  const { nodes, text } = inline;
  const first = nodes.find((node) => flattenInline([node]).text.trim() !== '');
  if (first?.type !== 'strong') return undefined;
  const label = flattenInline([first]).text.trim();
  const end = text.length - text.trimStart().length + label.length;
  if (!isLabel(label, text.slice(end))) return undefined;
  if (isCode(inline, [0, end]) && withGloss(inline)) return withGloss(inline);
  return countWords(label) <= maxWords && isTelling(label.replace(/[:.：]$/u, '')) ? [0, end] : undefined;
}

// `10:30`, `https://` and `std::map` hold colons that introduce nothing.
const introducer = /：|:(?=\s|$)|\s[—–]\s|\s--?\s|(?<=\p{L})—(?=\p{L})/gu;

/** The ranges of links, code and emphasis: what parts a title inside one does not part the item. */
const unitsOf = ({ nodes }: InlineText): Range[] => {
  let at = 0;
  return nodes.flatMap((node): Range[] => {
    const start = at;
    at += flattenInline([node]).text.length;
    return node.type === 'text' ? [] : [[start, at]];
  });
};

const introducerIn = (inline: InlineText): RegExpExecArray | undefined => {
  const { text } = inline;
  const units = unitsOf(inline);
  return [...text.matchAll(introducer)].find(
    ({ index }) =>
      isBalanced(text.slice(0, index)) &&
      !units.some(([start, end]) => start <= index && /[\p{L}\p{N}]/u.test(text.slice(index, end))),
  );
};

/** "[How it all began](…) - Ada Moss": the title of what is linked. */
function leadingLink({ nodes, text }: InlineText): Range | undefined {
  const at = nodes.findIndex((node) => flattenInline([node]).text.trim() !== '');
  const link = nodes[at];
  if (link?.type !== 'link') return undefined;
  const title = flattenInline([link]).text;
  const end = text.length - text.trimStart().length + title.trimStart().length;
  const words = countWords(title);
  const isTitle = words >= 2 && words <= maxWords && /^\s*(?:[-–—(|]|by\s)/u.test(text.slice(end));
  return isTitle && isTelling(title) ? [0, end] : undefined;
}

function beforeColon(inline: InlineText): Range | undefined {
  const { text } = inline;
  const match = introducerIn(inline);
  if (!match) return undefined;
  const label = text.slice(0, match.index);
  const words = countWords(label);
  const isName =
    words >= 1 &&
    words <= 10 &&
    isTelling(label) &&
    !isIdentifier(label) &&
    !isCode(inline, [0, match.index]) &&
    !hasDenseScript(label);
  return isName && !endsDangling(label) && !/\bhere$/iu.test(label) ? [0, match.index] : undefined;
}

/** The most words of a name and what it is. */
const maxGlossed = 16;

/** "`retry`: how often a loaf is turned": an identifier, and a condition, need what is said of them. */
function withGloss(inline: InlineText): Range | undefined {
  const match = introducerIn(inline);
  const first = sentencesOf(inline)[0];
  const label = inline.text.slice(0, match?.index ?? 0);
  if (!match || !first || !(isTelling(label) || numberLabel.test(label.trim()))) return undefined;
  if (countWords(first.text) <= maxGlossed) return [first.start, first.end];
  const end = cleanEdges(first.text, maxGlossed).find((edge) => first.start + edge > match.index + 4);
  return end === undefined ? undefined : [first.start, first.start + end];
}

/** "Status: superseded by the new plan": the label says nothing, what follows does. */
function afterLabel(inline: InlineText): Range | undefined {
  const { text } = inline;
  const match = introducerIn(inline);
  if (!match || isTelling(text.slice(0, match.index))) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const [first] = sentencesOf(flattenInline([{ type: 'text', value: rest }]));
  const said = first?.end ?? rest.length;
  const length = countWords(rest.slice(0, said)) <= patience ? said : cleanEdges(rest, maxWords)[0];
  return length === undefined || !keepsClause(rest.slice(0, length), rest)
    ? undefined
    : [start, start + length];
}

function sentenceWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  // "Registering? Sign up here": a question of a word or two is no point.
  const isCall = first && /[?？]$/u.test(first.text) && countWords(first.text) < 3;
  const isHalf = first && /^\s*(?:[→⇒➜]|->|=>)/u.test(inline.text.slice(first.end));
  return first && !isCall && !isHalf && countWords(first.text) <= limit
    ? [first.start, first.end]
    : undefined;
}

/** What may be cut off an item: an aside, an example, a result; never its purpose, its means or a part of what it says. */
const addition =
  /^(?:\s*[;(（]|\s+[—–-]\s|,\s+(?:which|where|who|because|since|so|using)(?![\p{L}])|,?\s+(?:such as|including|e\.g\.|for example|for instance|making|allowing|enabling|ensuring|giving|letting|leading|resulting|helping|saving|as well as|thanks to|due to)(?![\p{L}])|,\s+(?:and|but|after|in|on|at|with|from|for|by|during|since)\s)/iu;
/** "…, formatting, or style": the rest of an enumeration. */
const series = /^,\s+[^,;]{1,40},\s+(?:and|or)\s/iu;

const cleanEdges = (text: string, limit: number): number[] =>
  rightEdges(text, limit).filter(
    (end) =>
      addition.test(text.slice(end)) &&
      !series.test(text.slice(end)) &&
      !(exemplified.test(text.slice(end)) && countWords(text.slice(0, end)) < leastExemplified),
  );

/** "Include syscalls | such as …": a few words are nothing without their examples. */
const exemplified = /^,?\s+(?:such as|including|e\.g\.|for example|for instance)(?![\p{L}])/iu;
const leastExemplified = 7;

function cutWithin(inline: InlineText, limit: number): Range | undefined {
  const first = sentencesOf(inline)[0];
  const end = first && cleanEdges(first.text, limit)[0];
  if (!first || end === undefined || !keepsClause(first.text.slice(0, end), first.text)) return undefined;
  return [first.start, first.start + end];
}

/** A sentence that is cut must keep its main clause: "Support for it, which nobody used, was dropped" is not "Support for it". */
const keepsClause = (left: string, whole: string): boolean =>
  !hasMainVerb(whole) || hasMainVerb(left) || isImperative(left) || /^\p{Lu}\p{L}*(?:ed|t)\b/u.test(left);

/** Who speaks in a quotation is not who speaks on the slide: "Works on my machine". */
const quoted = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/gu;

/** A part begins where its item does: a condition before it must not be cut off. */
const subordinate = /^(?:when|while|although|though|if|as|unless)(?![\p{L}\p{N}'’-])/iu;

/** A part of an item, unlike a whole one, must stand alone. */
const standsAsPart = (text: string): boolean =>
  !subordinate.test(text) && !endsDangling(text) && !speaker.test(text.replace(quoted, ''));

/** How the items of a list are read. */
export interface ItemReading {
  readonly style: ItemStyle;
  /** What is no fault in this list: questions where all of it asks, calls where it is a list of steps. */
  readonly allowed?: readonly ItemFault[];
  /** Its items end with the names of who did them. */
  readonly hasAuthors?: boolean;
}

const lineIn = (inline: InlineText, found: Range, reading: ItemReading): Line | undefined => {
  const range = withoutJoints(inline.text, found, reading.hasAuthors);
  const we = withoutWe(inline.text.slice(range[0], range[1]));
  const start = range[0] + we;
  const line = makeLine(inline, [start, range[1]], 'list', asideIn(inline.text, [start, range[1]]));
  if (!line || rejectItem(line.text, reading.allowed) !== undefined) return undefined;
  const isVerbatim = found[0] === 0 && start === 0 && found[1] >= inline.text.trimEnd().length;
  if (!isVerbatim && !standsAsPart(line.text)) return undefined;
  return start > 0 ? capitalised(line) : line;
};

/** A parenthesis that may add to a sentence; one behind a number or a quotation is its source and stays. */
const parenthesis = /(?<![\d%"”])\s\((?![^()]*\d{4})[^()]{8,}\)/u;

const withoutParenthesis = (inline: InlineText): Line | undefined => {
  const first = sentencesOf(inline)[0];
  const found = first && parenthesis.exec(first.text);
  if (!first || !found || !onlyAdds(found[0])) return undefined;
  const from = first.start + found.index;
  const line = makeLine(inline, [first.start, first.end], 'list', [from, from + found[0].length]);
  if (!line || countWords(line.text) > patience || rejectItem(line.text) !== undefined) return undefined;
  return standsAsPart(line.text) ? line : undefined;
};

/** What an item shows in a style; undefined when nothing of it stands alone. */
export const partOfItem = (
  inline: InlineText,
  reading: ItemReading = { style: 'part' },
): Line | undefined => {
  if (isReference(inline.text) || isForMakers(inline.text)) return undefined;
  for (const { range } of partsOf[reading.style]) {
    const found = range(inline);
    const line = found && lineIn(inline, found, reading);
    if (line) return line;
  }
  return withoutParenthesis(inline);
};
