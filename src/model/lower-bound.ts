/**
 * The first index of a sorted list of `length` members that does not come before what is looked for; `length` when all
 * of them do. `comesBefore` holds for a first part of the indexes and for none behind it.
 */
export const lowerBound = (length: number, comesBefore: (index: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
