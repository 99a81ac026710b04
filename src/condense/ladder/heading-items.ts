import type { List, ListItem } from 'mdast';
import type { Line } from '../../model/claim.js';
import { type ItemFault, isQuestion } from '../gate/reject-item.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { endsInColon } from './lead-clauses.js';

const isList = (node: { type: string }): node is List => node.type === 'list';

const termAsked = /とは\s*$/u;

/** What is no fault in a question that is answered below it. */
const allowedAbove = ['question', 'points back', 'goes on'] as const;

/** "v4.2.0", "Oven 4.2 (3 May)", "Bug fixes:": what changed stands below it. */
const release = /^(?:\S+ ){0,2}v?\d+(?:\.(?:\d+|x)){1,3}(?:-[\w.]+)?(?:\s\([^()]{1,24}\))?$/iu;
const kindOfChange =
  /^(?:(?:bug ?|other |minor |security )?fix(?:es|ed)?|(?:new |other )?features?|(?:other |breaking |notable |internal )?changes?|(?:other |performance )?(?:improvements?|enhancements?)|added|changed|removed|deprecat(?:ed|ions?)|breaking|security|performance|api improvements?|miscellaneous|misc|others?)$/iu;

/** Whether words are the head of a list of changes: a version, a kind of change. */
export const headsChanges = (text: string): boolean => {
  const words = text.replace(endsInColon, '').trim();
  return release.test(words) || kindOfChange.test(words);
};

const wholeOf = (inline: InlineText): Line | undefined => {
  const { length } = inline.text.replace(endsInColon, '').trimEnd();
  return makeLine(inline, [0, length], 'list');
};

/** The line of an item that is a heading of the points below it: a question ("How does it heat?", "窯とは"), a version, a kind of change; undefined when it is none. */
export const headingItem = (
  item: ListItem,
  inline: InlineText,
  lineOf: (inline: InlineText, allowed: readonly ItemFault[]) => Line | undefined,
): Line | undefined => {
  if (!item.children.some(isList) || sentencesOf(inline).length !== 1) return undefined;
  if (headsChanges(inline.text)) return wholeOf(inline);
  const asks = isQuestion(inline.text.trim()) || termAsked.test(inline.text);
  return asks ? lineOf(inline, allowedAbove) : undefined;
};
