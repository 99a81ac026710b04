import type { Phrase } from './number-changes.js';

// Phrases around a number that tell what a thing holds, and what was spent on it.

/** "The Bread Book - a small catalogue that offers |": what a named thing holds. */
const offering =
  /(?<=\p{Lu}\S*(?:,|\s[–—-])\s)(?<from>an?\s(?:[\p{L}\p{N}'’-]+\s){1,6}(?:that|which)\s(?:(?:now|today|currently|already)\s)?(?:offers?|provides?|contains?|holds?|hosts?|serves?|supports?|has|covers?|includes?)\s)$/u;

/** "6,000 recipes from 80+ guilds | with a single order": where they are from goes with them, by which means may not. */
const endOfOrigin = (text: string, after: number): number | undefined => {
  const origin =
    /^(?:\s[\p{L}-]+){1,4}\s(?:from|by|across)(?:\s[\p{L}\p{N}+'’-]+){1,6}?(?=\swith\s|[,;:.()]|$)/u.exec(
      text.slice(after),
    );
  return origin ? after + origin[0].length : undefined;
};

/** ", a small stove that holds 5,000 loaves |, is new": what is put in ends with its mark. */
const endOfAside = (text: string, after: number): number => {
  const end = text.slice(after).search(/[,;()—]|\s[–-]\s/u);
  return end < 0 ? text.length : after + end;
};

/** Rows of phrases for what is held and spent; the first that fits wins. */
export const holdings: readonly Phrase[] = [
  // "The Bread Book - a small catalogue that offers over 6,000 recipes from 80+ guilds"
  { ahead: offering, behind: /^\s\p{L}/u, end: endOfOrigin },
  { ahead: offering, behind: /^\s\p{L}/u, end: endOfAside },
  // "In that year we spent over 2,870 hours of work on the mill": where the time went is known, and whose it is.
  {
    ahead: /\bwe(?:['’]ve|\shave)?\s(?:spent|invested|volunteered|logged|contributed)\s$/iu,
    behind: /^\s(?:[\p{L}-]+\s){0,2}(?:hours|days|weeks|months|years)\s(?:[\p{L}-]+\s){0,2}(?:on|in|for)\s/u,
  },
  // "… comes mostly from bakers building ovens, only 30% of whom are glad of the bricks"
  {
    ahead: /\b(?:from|by|among)\s(?<from>\p{L}+s(?:\s(?:\p{L}+ing|who|with|in|of|at)\s[^,;:()]{2,50})?,\s)$/u,
    behind: /^\sof\swhom\s\p{L}/u,
  },
];
