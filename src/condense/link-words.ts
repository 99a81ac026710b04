const links =
  /^(?:docs?|documentation|diff(?:-\d)?|links?|source|issue|notes|details|blog(?: post)?|post|article|announcement|pull request|PR|here|(?:read|learn) more|see (?:docs?|documentation|here|below|above))$/iu;

/** "(ed8ee22)": the number of a commit; of "(2500000)" every digit counts. */
const commit = /^(?=[\da-f]*\d)(?=\d*[a-f])[\da-f]{7,12}$/u;

const places = /^(?:repo(?:sitory)?|video|slides|recording|GitHub|website|demo|paper|code)$/iu;

/**
 * What words in brackets are: a link alone ("(docs)", "(read more)"), or a place that a link leads to, which may also say
 * which of a kind is meant: "one forge (GitHub)".
 */
export const linkInBrackets = (words: string): 'link' | 'place' | undefined => {
  if (links.test(words) || commit.test(words)) return 'link';
  return places.test(words) ? 'place' : undefined;
};
