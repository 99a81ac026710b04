/** Up to as many pairs of things and places of the same words all are looked at. */
const mostPairs = 65_536;
/** Of more, the places around the one that has the thing's own rank. */
const mostPlaces = 128;

/**
 * Where each thing could be: all places that it shares with others of the same words, or, of thousands, those about as
 * far along as it stands among them. Things of the same words share one sorted list.
 */
export const likelyPlaces = (lists: readonly (readonly number[])[]): (readonly number[])[] => {
  const counts = new Map<readonly number[], number>();
  for (const list of lists) counts.set(list, (counts.get(list) ?? 0) + 1);
  const ranks = new Map<readonly number[], number>();
  return lists.map((list) => {
    const count = counts.get(list) ?? 1;
    if (count * list.length <= mostPairs) return list;
    const rank = ranks.get(list) ?? 0;
    ranks.set(list, rank + 1);
    const from = Math.max(0, Math.floor((rank * list.length) / count) - mostPlaces / 2);
    return list.slice(from, from + mostPlaces);
  });
};
