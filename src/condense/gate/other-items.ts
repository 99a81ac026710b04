/** "The mill is another oven", "takes a loaf from that shelf": which one, another item says; "reads a loaf and turns that loaf" says it. */
const another = /\b(?:is|are|was|were) another\s(?!(?:thing|matter|story|question)\b)/iu;
const thatOne =
  /\b(?:from|of|in|on|with|to|for|by|at|into|onto|using|via|around|over)\sthat\s(?:[\p{L}-]+\s)?(?<noun>[\p{L}-]{3,})(?=$|[\s.,;:)])/iu;

/** "in that it rises", "of that many", "to that end". */
const clauseBehind =
  /\sthat\s(?:it|they|we|you|he|she|there|the|an?|all|each|every|no|is|are|was|were|can|will|would|may|much|many|end|way|matter|point|day|night|time|moment|date|stage|case|said|being|have|has|had|do|does)\b|\sthat\s\S+\s(?:is|are|was|were|can|will|would|has|have|may)$/iu;

/** Whether an item tells of what only another item of its list names. */
export const pointsAtOther = (text: string): boolean => {
  const found = thatOne.exec(text);
  const noun = found?.groups?.noun?.toLowerCase();
  const isKnown = noun !== undefined && text.slice(0, found?.index).toLowerCase().includes(noun);
  // What begins in lower case is a part of a sentence, which is shown with its other parts.
  const isPart = /^\p{Ll}/u.test(text);
  return another.test(text) || (found !== null && !isPart && !isKnown && !clauseBehind.test(found[0]));
};
