import type { List, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { flattenInline } from '../inline-text.js';
import { isLatin } from '../latin.js';
import { areBare, namesNoKind, promisesNames } from './bare-labels.js';
import { asksForNeeds } from './heading-lists.js';
import { textOfItem } from './item-text.js';
import { goesOn, isClause } from './list-points.js';
import { most } from './most.js';

/** A list above which nothing stands on its slide but the heading. */
export interface Leadless {
  readonly lines: readonly Line[];
  /** The words of the heading; empty at the beginning of a post, undefined where none is known. */
  readonly heading?: string;
  readonly before: RootContent | undefined;
  /** Where its lines were taken from. */
  readonly list?: List;
}

/** Nothing on the slide says what a list is of: what answers a question is known by it. */
const isUnnamed = ({ heading, before }: Leadless): boolean =>
  before?.type === 'paragraph'
    ? namesNoKind(heading ?? '') && !/[?？]/u.test(flattenInline(before.children).text)
    : heading === '';

/** Headings below which a name is that of what was changed: how, it does not tell. A name under "Bug fixes" is what was broken. */
const changed = /\b(?:chang(?:es?|ed)|deprecat\w*|breaking|highlights?|notable|upgrad\w*|migrat\w*)\b/iu;

/** Names of a few words, below a heading that is of one thing, of changes, or of nothing. */
const areUnnamed = (list: Leadless): boolean => {
  const { lines, heading } = list;
  if (!areBare(lines)) return false;
  if (lines.length === 1) return !asksForNeeds(heading ?? '');
  return isUnnamed(list) || !promisesNames(heading) || changed.test(heading ?? '');
};

/** Headings over a bit of everything: "Other updates", "News of the mill". */
const miscellaneous =
  /^\P{L}*(?:other|some|more|further|additional|general)\s|\b(?:news|updates|misc(?:ellaneous)?|et cetera|etc)\P{L}*$/iu;

const isDoing = (text: string): boolean => /^\p{L}+ing\s/iu.test(text) && !hasMainVerb(text);

/** "Comparing two ovens", under "Other updates": whether it was done, is planned or was talked of, nobody knows. */
const areDoings = ({ lines, heading = '' }: Leadless): boolean =>
  (namesNoKind(heading) || miscellaneous.test(heading)) && most(lines, ({ text }) => isDoing(text));

/** "--dry-run", "-d:oldOven": what they do, nobody tells. */
const areFlags = ({ lines }: Leadless): boolean => most(lines, ({ text }) => /^-{1,2}\p{L}\S*$/u.test(text));

/** "How to light an oven": what the post tells, or another page. */
const areHowTos = ({ lines }: Leadless): boolean =>
  most(lines, ({ text }) => /^how to\s/iu.test(text) && !/[:—–]/u.test(text));

/** "Rye: 60 %", "12 % said no": shares of what was asked. */
const share =
  /[:：—–]\s*[\d.,]+\s?%\)?$|^[\d.,]+\s?%\s(?:indicated|said|answered|chose|selected|responded|reported)\s/iu;

const areShares = ({ lines, heading = '' }: Leadless): boolean =>
  most(lines, ({ text }) => share.test(text)) &&
  !/[?？]|%|\b(?:shares?|percent\w*|rates?|distribution|breakdown|demographics|adoption|market|savings?|growth|languages?|usage)\b/iu.test(
    heading,
  );

/** What a list goes on with that is no paragraph and no heading: a listing, a picture, another list. */
const isBehindBlock = ({ before }: Leadless): boolean =>
  before !== undefined && before.type !== 'paragraph' && before.type !== 'heading';

const isPictures = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' &&
  node.children.some(({ type }) => type === 'image') &&
  node.children.every(
    (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  );

/** "mending old doors", behind a chart: what the items go on with stands in it, or before it. */
const goOnFromBlock = (list: Leadless): boolean =>
  (isPictures(list.before) || isBehindBlock(list)) &&
  list.before?.type !== 'list' &&
  list.lines.length >= 2 &&
  list.lines.every(
    (line) => goesOn(line) && !/[:：—–]/u.test(line.text) && !isClause(line) && !line.children,
  );

const chart = /\b(?:charts?|graphs?|plots?|histograms?|benchmarks?)\b/iu;

const isChart = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' &&
  isPictures(node) &&
  node.children.some((child) => child.type === 'image' && chart.test(child.alt ?? ''));

/** "Cold oven: bread baked in an oven of the night", below a chart: the names of its bars, without what they stand for. */
const areLegend = ({ before, lines, list }: Leadless): boolean => {
  if (!isChart(before) || list === undefined || lines.length < 2) return false;
  const texts = list.children.map((item) => textOfItem(item)?.text ?? '');
  return lines.every(
    ({ text, children }) =>
      !children &&
      !hasMainVerb(text) &&
      texts.some((whole) => whole.startsWith(text) && /^\s*[:：]\s*\S/u.test(whole.slice(text.length))),
  );
};

/**
 * "Verify the oven" between two listings, "Blog posts" alone: one point is a step of what stands around it, or a label;
 * of 18 such lines readers called five good. Two behind a block go on with it, unless both are statements.
 */
const areTooFew = (list: Leadless): boolean => {
  const { lines, heading = '' } = list;
  // "An oven" under "Prerequisites" is all that is needed.
  if (asksForNeeds(heading) && !isBehindBlock(list)) return false;
  if (lines.length > 2 || lines.some(tellsOfItself)) return false;
  if (isBehindBlock(list)) return !lines.every(({ text }) => hasMainVerb(text) && !/^must\s/iu.test(text));
  return lines.length === 1 && lines.every((line) => !line.children && !isClause(line));
};

/** "Door: what lets the heat out", "`heat` → `warmth`": what it is, or became, it says itself. Other scripts have rules of their own. */
const tellsOfItself = ({ text, content: [first] }: Line): boolean =>
  first?.type === 'inlineCode' || /\s(?:→|->|=>)\s|^[^:]{1,40}:\s\S+\s/u.test(text) || !isLatin(text);

/** Whether a list says too little without the words that lead to it, so that it is only spoken. */
export const needsLead = (list: Leadless): boolean =>
  [areUnnamed, areDoings, areHowTos, areFlags, areShares, goOnFromBlock, areLegend, areTooFew].some((test) =>
    test(list),
  );
