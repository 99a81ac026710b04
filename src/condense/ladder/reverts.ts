import type { List, ListItem } from 'mdast';
import { lettersOf } from '../../model/letters-of.js';
import { addressesIn, inlineOf } from '../../model/list-items.js';
import { flattenInline } from '../inline-text.js';

/** 'Revert "fix: ring twice (#12)"', "Reverted in #14": what was taken back, and in which change. */
const revert =
  /^(?:[\da-f]{7,40}\s+)?(?:revert(?:s|ed)?:?\s["“](?<title>[^\n]{3,300})["”]|reverted\s(?:in|by)(?!\p{L}))/iu;
/** 'Reapply "fix: ring twice (#12)"': what was taken back is there again. */
const reapply =
  /^(?:[\da-f]{7,40}\s+)?re-?(?:appl(?:y|ied|ies)|land(?:s|ed)?):?\s["“](?<title>[^\n]{3,300})["”]/iu;

const textOf = (item: ListItem): string => flattenInline(inlineOf(item)).text.trim();

const isRevert = (item: ListItem): boolean => revert.test(textOf(item));

/** The title of the change that a text speaks of, and whether the change is there in the end: 'Revert "Revert "Ring twice""' brings it back. */
const undoneIn = (text: string): { readonly title: string; readonly isBack: boolean } | undefined => {
  const taken = revert.exec(text)?.groups?.title;
  const title = taken ?? reapply.exec(text)?.groups?.title;
  if (title === undefined) return undefined;
  const within = undoneIn(title) ?? { title, isBack: true };
  return { title: within.title, isBack: taken === undefined ? within.isBack : !within.isBack };
};

const ticket = /#(\d{1,7})(?!\d)/gu;
/** The last number of a text: "Fix the bell since #12 (#14)" is 14. */
const numberIn = (text: string): string | undefined => [...text.matchAll(ticket)].at(-1)?.[1];

/** The number that an item says it was changed under, or leads to. */
const numberOf = (item: ListItem): string | undefined =>
  numberIn(textOf(item)) ??
  addressesIn(inlineOf(item))
    .flatMap((url) => /\/(?:pull|issues)\/(\d{1,7})$/u.exec(url)?.[1] ?? [])
    .at(-1);

/** Whether what stands below an item says that it was taken back. */
const isReverted = ({ children }: ListItem): boolean =>
  children.some((child) => child.type === 'list' && child.children.some(isRevert));

type IsNamed = (text: string, number: string | undefined) => boolean;

/** Whether a change is one of those that are called so. */
const namedIn = (titles: readonly string[]): IsNamed => {
  const letters = new Set(titles.map(lettersOf));
  const numbers = new Set(titles.map(numberIn));
  return (text, number) => letters.has(lettersOf(text)) || (number !== undefined && numbers.has(number));
};

/**
 * A list of changes without those that were taken back, and without those that took them back; what brings one back
 * says nothing beside it.
 */
export const withoutReverts = (list: List): List => {
  const changes = list.children.map((item) => {
    const text = textOf(item);
    return { item, text, undone: undoneIn(text) };
  });
  if (!changes.some(({ item, text, undone }) => undone || revert.test(text) || isReverted(item))) return list;
  const isBack = namedIn(changes.flatMap(({ undone }) => (undone?.isBack ? undone.title : [])));
  const isTaken = namedIn(changes.flatMap(({ undone }) => (undone && !undone.isBack ? undone.title : [])));
  const isListed = namedIn(changes.flatMap(({ text, undone }) => (undone ? [] : text)));
  const kept = changes.filter(({ item, text, undone }) => {
    if (revert.test(text) || isReverted(item)) return false;
    if (undone) return !isListed(undone.title, numberIn(undone.title));
    const number = numberOf(item);
    return !isTaken(text, number) || isBack(text, number);
  });
  return kept.length === changes.length ? list : { ...list, children: kept.map(({ item }) => item) };
};
