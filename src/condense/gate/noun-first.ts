import { hasMainVerb, subjectOf } from './main-clause.js';

/** Words that ask for something before an object, and name a kind of thing before another noun. */
const either =
  /^(?:update|image|source|table|listing|figure|photo|note|read|watch|join|register|share|contact|download|edit|credit|let|say|try|follow)s?\s/i;

/** In "Update the ovens that are cold" the verb that is found belongs to another clause. */
const joining =
  /\s(?:the|an?|this|that|these|those|your|our|its|their|my|to|for|of|on|in|at|with|by|from|and|or|but|if|when|how|what|why|where|which|who|it|us|me|them|you|all|any|more|some|new|out|\d+)(?:\s|$)/i;

/** Whether a text that begins like a call is about a thing: "Source plugins add feeds", "Read replicas answer late". */
export const beginsWithNoun = (text: string): boolean => {
  if (!either.test(text) || !hasMainVerb(text)) return false;
  const subject = subjectOf(text);
  const words = subject.split(' ').length;
  return (
    words >= 2 && words <= 3 && !joining.test(subject) && !/[:,]/u.test(text.slice(0, subject.length + 1))
  );
};
