/** Whether a test holds for more than half of some things. */
export const most = <T>(items: readonly T[], test: (item: T) => boolean): boolean =>
  items.filter(test).length * 2 > items.length;
