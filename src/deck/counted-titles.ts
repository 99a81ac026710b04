import type { PhrasingContent } from 'mdast';

type Title = readonly PhrasingContent[];

/** "1. ", "2)", "#3:", "一、": a list counts by itself. */
const counter = /^(?:\d{1,2}[.)：:、．](?!\d)|#\d{1,2}[.:]?(?=\s)|[一二三四五六七八九十]{1,3}、)\s*/u;

/** What counts a title; undefined for one that nothing counts. */
const counterOf = ([first]: Title): string | undefined =>
  first?.type === 'text' ? counter.exec(first.value)?.[0] : undefined;

const numbersOf = (titles: readonly Title[]): number[] =>
  titles.flatMap((title) => /\d+/u.exec(counterOf(title) ?? '')?.[0] ?? []).map(Number);

/** Whether titles are counted from their first on: "12. Mai" and "13. Mai" are days. */
export const areCounted = (titles: readonly Title[]): boolean => {
  const counters = titles.filter((title) => counterOf(title) !== undefined);
  const numbers = numbersOf(titles);
  const goUp = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return counters.length > 1 && goUp && (numbers[0] ?? 1) <= 1;
};

/** Whether every title is counted, from one on and without a gap. */
export const areAllCounted = (titles: readonly Title[]): boolean =>
  titles.length > 1 && numbersOf(titles).join() === titles.map((_, index) => index + 1).join();

/** A title without what counts it. */
export const uncounted = ([first, ...rest]: Title): PhrasingContent[] => {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.replace(counter, '');
  if (value === '') return rest.length > 0 ? rest : [first];
  return [{ ...first, value }, ...rest];
};
