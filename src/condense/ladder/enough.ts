import type { List, ListItem } from 'mdast';
import { holdsChanges } from './changes.js';
import { breaksCount } from './counted-lists.js';
import { textOfItem } from './item-text.js';
import { type Member, standForAll } from './members.js';
import { isCaption } from './opened-below.js';

/** Items that are parts of one sentence stand or fall together. */
export const areOneSentence = (items: readonly ListItem[]): boolean =>
  items.some((item) => /(?:[;,]\s*(?:and|or)?|\s(?:and|or))\s*$/u.test(textOfItem(item)?.text ?? ''));

/** A list of which too little can be shown says something else than the post; what only leads to what is quoted or seen is nothing of it. */
const isWholeEnough = (shown: number, { children: items, ordered }: List): boolean => {
  if (areOneSentence(items)) return shown === items.length;
  const count = items.filter((item) => !isCaption(item, textOfItem(item)?.text ?? '')).length;
  // What is counted is missed when it is not there.
  if (ordered && count > 3) return shown * 4 >= count * 3;
  return count <= 3 ? shown * 3 >= count * 2 : shown >= 2 && shown * 5 >= count * 2;
};

/** Whether so many lines are enough of a list below some words. */
export const isEnough = (
  members: readonly Member[],
  shown: number,
  place: { readonly list: List; readonly above: string },
): boolean =>
  !breaksCount(members, shown, place.list, place.above) &&
  standForAll(members, shown, place) &&
  (isWholeEnough(shown, place.list) || isOneOfTwoChanges(shown, place));

/** Right below "Bug fixes" each of two changes is one; what leads to them promises both. */
const isOneOfTwoChanges = (
  shown: number,
  { list, above }: { readonly list: List; readonly above: string },
): boolean => {
  const [heading = '', leading = ''] = above.split('\n');
  return shown === 1 && list.children.length === 2 && heading !== '' && leading === '' && holdsChanges(list);
};
