/** How far a list is followed. */
const inSight = 240;

/** "spelt, and oats bake …", "mills, and shops": what comes next of a list, and its end. */
const nextItem =
  /^(?:and|or)\s|^(?:[\p{L}\p{N}'’-]+\s){0,2}[\p{L}\p{N}'’-]+,\s(?:(?:[\p{L}\p{N}'’-]+\s){0,2}[\p{L}\p{N}'’-]+,\s){0,6}(?:and|or)\s/u;

/** "In addition to steam, | stone, and doors can be ordered": whether what begins behind a comma is within a list. */
export const beginsInList = (text: string, start: number): boolean =>
  /,\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  nextItem.test(text.slice(start, start + inSight));

/** Where the main clause begins behind an opening that ends at `start`, or behind the list that the opening goes on with. */
export const behindList = (text: string, start: number): number | undefined => {
  if (!beginsInList(text, start)) return start;
  const end = /^[^;:.]{0,120}?,\s(?:and|or)\s(?:[\p{L}\p{N}'’-]+\s){0,3}[\p{L}\p{N}'’-]+,\s/u.exec(
    text.slice(start, start + inSight),
  )?.[0].length;
  return end === undefined ? undefined : start + end;
};
