import type { List, ListItem, RootContent } from 'mdast';
import { inlineOf } from './list-items.js';
import { plainText } from './plain-text.js';

/** "Attendees", "Present:", "Regrets": who came to a meeting, as its minutes tell. */
const attendance =
  /^\P{L}*(?:(?:meeting|call|the)\s)?(?:attend(?:ees|ance|ing|ed(?:\sby)?)|in attendance|participants|participating|(?:(?:members|people|also|those)\s)?(?:present|absent)|regrets|apologies|absentees|roll[ -]call|who attended)(?:\s(?:at|of|in)\s(?:the|this)\s(?:meeting|call))?\P{L}*$/iu;

const particles =
  '(?:(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ben|al|el|y|e)\\s){0,3}';
/** "Ada Moss", "Boris van der Oven (chair)", "Carl Reed, Old Mill". */
const person = new RegExp(
  `^@?\\p{Lu}[\\p{Ll}.'’-][\\p{L}.'’-]*(?:\\s${particles}(?:[dlo]['’])?\\p{Lu}[\\p{L}.'’-]*){0,3}(?:\\s?[(（[][^()（）[\\]]{1,60}[)）\\]]|(?:,|\\s[–—-])\\s[^,.:;]{1,60}|\\s@[\\w-]+)?$`,
  'u',
);
/** "Bakers" and "Millers" are kinds of people, "Ada Moss" is one. */
const fullName = /^\p{Lu}[\p{L}.'’-]+\s(?:\p{Ll}+\s){0,3}(?:[dlo]['’])?\p{Lu}/u;

const wordsOf = (item: ListItem): string => plainText(inlineOf(item)).trim();

/** Whether a list below some words only tells who came to a meeting, or could not: the names below "Attendees". */
export const isAttendance = ({ children: items }: List, above: string): boolean => {
  if (above.length > longest || !attendance.test(above)) return false;
  const names = items.map(wordsOf);
  return (
    names.every((name) => person.test(name)) &&
    names.filter((name) => fullName.test(name)).length * 3 >= names.length * 2
  );
};

/** In characters: more is no heading over names. */
const longest = 80;

/** Whether a section only tells who came to a meeting. */
export const onlyTellsWhoCame = (heading: string, blocks: readonly RootContent[]): boolean =>
  blocks.length > 0 && blocks.every((block) => block.type === 'list' && isAttendance(block, heading));
