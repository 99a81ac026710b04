import type { PhrasingContent } from 'mdast';

/** "Figure 7:", "Fig. 2 –", "Table 3.": what a text calls its pictures by, which no slide counts. */
const label =
  /^\s*(?:figure|fig\.?|table|listing|chart|diagram|exhibit|abb(?:\.|ildung)|tabelle|figura|tabla|tabela|tableau|rysunek|rys\.|рис(?:\.|унок)|таблица|図|圖|图|表|그림|표)\s?\d{1,3}(?:\.\d{1,2})?(?:\s?[a-h])?\s?(?:：|:(?=\s)|\.(?=\s)|\s[-–—](?=\s))\s*(?=\S)/iu;

/** In characters, the label that a text begins with; 0 without one. */
export const figureLabelOf = (text: string): number => label.exec(text)?.[0].length ?? 0;

/** Whether a text is such a label and nothing else. */
export const isFigureLabel = (text: string): boolean => {
  const own = text.trim().replace(/[:：.]$/u, '');
  return figureLabelOf(`${own}: x`) > own.length;
};

/** A caption without the label that it begins with, be it set in bold. */
export const withoutFigureLabel = (caption: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const [first, ...rest] = caption;
  if (first?.type === 'text') {
    const from = figureLabelOf(first.value);
    return from > 0 ? [{ ...first, value: first.value.slice(from) }, ...rest] : caption;
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return caption;
  const [only, ...more] = first.children;
  if (only?.type !== 'text' || more.length > 0) return caption;
  const from = figureLabelOf(only.value);
  if (from > 0) return [{ ...first, children: [{ ...only, value: only.value.slice(from) }] }, ...rest];
  const [second, ...others] = rest;
  const goesOn = second?.type === 'text' ? /^\s*[:：.–—-]?\s*/u.exec(second.value)?.[0].length : undefined;
  if (second?.type !== 'text' || goesOn === undefined) return caption;
  const isWhole =
    isFigureLabel(only.value) || figureLabelOf(`${only.value}${second.value}`) > only.value.length;
  const value = second.value.slice(goesOn);
  return isWhole && value !== '' ? [{ ...second, value }, ...others] : caption;
};
