import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { flattenInline } from '../inline-text.js';
import { areBare, namesNoKind, promisesNames } from './bare-labels.js';
import { most } from './most.js';

/** A list above which nothing stands on its slide but the heading. */
export interface Leadless {
  readonly lines: readonly Line[];
  /** The words of the heading; empty at the beginning of a post, undefined where none is known. */
  readonly heading?: string;
  readonly before: RootContent | undefined;
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
  if (lines.length === 1) return true;
  return isUnnamed(list) || !promisesNames(heading) || changed.test(heading ?? '');
};

/** Headings over a bit of everything: "Other updates", "News of the mill". */
const miscellaneous =
  /^\P{L}*(?:other|some|more|further|additional|general)\s|\b(?:news|updates|misc(?:ellaneous)?|et cetera|etc)\P{L}*$/iu;

const isDoing = (text: string): boolean => /^\p{L}+ing\s/iu.test(text) && !hasMainVerb(text);

/** "Comparing two ovens", under "Other updates": whether it was done, is planned or was talked of, nobody knows. */
const areDoings = ({ lines, heading = '' }: Leadless): boolean =>
  (namesNoKind(heading) || miscellaneous.test(heading)) && most(lines, ({ text }) => isDoing(text));

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

/** Whether a list says too little without the words that lead to it, so that it is only spoken. */
export const needsLead = (list: Leadless): boolean =>
  [areUnnamed, areDoings, areHowTos, areShares].some((test) => test(list));
