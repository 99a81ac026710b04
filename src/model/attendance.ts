import type { List, ListItem, RootContent } from 'mdast';
import { isFullName } from './full-names.js';
import { inlineOf } from './list-items.js';
import { plainText } from './plain-text.js';

/** "Attendees", "Present:", "Regrets": who came to a meeting, as its minutes tell. */
const attendance =
  /^\P{L}*(?:(?:meeting|call|the)\s)?(?:attend(?:ees|ance|ing|ed(?:\sby)?)|in attendance|participants|participating|(?:(?:members|people|also|those)\s)?(?:present|absent)|regrets|apologies|absentees|roll[ -]call|who attended)(?:\s(?:at|of|in)\s(?:the|this)\s(?:meeting|call))?\P{L}*$/iu;

/** "(chair)", ", Old Mill", "– baker", "@ada": who somebody is, behind a name. */
const office = /(?:\s?[(（[][^()（）[\]]{1,60}[)）\]]|(?:,|\s[–—-])\s[^,.:;]{1,60}|\s@[\w-]+)$/u;
/** "Ada" among full names. */
const firstName = /^@?\p{Lu}[\p{Ll}.'’-][\p{L}.'’-]*$/u;

const nameOf = (item: ListItem): string => plainText(inlineOf(item)).trim().replace(office, '');

/** Whether a list below some words only tells who came to a meeting, or could not: the names below "Attendees". */
export const isAttendance = ({ children: items }: List, above: string): boolean => {
  if (above.length > longest || !attendance.test(above)) return false;
  const names = items.map(nameOf);
  return (
    names.every((name) => firstName.test(name) || isFullName(name.replace(/^@/u, ''))) &&
    names.filter(isFullName).length * 3 >= names.length * 2
  );
};

/** In characters: more is no heading over names. */
const longest = 80;

/** Whether a section only tells who came to a meeting. */
export const onlyTellsWhoCame = (heading: string, blocks: readonly RootContent[]): boolean =>
  blocks.length > 0 && blocks.every((block) => block.type === 'list' && isAttendance(block, heading));
