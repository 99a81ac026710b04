import type { InBlock } from './spells.js';

/** "If a sack costs $1.00", "say an oven takes 40 loaves": what figures are supposed for the sake of an example. */
const supposing =
  /^(?:so,?\s|now,?\s|for (?:example|instance),?\s)?(?:if|suppose|imagine|assum(?:e|ing)|say|let['’]s (?:say|assume|suppose)|given|take)\b/iu;

/** Figures that are told again only of the same example; a year, a version and a small count may be told of anything. */
const figure =
  /(?<![\p{L}\p{N}.,])(?:[$€£¥]\s?\d[\d,.]*\d|[$€£¥]\s?\d|\d+(?:[.,]\d+)*\s?(?:px|%|[KMGT]i?B|ms|million|billion)(?![\p{L}])|\d{1,3}(?:,\d{3})+)/giu;

const figuresIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(figure)].map(([found]) => found.replace(/\s/gu, '').toLowerCase()));

/** How many figures an example supposes at least. */
const leastSupposed = 2;

/** Whether a sentence that supposes figures is an example by itself: "So, if a loaf has 800 g, its dough has 900 g". */
const isExample = (text: string): boolean =>
  /^so,?\s/iu.test(text) && supposing.test(text) && figuresIn(text).size >= leastSupposed;

/** Which sentences tell figures of an example that a sentence before them in their paragraph supposes, or is one. */
export const inWorkedExample = (sentences: readonly InBlock[]): readonly boolean[] => {
  let [block, supposed]: [number, ReadonlySet<string>] = [-1, new Set()];
  return sentences.map(({ sentence: { text }, block: own }) => {
    if (own !== block) [block, supposed] = [own, new Set()];
    const figures = supposed.size > 0 || supposing.test(text) ? figuresIn(text) : new Set<string>();
    const isOfExample = isExample(text) || [...figures].some((each) => supposed.has(each));
    if (supposing.test(text)) supposed = new Set([...supposed, ...figures]);
    return isOfExample;
  });
};
