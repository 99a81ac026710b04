const saidBy =
  /(?:^|(?<=\s))(?:the|an?)\s((?:[\p{L}\p{N}’'&-]+\s){0,5}(?:survey|report|study|index|poll)(?:\s(?:of|for|from|in|by)\s[^,]{2,25}?)?)\s(?:found|finds|shows?|showed|says|said|reports|reported|revealed|reveals)\sthat\s/iu;

/** "According to the 2021 report of the guild, 70% …" */
const accordingTo = /^according to (?:the |an? )?([^,;:()]{3,70}),\s/iu;

/** "The MillFast benchmark shows that …": of one test among several. */
const measuredBy =
  /^the ((?:[\p{L}\p{N}’'&_.-]+\s){1,4}(?:benchmarks?|tests?|experiments?))\s(?:found|finds|shows?|showed|reveals?|revealed|confirms?|confirmed)\sthat\s/iu;

/** A year or a name: which of all surveys it is. */
const which = /\b(?:19|20)\d\d\b|\p{Lu}\p{L}/u;

/**
 * The source that a sentence names before what it found, "The Bakers' survey of 2021 found that …", as the match whose
 * first group is its name: without it the finding would be said by nobody. "The survey found that …" names none.
 */
export const namedSourceIn = (text: string): RegExpExecArray | undefined => {
  const found = saidBy.exec(text) ?? accordingTo.exec(text) ?? measuredBy.exec(text);
  return found && which.test(found[1] ?? '') ? found : undefined;
};
