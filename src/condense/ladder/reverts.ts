import type { List, ListItem } from 'mdast';
import { addressesIn, inlineOf } from '../../model/list-items.js';
import { flattenInline } from '../inline-text.js';

/** 'Revert "fix: ring twice (#12)"', "Reverted in #14": what was taken back, and in which change. */
const revert =
  /^(?:[\da-f]{7,40}\s+)?(?:revert(?:s|ed)?:?\s["“](?<title>[^\n]{3,300})["”]|reverted\s(?:in|by)(?!\p{L}))/iu;

const textOf = (item: ListItem): string => flattenInline(inlineOf(item)).text.trim();

const isRevert = (item: ListItem): boolean => revert.test(textOf(item));

const ticket = /#(\d{1,7})(?!\d)/gu;
const numbersIn = (text: string): string[] =>
  [...text.matchAll(ticket)].flatMap(([, number]) => number ?? []);

/** The numbers that an item says it was changed under, or leads to. */
const numbersOf = (item: ListItem): string[] => [
  ...numbersIn(textOf(item)),
  ...addressesIn(inlineOf(item)).flatMap((url) => /\/(?:pull|issues)\/(\d{1,7})$/u.exec(url)?.[1] ?? []),
];

const lettersOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether what stands below an item says that it was taken back. */
const isReverted = ({ children }: ListItem): boolean =>
  children.some((child) => child.type === 'list' && child.children.some(isRevert));

/** A list of changes without those that were taken back, and without those that took them back. */
export const withoutReverts = (list: List): List => {
  const reverts = list.children.filter(isRevert);
  if (reverts.length === 0 && !list.children.some(isReverted)) return list;
  const titles = reverts.flatMap((item) => revert.exec(textOf(item))?.groups?.title ?? []);
  const numbers = new Set(titles.flatMap(numbersIn));
  const letters = new Set(titles.map(lettersOf));
  const isTakenBack = (item: ListItem): boolean =>
    letters.has(lettersOf(textOf(item))) || numbersOf(item).some((number) => numbers.has(number));
  const kept = list.children.filter((item) => !isRevert(item) && !isReverted(item) && !isTakenBack(item));
  return { ...list, children: kept };
};
