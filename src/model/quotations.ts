/** Whether so many unsigned quotations in one section are a conversation, of which a slide each would be a transcript. */
export const isConversation = (quotations: number): boolean => quotations >= 5;

/** How many of them are shown: those that say something, from the beginning. */
const shownOf = 3;

/** Fewer words in a conversation are an answer. */
const leastWords = 6;

/** Which of the unsigned quotations of a section, given by their texts, are shown: all of a few, the first telling ones of many. */
export const shownQuotations = (texts: readonly string[]): ReadonlySet<number> => {
  const all = texts.map((_, index) => index);
  if (!isConversation(texts.length)) return new Set(all);
  const telling = all.filter((index) => (texts[index] ?? '').split(/\s+/u).length >= leastWords);
  return new Set((telling.length > 0 ? telling : all).slice(0, shownOf));
};
