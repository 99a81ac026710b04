/** Whether a text is a Marp deck, and not a post to make one of. */
export const isDeck = (text: string): boolean => {
  const [, matter = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  return /^marp:[ \t]*true\b/mu.test(matter);
};
