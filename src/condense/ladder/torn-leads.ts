/** "It looks a bit | like this:", "the loaf might be written | as:", "the baker writes:": an end that waits for the block. */
const waiting =
  /(?:\s(?:(?:looks?|goe?s?|works?|reads?) a (?:bit|little)|(?:quite|a bit|very|somewhat) (?:similar|different)|similar(?:ly)?)|\s(?:can|could|may|might|would) be (?:written|expressed|rewritten|phrased)|\s(?:means|says|explains)|\b(?:this|it|he|she|they|that|who) (?:writes|reads|goes)|\b(?:is|are) (?:this|these)|\b(?:similar|identical|close) to (?:this|these|that)|`)$/iu;

/** "In the paper, he explains the oven", "Finally, it cracks": who it is stands before. */
const ofOthers =
  /^(?:(?:in|for|with|on|at|from) (?:this|that|the|our|their|his|her|these|those)(?:\s[\p{L}-]+){1,2},?|finally|simplified|similarly|luckily|eventually|now|then|lastly|ok|okay)[,\s]\s*(?:it|he|she|they|you use (?:this|it))(?:['’]\p{L}+)?\s/iu;

/** "Luckily Ada gave a talk about it", "For most bakers, the following should cover it": what it is stands before. */
const endsInPronoun =
  /\s(?:about|cover|given to|of|for|to|with|handle|fix|solve|do|use|using) (?:it|them)$/iu;

/** "Similarly for rye", "Ok, what about this loaf", "Call that the crust": it goes on from what was said. */
const goingOn =
  /^(?:similarly|likewise|conversely|previously$|luckily|ok(?:ay)?|after all|(?:sort|kind) of like|a bit like|think of (?:it|that|this)|call (?:it|that|this)|fill (?:it|that|this) in|much \p{L}+er|break (?:it|that|this) down|begin to)(?![\p{L}\p{N}'’-])/iu;

/** ".then heat": what a sentence goes on with that began in dots above. */
const parted = /^[.…]+\s?\p{L}/u;

const torn = [waiting, ofOthers, endsInPronoun, goingOn, parted];

/** Whether the words that lead to a block say nothing without the words before them, or the block behind them. */
export const isTornLead = (text: string): boolean => torn.some((form) => form.test(text));
